import type { KeyState } from '../../import/model/key-state';
import type { Network } from '../../import/model/network';
import { valueOr } from '../../import/model/origin';
import type { Secret } from '../../profile/secret';
import { isHexDigit } from '../../key/character-scan';
import { PSK_HEX_LENGTH } from '../../key/psk';
import type { PhoneSide } from '../phone-side';

/** A pairwise master key that the caller may derive, since derivation is asynchronous. */
export interface PmkRequest {
  readonly side: 'phone' | 'ap';
  /** The SSID's octets in hexadecimal digits: the salt of the derivation. */
  readonly ssidHex: string;
  readonly passphrase: Secret;
}

/** A readable pre-shared key: the master key itself, or the passphrase from which it is derived. */
export type PskForm =
  { readonly form: 'pmk'; readonly hex: string } | { readonly form: 'passphrase'; readonly secret: Secret };

export function pskForm(key: KeyState & { readonly kind: 'readable' }): PskForm {
  const text = key.secret.reveal();
  // Where a dialect does not tell the format, 64 digits are a key: a passphrase has 63 characters at most.
  const isHex = text.length === PSK_HEX_LENGTH && Array.from(text).every(isHexDigit);
  if (key.format === 'hex' || (key.format === null && isHex)) return { form: 'pmk', hex: text.toLowerCase() };
  return { form: 'passphrase', secret: key.secret };
}

function readablePsk(network: Network): (KeyState & { readonly kind: 'readable' }) | null {
  const key = valueOr(network.psk, null);
  return key?.kind === 'readable' ? key : null;
}

/**
 * Which master keys a comparison needs: one where a side has a passphrase and the other 64 digits. The caller derives
 * them (PBKDF2, IEEE 802.11-2020, J.4) and hands them in as `pmkOf`.
 */
export function comparePreparation(phone: PhoneSide, ap: Network): readonly PmkRequest[] {
  const keys = { phone: readablePsk(phone.network), ap: readablePsk(ap) };
  if (keys.phone === null || keys.ap === null) return [];
  const forms = { phone: pskForm(keys.phone), ap: pskForm(keys.ap) };
  if (forms.phone.form === forms.ap.form) return [];
  const phoneSsid = valueOr(phone.network.ssid, null)?.hex ?? '';
  return (['phone', 'ap'] as const).flatMap((side) => {
    const form = forms[side];
    if (form.form === 'pmk') return [];
    const ssidHex = side === 'phone' ? phoneSsid : (valueOr(ap.ssid, null)?.hex ?? phoneSsid);
    return [{ side, ssidHex, passphrase: form.secret }];
  });
}
