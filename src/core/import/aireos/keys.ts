import { isMask } from '../cisco/stored-key';
import { fromHex, utf8Text } from '../../utf8';
import { hiddenKey, readableKey, type KeyState } from '../model/key-state';
import type { StaticWepSize } from '../model/vocabulary';
import { keyword, type Statement } from '../text/statement';
import { splitWords } from '../text/words';

export interface PskCommand {
  readonly id: string;
  readonly key: KeyState;
}

function keyOf(format: string, words: readonly string[]): KeyState | null {
  const [first = ''] = words;
  if (first.toLowerCase() === 'encrypt') return hiddenKey(words.some(isMask) ? 'masked' : 'aireos-encrypted');
  if (words.length !== 1) return null;
  return isMask(first) ? hiddenKey('masked') : readableKey(first, format === 'hex' ? 'hex' : 'ascii');
}

/** `wlan security wpa akm psk set-key ascii|hex KEY ID`, or `… hex encrypt 1 IV MAC LENGTH BLOB ID` in backups. */
export function parsePsk(statement: Statement): PskCommand | null {
  const words = statement.words.slice(6).map(({ text }) => text);
  const format = keyword(statement, 6);
  const id = words.at(-1) ?? '';
  if (format !== 'ascii' && format !== 'hex') return null;
  const key = keyOf(format, words.slice(1, -1));
  return key === null ? null : { id, key };
}

export interface WepKeyCommand {
  readonly id: string;
  readonly size: StaticWepSize;
  readonly key: KeyState;
  readonly index: number;
}

const SIZES: Readonly<Record<string, StaticWepSize>> = { '40': 40, '104': 128, '128': 152 };

/** `wlan security static-wep-key encryption ID 40|104|128 hex|ascii KEY INDEX` */
export function parseWepKey(statement: Statement): WepKeyCommand | null {
  const words = statement.words.slice(4).map(({ text }) => text);
  const [id = '', size = '', format = ''] = words;
  const bits = SIZES[size];
  const index = Number(words.at(-1));
  if (bits === undefined || !['hex', 'ascii'].includes(format.toLowerCase())) return null;
  const key = keyOf(format.toLowerCase(), words.slice(3, -1));
  if (key === null || !Number.isInteger(index) || index < 1 || index > 4) return null;
  return { id, size: bits, key, index };
}

/** A shared secret: clear, masked, `encrypt …`, or as hexadecimal octets. */
export function parseSecret(format: string | null, rest: string): KeyState {
  const words = splitWords(rest).map(({ text }) => text);
  const [first = ''] = words;
  if (words.some(isMask)) return hiddenKey('masked');
  if (format === null || first.toLowerCase() === 'encrypt') return hiddenKey('aireos-encrypted');
  if (format === 'ascii') return readableKey(words.length === 1 ? first : rest, null);
  const octets = fromHex(first);
  const text = octets && utf8Text(octets);
  return text === null ? hiddenKey('not-shown') : readableKey(text, null);
}
