import { describe, expect, test } from 'vitest';
import { brokenRules, MODEL_RULES } from '#core/export/ios-xe/model-rules';
import { RELEASES } from '#core/export/ios-xe/releases';
import { NEW_WLAN, securityLeaves, type SecurityLeaves } from '#core/export/ios-xe/wlan-leaves';
import { apTarget, exportedLines, KIND_INPUTS } from '../../../fixtures/ap-export';

const releases = RELEASES.map(({ release }) => release);
const written = KIND_INPUTS.filter(({ kind }) => apTarget('c9800').support[kind].can);
const cases = written.flatMap(({ kind, input }) => [false, true].map((mixed) => ({ kind, input, mixed })));

/** A WLAN that breaks the rule and no other rule of its first release. */
const BREAKS: Readonly<Record<string, Partial<SecurityLeaves>>> = {
  'wpa1-has-cipher': { 'wpa1-enabled': true },
  'psk-without-cckm': { 'auth-key-mgmt-psk': true, 'auth-key-mgmt-cckm': true },
  'sae-and-owe-need-wpa3': { 'auth-key-mgmt-sae': true },
  'wpa3-without-wep-and-wpa1': { 'wpa3-enabled': true, 'wep-enabled': true },
  'wpa2-needs-akm': { 'auth-key-mgmt-dot1x': false },
  'ft-needs-akm': { 'auth-key-mgmt-dot1x': false, 'auth-key-mgmt-cckm': true },
  'akm-needs-aes': { 'wpa2-aes': false },
  'ft-without-wep': { 'wep-enabled': true },
  'static-wep-is-gone': { 'wep-enabled': true, 'ft-mode': 'dot11r-disabled' },
};

/** The command of each switch; `security wpa wpa1 ciphers aes` and what is newer than WPA2 is never written. */
const COMMANDS: Readonly<Record<string, keyof SecurityLeaves>> = {
  'security wpa': 'security-wpa',
  'security wpa wpa1': 'wpa1-enabled',
  'security wpa wpa1 ciphers tkip': 'wpa1-tkip',
  'security wpa wpa2': 'wpa2-enabled',
  'security wpa wpa2 ciphers aes': 'wpa2-aes',
  'security wpa akm dot1x': 'auth-key-mgmt-dot1x',
  'security wpa akm psk': 'auth-key-mgmt-psk',
  'security wpa akm cckm': 'auth-key-mgmt-cckm',
  'security wpa akm ft dot1x': 'auth-key-mgmt-ft-dot1x',
  'security wpa akm ft psk': 'auth-key-mgmt-ft-psk',
};

/** The WLAN that commands make of a new one. */
function afterCommands(lines: readonly string[]): SecurityLeaves {
  const leaves: Record<string, string | boolean> = { ...NEW_WLAN };
  for (const line of lines.map((each) => each.trim())) {
    const [, no, command = ''] = /^(no )?(.*)$/.exec(line) ?? [];
    const leaf = COMMANDS[command];
    if (leaf !== undefined) leaves[leaf] = no === undefined;
    if (command.startsWith('security static-wep-key')) leaves['wep-enabled'] = true;
    if (command === 'security ft') leaves['ft-mode'] = 'dot11r-enabled';
    if (line === 'no security ft adaptive') leaves['ft-mode'] = 'dot11r-disabled';
  }
  return leaves as unknown as SecurityLeaves;
}

describe('rules of the data model', () => {
  test.each(MODEL_RULES)('$id is broken by its example, from $since on', ({ id, since }) => {
    const wlan = { ...NEW_WLAN, ...BREAKS[id] };
    expect(brokenRules(wlan, since).map((rule) => rule.id)).toContain(id);
    const before = releases[releases.indexOf(since) - 1];
    if (before !== undefined) expect(brokenRules(wlan, before).map((rule) => rule.id)).not.toContain(id);
  });

  test.each(releases)('a new WLAN keeps those of %s', (release) => {
    expect(brokenRules(NEW_WLAN, release)).toEqual([]);
  });

  test.each(cases)('$kind, mixed $mixed: every release takes it, but 26.1 no WEP', ({ kind, mixed }) => {
    for (const release of releases) {
      const expected = kind === 'static-wep' && release === '26.1' ? ['static-wep-is-gone'] : [];
      expect(brokenRules(securityLeaves(kind, mixed), release).map(({ id }) => id)).toEqual(expected);
    }
  });

  test.each(cases)('$kind, mixed $mixed: the commands make the same WLAN', ({ kind, input, mixed }) => {
    const lines = exportedLines('c9800', input, { options: { mixed: mixed ? 'yes' : 'no' } });
    expect(afterCommands(lines)).toEqual(securityLeaves(kind, mixed));
  });
});
