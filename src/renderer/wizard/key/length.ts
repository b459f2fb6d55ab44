import { PSK_ASCII_LENGTH, PSK_HEX_LENGTH } from '#core/key/psk';
import type { KeyFormat } from '#core/key/key-format';
import { WEP_KEY_LENGTH } from '#core/key/wep';
import { characterCount } from '#core/utf8';
import type { WizardForm } from '../form/form';

/** How long a key is and may be, in characters. */
export interface KeyLength {
  readonly length: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly fits: boolean;
}

function measure(text: string, minimum: number, maximum: number): KeyLength {
  const length = characterCount(text);
  return { length, minimum, maximum, fits: length >= minimum && length <= maximum };
}

export function pskLength(text: string, format: KeyFormat): KeyLength {
  const { minimum, maximum } =
    format === 'hex' ? { minimum: PSK_HEX_LENGTH, maximum: PSK_HEX_LENGTH } : PSK_ASCII_LENGTH;
  return measure(text, minimum, maximum);
}

export function wepLength(
  text: string,
  { keySize, keyFormat }: Pick<WizardForm['wep'], 'keySize' | 'keyFormat'>,
): KeyLength {
  const length = WEP_KEY_LENGTH[keySize][keyFormat];
  return measure(text, length, length);
}
