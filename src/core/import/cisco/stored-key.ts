import type { KeyFormat } from '../../key/key-format';
import { hiddenKey, readableKey, type KeyState } from '../model/key-state';
import { decodeType7 } from './type-7';

function isPrintable(text: string): boolean {
  return /^[ -~]+$/.test(text);
}

/** What stands instead of a secret: asterisks or bullets, perhaps around a word, or the whole of another word. */
const MASKS: readonly RegExp[] = [
  /^(?:[*•]+|\*{2,}[a-z-]{1,20}\*{2,}|x{3,})$/i,
  /^(?:<[^<>]+>|\[?redacted\]?|\(value redacted\))$/i,
  /^\[[A-Z][A-Z0-9_ -]{0,60}\]$/,
  // A variable of a template that was not filled in.
  /^(?:\{\{[^{}]{1,60}\}\}|\$\{[^{}]{1,60}\})$/,
  // A variable of a script, which names what it holds.
  /^(?:\$[A-Z0-9_]*|%[A-Z0-9_]*|__[A-Z0-9_]*)(?:PSK|PASS|PWD|KEY|SECRET)[A-Z0-9_]*%?$/,
  // Ansible.
  /^VALUE_SPECIFIED_IN_NO_LOG_PARAMETER$/,
];

export function isMask(text: string): boolean {
  return MASKS.some((mask) => mask.test(text));
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
