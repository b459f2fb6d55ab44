import { onlyWordWith } from '../text/command-words';
import { restFrom, type Statement } from '../text/statement';

/** `authentication key-management …`, taken apart. */
export interface KeyManagementCommand {
  readonly statement: Statement;
  /** `any`: `wpa` without a version. Null where the command does not name WPA. */
  readonly wpa: 'any' | '1' | '2' | null;
  readonly cckm: boolean;
  readonly dot11r: boolean;
  readonly optional: boolean;
}

/** Every keyword of the command; a beginning that only one of them has stands for it. */
const WORDS = ['wpa', 'version', 'cckm', 'dot11r', 'optional'];

/** Null where a word of the command is not known. The order of the words is not documented, so any is taken. */
export function parseKeyManagement(statement: Statement): KeyManagementCommand | null {
  const words = restFrom(statement, 2)
    .toLowerCase()
    .split(/\s+/)
    .map((word) => onlyWordWith(word, WORDS) ?? word);
  const facts = { wpa: null as KeyManagementCommand['wpa'], cckm: false, dot11r: false, optional: false };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === 'wpa') facts.wpa = 'any';
    else if (word === 'version' && facts.wpa !== null) {
      const version = words[index + 1];
      if (version !== '1' && version !== '2') return null;
      facts.wpa = version;
      index += 1;
    } else if (word === 'cckm') facts.cckm = true;
    else if (word === 'dot11r') facts.dot11r = true;
    else if (word === 'optional') facts.optional = true;
    else return null;
  }
  return { statement, ...facts };
}
