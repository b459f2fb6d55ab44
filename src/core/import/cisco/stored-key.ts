import type { KeyFormat } from '../../key/key-format';
import { hiddenKey, readableKey, type KeyState } from '../model/key-state';
import { decodeType7 } from './type-7';

function isPrintable(text: string): boolean {
  return /^[ -~]+$/.test(text);
}

/** Asterisks, bullets or a placeholder in angle brackets instead of a secret. */
export function isMask(text: string): boolean {
  return /^(?:[*•]+|<[a-z- ]+>|<removed>|\[?redacted\]?)$/i.test(text);
}

function fromType7(digits: string, format: KeyFormat | null): KeyState {
  const text = decodeType7(digits);
  if (text === null || !isPrintable(text)) return hiddenKey('undecodable-type-7');
  if (format === 'hex' && !/^[0-9a-f]+$/i.test(text)) return hiddenKey('undecodable-type-7');
  return readableKey(text, format, 'type-7');
}

/** A key after its Cisco type digit (`null`: none was given, which means clear text). */
export function storedKey(type: string | null, text: string, format: KeyFormat | null): KeyState {
  if (isMask(text)) return hiddenKey('masked');
  switch (type) {
    case null:
    case '0':
      return readableKey(text, format);
    case '7':
      return fromType7(text, format);
    case '6':
      return hiddenKey('encrypted-type-6');
    case '8':
      return hiddenKey('encrypted-type-8');
    default:
      return hiddenKey('hashed');
  }
}
