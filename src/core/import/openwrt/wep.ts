import { isMask } from '../cisco/stored-key';
import { hiddenKey, NO_KEY, readableKey, type KeyState } from '../model/key-state';
import type { WepSettings } from '../model/network';
import { defaultsOf, mapSourced, sourced, unknown, type Known } from '../model/origin';
import type { Cipher, StaticWepSize } from '../model/vocabulary';
import type { Encryption } from './encryption';
import { find, LOOK, originOf, SCRIPTS } from './options';
import type { UciOption, UciSection } from './uci';

const byDefault = defaultsOf('openwrt', null);

/** A WEP key of 10 or 26 digits is hexadecimal, any other text is taken as it is, `s:` left out. */
function wepKey(option: UciOption): { readonly key: KeyState; readonly size: StaticWepSize | null } {
  if (isMask(option.value)) return { key: hiddenKey('masked'), size: null };
  const isHex = /^(?:[0-9a-f]{10}|[0-9a-f]{26})$/i.test(option.value);
  const text = !isHex && option.value.startsWith('s:') ? option.value.slice(2) : option.value;
  const octets = isHex ? text.length / 2 : text.length;
  return {
    key: readableKey(text, isHex ? 'hex' : 'ascii'),
    size: octets === 5 ? 40 : octets === 13 ? 128 : null,
  };
}

/** The static WEP key in use. */
export function wepOf(iface: UciSection, encryption: Known<Encryption>): WepSettings {
  const none = <T>(value: T) => byDefault(value, `${SCRIPTS}: no WEP`);
  if (encryption.value.kind !== 'wep')
    return { key: none(NO_KEY), index: none(null), size: none(null), authentication: none(null) };
  const authentication = mapSourced(encryption, ({ wepShared }) =>
    wepShared ? ('shared' as const) : ('open' as const),
  );
  const chosen = find(iface, 'key');
  // `key` names a slot, or is the key itself, which then fills slot 1.
  const isSlot = chosen !== null && /^[1-4]$/.test(chosen.value);
  const index = isSlot ? Number(chosen.value) : 1;
  const slot = isSlot ? find(iface, `key${index}`) : chosen;
  if (slot === null || chosen === null) {
    const open = unknown(LOOK, chosen?.line ?? iface.line);
    return { key: open, index: open, size: open, authentication };
  }
  const { key, size } = wepKey(slot);
  const origin = originOf(slot);
  return {
    key: sourced(key, origin),
    index: sourced(index, originOf(chosen)),
    size: sourced(size, origin),
    authentication,
  };
}

export function wepCipher(wep: WepSettings): Cipher {
  if (!wep.size.known || wep.size.value === null) return 'wep';
  return wep.size.value === 40 ? 'wep40' : 'wep104';
}
