import type { Finding } from '../finding/finding';
import { isHexDigit } from '../key/character-scan';
import type { KeyFormat, WepKeySize } from '../key/key-format';
import { checkPskKey } from '../key/psk';
import { checkWepKey } from '../key/wep';
import type { KeyState } from './model/key-state';
import type { Network } from './model/network';
import { valueOr } from './model/origin';

/** Why a key can be no device's key; holds none of its characters. */
export type KeyFault = Pick<Finding, 'code' | 'params'>;

/** Digits of keys in hexadecimal form: static WEP of 40 and 128 bits, a pre-shared key. */
const HEX_LENGTHS: readonly number[] = [10, 26, 64];

/** The format of a key; where the dialect does not tell it, digits in the number of a key are hexadecimal. */
export function formatOfKey({ secret, format }: KeyState & { readonly kind: 'readable' }): KeyFormat {
  const text = secret.reveal();
  const isHex = HEX_LENGTHS.includes(text.length) && Array.from(text).every(isHexDigit);
  return format ?? (isHex ? 'hex' : 'ascii');
}

function firstError(findings: readonly Finding[]): KeyFault | null {
  const error = findings.find(({ severity }) => severity === 'error');
  return error === undefined ? null : { code: error.code, params: error.params };
}

/** What is wrong with a network's pre-shared key; null where it can't be read, or nothing is. */
export function pskFault({ psk, akms }: Network): KeyFault | null {
  const key = valueOr(psk, null);
  // A password of SAE may have any length.
  const isSae = valueOr(akms, []).some((akm) => akm === 'sae' || akm === 'ft-sae');
  if (key?.kind !== 'readable' || isSae) return null;
  return firstError(checkPskKey(key.secret.reveal(), formatOfKey(key)));
}

/** What is wrong with a network's static WEP key; null where it can't be read, or nothing is. */
export function wepFault({ wep }: Network): KeyFault | null {
  const key = valueOr(wep.key, null);
  const size = valueOr(wep.size, null);
  if (key?.kind !== 'readable' || size === 152) return null;
  const checked: WepKeySize | undefined = size ?? undefined;
  return firstError(checkWepKey(key.secret.reveal(), formatOfKey(key), checked));
}
