import { onlyWordWith } from '../text/command-words';
import { originOf } from '../text/statement';
import { sourced, unknown, type Known, type Sourced } from '../model/origin';
import { NO_KEY } from '../model/key-state';
import type { WepSettings } from '../model/network';
import type { Cipher } from '../model/vocabulary';
import type { EncryptionScope, RadioBlock } from './gather-radio';
import type { SsidBlock } from './gather-ssid';
import type { VlanNames } from './vlan-names';

export type Defaults = <T>(value: T, source: string) => Known<T>;

export const LOOK_SSID = 'show running-config | section dot11 ssid';
export const LOOK_RADIO = 'show running-config interface Dot11Radio0';

const CIPHER_WORDS: Readonly<Record<string, Cipher>> = {
  'aes-ccm': 'ccmp',
  tkip: 'tkip',
  wep128: 'wep104',
  wep40: 'wep40',
  ckip: 'ckip',
  cmic: 'cmic',
  'ckip-cmic': 'ckip',
};

/** The cipher of an abbreviated word, which people type as often as the whole one. */
function cipherBeginning(word: string): Cipher | undefined {
  const whole = onlyWordWith(word, Object.keys(CIPHER_WORDS));
  return whole === null ? undefined : CIPHER_WORDS[whole];
}

/** The group key takes the weakest cipher of a list (OL-11350-01, chapter 10). */
const WEAKEST_FIRST: readonly Cipher[] = ['wep40', 'wep104', 'cmic', 'ckip', 'tkip', 'ccmp'];

/** The encryption that an SSID has on a radio: that of its VLAN, or the radio's own where it has none. */
export function scopeFor(radio: RadioBlock, block: SsidBlock, vlanNames: VlanNames): EncryptionScope | null {
  const vlan = block.vlan?.value ?? '';
  const number = vlanNames.numberOf(vlan);
  const other = number === undefined ? vlanNames.nameOf(vlan) : String(number);
  return radio.scopes.get(vlan) ?? (other === undefined ? null : (radio.scopes.get(other) ?? null));
}

/** Commands that only took away leave a scope with nothing in it. */
function isEmpty({ ciphers, wep, slots }: EncryptionScope): boolean {
  return ciphers === null && wep === null && slots.size === 0;
}

/** Equal for scopes that encrypt alike; holds keys, so it never leaves the reader. */
export function signatureOf(scope: EncryptionScope | null): string {
  if (scope === null || isEmpty(scope)) return '';
  const slots = [...scope.slots].map(([slot, { key, size, transmit }]) => [
    ...[slot, size, transmit, key.kind],
    key.kind === 'readable' ? key.secret.reveal().toLowerCase() : '',
  ]);
  return JSON.stringify([scope.ciphers?.list.toSorted(), scope.wep?.mandatory, slots]);
}

function wepCipher(scope: EncryptionScope): Cipher {
  const used = transmitSlot(scope);
  if (used === null) return 'wep';
  return used.slot.size === 40 ? 'wep40' : 'wep104';
}

/** The pairwise ciphers of a scope. */
export function ciphersOf(scope: EncryptionScope | null, defaults: Defaults): Sourced<readonly Cipher[]> {
  if (scope?.ciphers != null) {
    const { list, at } = scope.ciphers;
    const ciphers = list.map((word) => CIPHER_WORDS[word] ?? cipherBeginning(word));
    const known = ciphers.filter((cipher) => cipher !== undefined);
    if (known.length < ciphers.length) return unknown(LOOK_RADIO, at.line);
    return sourced(known, originOf(at));
  }
  if (scope?.wep != null) {
    const ciphers = scope.wep.mandatory ? [wepCipher(scope)] : ([wepCipher(scope), 'none'] as const);
    return sourced(ciphers, originOf(scope.wep.at));
  }
  return defaults(['none'], 'IOS: without an encryption mode nothing is encrypted');
}

export function groupOf(ciphers: Sourced<readonly Cipher[]>): Sourced<Cipher> {
  if (!ciphers.known) return ciphers;
  const weakest = WEAKEST_FIRST.find((cipher) => ciphers.value.includes(cipher));
  return { ...ciphers, value: weakest ?? ciphers.value[0] ?? 'none' };
}

/** The slot whose key encrypts what the access point sends; null where that is not told. */
export function transmitSlot(scope: EncryptionScope): {
  readonly index: number;
  readonly slot: NonNullable<ReturnType<EncryptionScope['slots']['get']>>;
} | null {
  for (const [index, slot] of scope.slots) if (slot.transmit) return { index, slot };
  return null;
}

/** The static key of a scope; absent where the network does not use one. */
export function wepOf(
  scope: EncryptionScope | null,
  block: SsidBlock,
  isStatic: boolean,
  defaults: Defaults,
): WepSettings {
  const none = <T>(value: T) => defaults(value, 'IOS: the network uses no static WEP key');
  if (!isStatic || scope === null) {
    return { key: none(NO_KEY), index: none(null), size: none(null), authentication: none(null) };
  }
  const authentication =
    block.shared === null
      ? block.open === null
        ? unknown(LOOK_SSID, block.at.line)
        : sourced('open' as const, originOf(block.open))
      : sourced('shared' as const, originOf(block.shared));
  const used = transmitSlot(scope);
  if (used === null) {
    const open = unknown(LOOK_RADIO, scope.wep?.at.line);
    return { key: open, index: open, size: open, authentication };
  }
  const origin = originOf(used.slot.at);
  return {
    key: sourced(used.slot.key, origin),
    index: sourced(used.index, origin),
    size: sourced(used.slot.size, origin),
    authentication,
  };
}
