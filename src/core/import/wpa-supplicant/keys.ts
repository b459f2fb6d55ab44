import { isMask } from '../cisco/stored-key';
import { wepKeyOfText, type WepKeyText } from '../client/key-text';
import type { Akm } from '../model/vocabulary';
import { hiddenKey, NO_KEY, readableKey, type KeyState } from '../model/key-state';
import { defaultsOf, sourced, unknown, type Sourced } from '../model/origin';
import type { SupplicantItem } from './blocks';
import { originOf, type NetworkValues } from './network-values';
import { quotedText, textOf } from './text-value';
import { LOOK, SAMPLE } from './vocabulary';

const byDefault = defaultsOf('wpa-supplicant', null);
const SAE: ReadonlySet<Akm> = new Set(['sae', 'ft-sae']);

/** `ext:` names an entry in a store outside the file. */
function isExternal(value: string): boolean {
  return value.startsWith('ext:');
}

function isMasked(value: string): boolean {
  return isMask(quotedText(value) ?? value);
}

function pskState(value: string): KeyState | null {
  if (isExternal(value)) return hiddenKey('elsewhere');
  if (isMasked(value)) return hiddenKey('masked');
  const text = quotedText(value);
  if (text !== null) return readableKey(text, 'ascii');
  return /^[0-9a-f]{64}$/i.test(value) ? readableKey(value, 'hex') : null;
}

/** SAE takes `sae_password` before `psk`, and it alone; the older suites know only `psk`. */
function keyItem(values: NetworkValues, akms: readonly Akm[]): SupplicantItem | null {
  const [psk, sae] = [values.get('psk'), values.get('sae_password')];
  return akms.every((akm) => SAE.has(akm))
    ? (sae ?? psk)
    : (psk ?? (akms.some((akm) => SAE.has(akm)) ? sae : null));
}

/** Both keys are given, differ, and are used: each by one of the suites. */
function hasTwoKeys(values: NetworkValues, akms: readonly Akm[]): boolean {
  const [psk, sae] = [values.get('psk'), values.get('sae_password')];
  const isMixed = akms.some((akm) => SAE.has(akm)) && akms.some((akm) => !SAE.has(akm));
  return isMixed && psk !== null && sae !== null && psk.value !== sae.value;
}

/** The key of the suites: quoted the passphrase, bare the 64 digits of the key. */
export function pskOf(values: NetworkValues, akms: readonly Akm[]): Sourced<KeyState> {
  const item = keyItem(values, akms);
  if (hasTwoKeys(values, akms)) return unknown(LOOK, item?.line);
  if (item === null) {
    const isMemory = values.get('mem_only_psk')?.value === '1';
    return byDefault<KeyState>(isMemory ? hiddenKey('elsewhere') : NO_KEY, `${SAMPLE}: no psk`);
  }
  const state = pskState(item.value);
  return state === null ? unknown(LOOK, item.line) : sourced(state, originOf(item, true));
}

/** A password: quoted, in digits, a hash of it, or in a store. */
export function passwordOf(values: NetworkValues): Sourced<KeyState> {
  const item = values.get('password');
  if (item === null) return byDefault<KeyState>(NO_KEY, `${SAMPLE}: no password`);
  const origin = originOf(item, true);
  if (item.value.startsWith('hash:')) return sourced(hiddenKey('hashed'), origin);
  if (isExternal(item.value)) return sourced(hiddenKey('elsewhere'), origin);
  if (isMasked(item.value)) return sourced(hiddenKey('masked'), origin);
  const text = textOf(item.value);
  return text === null ? unknown(LOOK, item.line) : sourced(readableKey(text, null), origin);
}

/** A WEP key: quoted characters, or bare digits. */
export function wepKeyOf({ value }: SupplicantItem): WepKeyText {
  if (isMasked(value)) return { key: hiddenKey('masked'), size: null };
  const text = quotedText(value);
  if (text === null) return wepKeyOfText(value);
  const size = text.length === 5 ? 40 : text.length === 13 ? 128 : text.length === 16 ? 152 : null;
  return { key: readableKey(text, 'ascii'), size };
}
