import { isMask } from '../cisco/stored-key';
import { hiddenKey, NO_KEY, readableKey, type KeyState } from '../model/key-state';
import type { WepSettings } from '../model/network';
import { defaultsOf, mapSourced, sourced, unknown, type LineOrigin, type Sourced } from '../model/origin';
import type { Authentication, StaticWepSize } from '../model/vocabulary';
import { HOSTAPD_CONF } from './items';
import { integerOf, originOfAssignment, type BssValues } from './values';

const byDefault = defaultsOf('hostapd', null);

interface WepSlot {
  /** 0 to 3, as hostapd counts. */
  readonly slot: number;
  readonly key: KeyState;
  readonly size: StaticWepSize | null;
  readonly origin: LineOrigin;
}

function wepKey(value: string): { readonly key: KeyState; readonly size: StaticWepSize | null } {
  if (isMask(value)) return { key: hiddenKey('masked'), size: null };
  const quoted = value.startsWith('"') && value.endsWith('"') && value.length > 1;
  const text = quoted ? value.slice(1, -1) : value;
  const octets = quoted ? text.length : text.length / 2;
  const size = octets === 5 ? 40 : octets === 13 ? 128 : octets === 16 ? 152 : null;
  return { key: readableKey(text, quoted ? 'ascii' : 'hex'), size };
}

export function wepSlots(values: BssValues): readonly WepSlot[] {
  return [0, 1, 2, 3].flatMap((slot) => {
    const assignment = values.get(`wep_key${slot}`);
    if (assignment === null) return [];
    return [{ slot, ...wepKey(assignment.value), origin: originOfAssignment(assignment) }];
  });
}

export function isDynamicWep(values: BssValues): boolean {
  return values.readFlag('ieee8021x')?.value === true && values.get('wep_key_len_unicast') !== null;
}

export function authenticationOf(values: BssValues): Sourced<readonly Authentication[]> {
  const kinds = (bits: number): Authentication[] => [
    ...((bits & 1) === 0 ? [] : ['open' as const]),
    ...((bits & 2) === 0 ? [] : ['shared' as const]),
  ];
  return (
    values.readNumber('auth_algs', (value): readonly Authentication[] => kinds(value)) ??
    byDefault<readonly Authentication[]>(['open', 'shared'], `${HOSTAPD_CONF}: auth_algs=3`)
  );
}

/** The slot of `wep_default_key`; undefined where it is not set or holds no key. */
export function wepInUse(values: BssValues): WepSlot | undefined {
  const slots = wepSlots(values);
  const chosen = values.get('wep_default_key');
  return slots.find(({ slot }) => slot === (chosen === null ? 0 : integerOf(chosen.value)));
}

/** Without `wep_default_key` hostapd sends with slot 0. */
export function wepOf(values: BssValues, isStatic: boolean): WepSettings {
  const none = <T>(value: T) => byDefault(value, `${HOSTAPD_CONF}: no WEP key`);
  if (!isStatic)
    return { key: none(NO_KEY), index: none(null), size: none(null), authentication: none(null) };
  const used = wepInUse(values);
  const chosen = values.get('wep_default_key');
  const authentication: Sourced<'open' | 'shared' | null> = mapSourced(authenticationOf(values), (list) =>
    list.includes('shared') && !list.includes('open') ? 'shared' : 'open',
  );
  if (used === undefined) {
    const open = unknown('hostapd_cli get_config', chosen?.line);
    return { key: open, index: open, size: open, authentication };
  }
  return {
    key: sourced(used.key, used.origin),
    // hostapd counts from 0, phones and Cisco from 1.
    index:
      chosen === null
        ? byDefault(1, `${HOSTAPD_CONF}: wep_default_key=0`)
        : sourced(used.slot + 1, originOfAssignment(chosen)),
    size: sourced(used.size, used.origin),
    authentication,
  };
}
