import type { KeyState } from '../model/key-state';
import { sourced, unknown, type Known, type Sourced } from '../model/origin';
import { onlyWordWith } from '../text/command-words';
import { mayHoldRemark } from '../text/remark';
import { keyword, originOf, restFrom, type Statement } from '../text/statement';
import { storedKey } from './stored-key';

/** A server as one place of the configuration gives it. */
export interface Server {
  readonly host: string;
  readonly at: Statement;
  readonly authPort: Known<number> | null;
  readonly acctPort: Known<number> | null;
  readonly secret: Sourced<KeyState> | null;
  /** Whether the place defines the server, so that a secret that it lacks is none. */
  readonly isDefinition: boolean;
}

const LOOK = 'show running-config | include radius';

/** The secret after `key`: an optional type digit, then the rest of the line; unknown where that may hold a remark. */
export function secretAfter(statement: Statement, index: number): Sourced<KeyState> {
  const isTyped = /^\d$/.test(keyword(statement, index)) && statement.words.length > index + 1;
  const type = isTyped ? keyword(statement, index) : null;
  const text = restFrom(statement, isTyped ? index + 1 : index);
  if (mayHoldRemark(text)) return unknown(LOOK, statement.line);
  return sourced(storedKey(type, text, null), originOf(statement));
}

/** All that may stand behind a server's address. */
const OPTIONS = 'acct-port alias auth-port backoff key non-standard pac retransmit test timeout'.split(' ');

/** Whether a word is an option, or short for it and no other. */
function isOption(statement: Statement, index: number, option: string): boolean {
  const word = keyword(statement, index);
  return word === option || onlyWordWith(word, OPTIONS) === option;
}

function portAfter(statement: Statement, name: string, from: number): Known<number> | null {
  for (let index = from; index < statement.words.length - 1; index += 1) {
    if (isOption(statement, index, 'key')) return null;
    if (!isOption(statement, index, name)) continue;
    const port = Number(keyword(statement, index + 1));
    return Number.isInteger(port) && port > 0 && port < 65536 ? sourced(port, originOf(statement)) : null;
  }
  return null;
}

/** The server of a command whose word at `hostAt` is the address. */
export function serverOf(statement: Statement, hostAt: number, isDefinition: boolean): Server {
  const keyAt = statement.words.findIndex((_, index) => index > hostAt && isOption(statement, index, 'key'));
  return {
    host: statement.words[hostAt]?.text ?? '',
    at: statement,
    authPort: portAfter(statement, 'auth-port', hostAt),
    acctPort: portAfter(statement, 'acct-port', hostAt),
    secret: keyAt > 0 && keyAt + 1 < statement.words.length ? secretAfter(statement, keyAt + 1) : null,
    isDefinition,
  };
}

/** `radius server NAME` with `address ipv4 …` and `key …` below; null without an address. */
export function namedServer(block: Statement): Server | null {
  const address = block.children.find((child) => keyword(child, 0) === 'address');
  if (address === undefined || address.words.length < 3) return null;
  const key = block.children.find((child) => keyword(child, 0) === 'key' && child.words.length > 1);
  return { ...serverOf(address, 2, true), secret: key === undefined ? null : secretAfter(key, 1) };
}
