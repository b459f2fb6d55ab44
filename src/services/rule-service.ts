import type { Handlers, Reply } from '#contract/contract';
import { fromLibraryFileError } from '#contract/operation-error';
import type { InputOf, OutputOf } from '#contract/operation';
import type { ruleOperations } from '#contract/operations/rule-operations';
import { hasErrors, type Finding } from '#core/finding/finding';
import { CHECK_VALUE_LABEL, toCheckValue } from '#core/key/check-value';
import { generatePskKey, generateWepKey, type RandomBytes } from '#core/key/generate';
import { checkPskKey } from '#core/key/psk';
import { checkSsid } from '#core/key/ssid';
import { checkSsidBytes, checkSsidOctets, parseSsidHex } from '#core/key/ssid-hex';
import { checkWepKey } from '#core/key/wep';
import { readLibrary } from '#core/profile/library-file';
import { failure, success } from '#core/result';
import { TABLE_5 } from '#core/scheme/table5';
import { fromHex, toHex, utf8Bytes } from '#core/utf8';
import type { KeyDerivation } from './ports/key-derivation';

export interface RulePorts {
  readonly keys: KeyDerivation;
  readonly random: RandomBytes;
}

type RuleHandlers = Pick<
  Handlers,
  | 'scheme.list'
  | 'library.check'
  | 'key.check'
  | 'key.derive'
  | 'key.checkValue'
  | 'key.generate'
  | 'ssid.check'
>;
type KeyQuestion = InputOf<(typeof ruleOperations)['key.check']>;
type SsidQuestion = InputOf<(typeof ruleOperations)['ssid.check']>;

interface SsidReading {
  readonly octets: Uint8Array;
  readonly findings: readonly Finding[];
}

/** An SSID as the salt of a key: text under its full rules, octets under the length rule alone. */
function readSalt(question: SsidQuestion): SsidReading {
  if ('ssid' in question) {
    return { octets: utf8Bytes(question.ssid), findings: checkSsid(question.ssid, '/ssid') };
  }
  const octets = parseSsidHex(question.ssidHex, '/ssidHex');
  if (!octets.ok) return { octets: new Uint8Array(), findings: octets.error };
  return { octets: octets.value, findings: checkSsidOctets(octets.value, '/ssidHex') };
}

/** An SSID as a profile may have it. */
function readSsid(question: SsidQuestion): SsidReading {
  if ('ssid' in question) return readSalt(question);
  const octets = parseSsidHex(question.ssidHex, '/ssidHex');
  if (!octets.ok) return { octets: new Uint8Array(), findings: octets.error };
  return { octets: octets.value, findings: checkSsidBytes(octets.value, '/ssidHex') };
}

function checkKey({ kind, format, value, keySize }: KeyQuestion): readonly Finding[] {
  return kind === 'wep'
    ? checkWepKey(value, format, keySize, '/value')
    : checkPskKey(value, format, '/value');
}

function listRows() {
  return TABLE_5.map((row) => ({ ...row, fastRoaming: [...row.fastRoaming] }));
}

function checkLibraryText(text: string): Reply<OutputOf<(typeof ruleOperations)['library.check']>> {
  const library = readLibrary(text);
  if (!library.ok) return failure(fromLibraryFileError(library.error));
  const findings = [...library.value.findings];
  const profiles = library.value.profiles.map(({ name, ok, findings: own }) => {
    return { name, ok, findings: [...own] };
  });
  return success({ ok: !hasErrors(findings) && profiles.every(({ ok }) => ok), findings, profiles });
}

function createKeyHandlers({ keys }: RulePorts): Pick<RuleHandlers, 'key.derive' | 'key.checkValue'> {
  return {
    'key.derive': async ({ passphrase, ...question }) => {
      const salt = readSalt(question);
      const findings = [...salt.findings, ...checkPskKey(passphrase, 'ascii', '/passphrase')];
      if (hasErrors(findings)) return success({ findings });
      return success({ pmk: toHex(await keys.derivePmk(passphrase, salt.octets)) });
    },
    'key.checkValue': async ({ ssid, format, key }) => {
      const findings = [...checkSsid(ssid, '/ssid'), ...checkPskKey(key, format, '/key')];
      if (hasErrors(findings)) return success({ findings });
      const pmk = format === 'hex' ? fromHex(key) : await keys.derivePmk(key, utf8Bytes(ssid));
      if (pmk === null) throw new Error('a checked hexadecimal key has digits only');
      return success({ checkValue: toCheckValue(keys.keyedHash(pmk, CHECK_VALUE_LABEL)) });
    },
  };
}

const reply = <T>(value: T) => Promise.resolve(success(value));

/** The rules as operations. They know no store: the terminal program uses them without opening one. */
export function createRuleHandlers(ports: RulePorts): RuleHandlers {
  return {
    ...createKeyHandlers(ports),
    'scheme.list': () => reply(listRows()),
    'library.check': ({ text }) => Promise.resolve(checkLibraryText(text)),
    'key.check': (question) => {
      const findings = [...checkKey(question)];
      return reply({ valid: !hasErrors(findings), findings });
    },
    'key.generate': ({ kind, format, keySize, length, count }) => {
      const one = () =>
        kind === 'wep'
          ? generateWepKey(format, keySize, ports.random)
          : generatePskKey(format, ports.random, length);
      return reply({ keys: Array.from({ length: count }, one) });
    },
    'ssid.check': (question) => {
      const { octets, findings } = readSsid(question);
      return reply({ valid: !hasErrors(findings), bytes: octets.length, findings: [...findings] });
    },
  };
}
