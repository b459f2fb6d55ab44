import { isMask } from '../cisco/stored-key';
import { hiddenKey, NO_KEY, readableKey, type KeyState } from '../model/key-state';
import type { Cipher, StaticWepSize } from '../model/vocabulary';

export interface WepKeyText {
  readonly key: KeyState;
  /** Null where no WEP key has that length. */
  readonly size: StaticWepSize | null;
}

const SIZES: ReadonlyMap<number, StaticWepSize> = new Map([
  [5, 40],
  [13, 128],
  [16, 152],
]);

/** A static WEP key whose form is told by its length: 5, 13 or 16 characters, or twice as many digits. */
export function wepKeyOfText(text: string): WepKeyText {
  if (text === '') return { key: NO_KEY, size: null };
  if (isMask(text)) return { key: hiddenKey('masked'), size: null };
  const hexSize = /^[0-9a-f]+$/i.test(text) ? SIZES.get(text.length / 2) : undefined;
  if (hexSize !== undefined) return { key: readableKey(text, 'hex'), size: hexSize };
  const size = SIZES.get(text.length) ?? null;
  return { key: readableKey(text, size === null ? null : 'ascii'), size };
}

/** A pre-shared key whose form is told by its length: 64 digits are the key itself. */
export function pskOfText(text: string): KeyState {
  if (text === '') return NO_KEY;
  if (isMask(text)) return hiddenKey('masked');
  return readableKey(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'ascii');
}

/** A password or shared secret, whose form is not told. */
export function passwordOfText(text: string): KeyState {
  if (text === '') return NO_KEY;
  return isMask(text) ? hiddenKey('masked') : readableKey(text, null);
}

/** The cipher of a static WEP key. */
export function wepCipher(size: StaticWepSize | null): Cipher {
  if (size === null) return 'wep';
  return size === 40 ? 'wep40' : size === 128 ? 'wep104' : 'wep128';
}
