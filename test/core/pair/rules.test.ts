import { describe, expect, test } from 'vitest';
import { hiddenKey, NO_KEY, readableKey, type KeyState } from '#core/import/model/key-state';
import type { Network, RadiusSettings } from '#core/import/model/network';
import { sourced, unknown, type Known } from '#core/import/model/origin';
import { ssidOfHex, ssidOfText } from '#core/import/model/ssid-octets';
import { compareNetworks, type Comparison } from '#core/pair/compare-networks';
import type { PairContext } from '#core/pair/pair-context';
import type { PairField } from '#core/pair/pair-field';
import type { PairCode } from '#core/pair/pair-params';
import { overallVerdict, type PairVerdict } from '#core/pair/pair-row';
import { phoneSideOf } from '#core/pair/phone-side';
import { CODE_RULES } from '#core/pair/rules/code-rules';
import { profileSchema, type ProfileInput } from '#core/profile/profile-document';
import { pairFieldName, pairText } from '#messages/catalogue';
import { phoneSide } from '../../fixtures/pair';
import { profileInputForRow as input, RADIUS_SERVER } from '../../fixtures/profiles';

const at = <T>(value: T, line = 7): Known<T> => sourced(value, { kind: 'line', line });

/** An access point's network that is the phone's partner in every field. */
function partnerOf(profile: ProfileInput): Network {
  const phone = phoneSide(profile);
  const { network } = phone;
  const isFt = phone.fastRoaming === 'ft';
  const group =
    phone.scheme.encryption === 'aes' ? 'ccmp' : phone.scheme.encryption === 'tkip' ? 'tkip' : 'none';
  return {
    ...network,
    ...{ id: '1', side: 'ap', line: 3, client: null, group: at(group), pmf: at('off') },
    ...{ state: at('on'), number: at(5), name: at('voice'), vlan: at({ kind: 'id', id: 110 }) },
    fastTransition: { mode: at(isFt ? 'on' : 'off'), overTheDs: at(false), mobilityDomain: at(null) },
  };
}

const psk = input(4);
const pskFt = input(4, { fastRoaming: 'ft' });
const tkip = input(3);
const wep = input(2);
const eap = input(7);
const eapFt = input(7, { fastRoaming: 'ft' });
const cckm = input(7, { fastRoaming: 'cckm' });
const dynamicWep = input(5);

const server = (change: Partial<RadiusSettings> = {}): RadiusSettings => ({
  ...{ host: at('192.0.2.10'), authPort: at(1812), acctPort: at(1813) },
  ...{ secret: at<KeyState>(readableKey(RADIUS_SERVER.secret, null)), ...change },
});
const radius = (...servers: RadiusSettings[]) => ({ radius: at<readonly RadiusSettings[]>(servers) });
const ft = (mode: 'off' | 'on' | 'adaptive', overTheDs = false) => ({
  fastTransition: { mode: at(mode), overTheDs: at(overTheDs), mobilityDomain: at(null) },
});
const option = (name: string, value: string | number | boolean) => ({ options: { [name]: at(value) } });

interface Planted {
  readonly code: PairCode;
  readonly profile: ProfileInput;
  readonly field: PairField;
  readonly change: Partial<Network> | ((network: Network) => Partial<Network>);
  readonly verdict: PairVerdict;
  readonly context?: PairContext;
}

const wepWith = (change: Partial<Network['wep']>) => (network: Network) => ({
  wep: { ...network.wep, ...change },
});
const note = (code: 'import.key-management-optional') => ({ notes: [{ code, line: 7, params: {} }] });

// prettier-ignore
const PLANTED: readonly Planted[] = [
  { code: 'pair.ssid-different', profile: psk, field: 'ssid', change: { ssid: at(ssidOfText('OTHER')) }, verdict: 'mismatch' },
  { code: 'pair.ssid-looks-alike', profile: psk, field: 'ssid', change: { ssid: at(ssidOfText('HOSP-V0ICE')) }, verdict: 'mismatch' },
  { code: 'pair.ssid-not-text', profile: psk, field: 'ssid', change: { ssid: at(ssidOfHex('ff00') ?? ssidOfText('')) }, verdict: 'mismatch' },
  { code: 'pair.unknown', profile: psk, field: 'ssid', change: { ssid: unknown('show x') }, verdict: 'unknown' },
  { code: 'pair.disabled', profile: psk, field: 'state', change: { state: at('disabled') }, verdict: 'mismatch' },
  { code: 'pair.shut-down', profile: psk, field: 'state', change: { state: at('shut-down') }, verdict: 'mismatch' },
  { code: 'pair.not-attached', profile: psk, field: 'state', change: { state: at('not-attached') }, verdict: 'mismatch' },
  { code: 'pair.no-clients', profile: psk, field: 'state', change: { state: at('no-clients') }, verdict: 'mismatch' },
  { code: 'pair.unknown', profile: psk, field: 'state', change: { state: unknown('show x') }, verdict: 'unknown' },
  { code: 'pair.hidden-different', profile: psk, field: 'hidden', change: { hidden: at(true) }, verdict: 'match' },
  { code: 'pair.unknown-minor', profile: psk, field: 'hidden', change: { hidden: unknown('show x') }, verdict: 'match' },
  { code: 'pair.band-different', profile: input(4, { band: '5' }), field: 'band', change: { bands: at(['2.4']) }, verdict: 'mismatch' },
  { code: 'pair.unknown', profile: input(4, { band: '5' }), field: 'band', change: { bands: unknown('show x') }, verdict: 'unknown' },
  { code: 'pair.vlan-different', profile: psk, field: 'vlan', change: { vlan: at({ kind: 'id', id: 30 }) }, verdict: 'mismatch' },
  { code: 'pair.vlan-name', profile: psk, field: 'vlan', change: { vlan: at({ kind: 'name', name: 'voice' }) }, verdict: 'unknown' },
  { code: 'pair.vlan-untagged', profile: psk, field: 'vlan', change: { vlan: at({ kind: 'untagged' }) }, verdict: 'unknown' },
  { code: 'pair.security-different', profile: psk, field: 'security', change: { akms: at(['dot1x']) }, verdict: 'mismatch' },
  { code: 'pair.security-different', profile: input(1), field: 'security', change: { keyManagement: at(['static']) }, verdict: 'mismatch' },
  { code: 'pair.authentication-different', profile: psk, field: 'authentication', change: { authentication: at(['shared']) }, verdict: 'mismatch' },
  { code: 'pair.network-eap-only', profile: eap, field: 'authentication', change: { authentication: at(['network-eap']) }, verdict: 'unknown' },
  { code: 'pair.network-eap-missing', profile: cckm, field: 'authentication', change: { authentication: at(['open']) }, verdict: 'match', context: { dialect: 'ios-autonomous' } },
  { code: 'pair.key-management-different', profile: psk, field: 'keyManagement', change: { keyManagement: at(['wpa']) }, verdict: 'mismatch' },
  { code: 'pair.key-management-different', profile: psk, field: 'keyManagement', change: { keyManagement: at(['wpa3']) }, verdict: 'mismatch' },
  { code: 'pair.key-management-optional', profile: psk, field: 'keyManagement', change: note('import.key-management-optional'), verdict: 'match' },
  { code: 'pair.unknown', profile: psk, field: 'keyManagement', change: { keyManagement: unknown('show x') }, verdict: 'unknown' },
  { code: 'pair.cipher-different', profile: psk, field: 'encryption', change: { pairwise: at(['tkip']) }, verdict: 'mismatch' },
  { code: 'pair.cipher-other-version', profile: psk, field: 'encryption', change: { pairwise: at(['ccmp', 'tkip']), pairwiseOf: at({ wpa: ['ccmp'], rsn: ['tkip'] }) }, verdict: 'mismatch' },
  { code: 'pair.tkip-unsupported', profile: input(4, { phoneModel: '8821' }), field: 'encryption', change: { pairwise: at(['tkip']) }, verdict: 'mismatch' },
  { code: 'pair.tkip-unsupported', profile: tkip, field: 'encryption', change: {}, verdict: 'mismatch', context: { fleet: { models: ['8821'], others: false } } },
  { code: 'pair.unknown', profile: psk, field: 'encryption', change: { pairwise: unknown('show x') }, verdict: 'unknown' },
  { code: 'pair.group-cipher-weak', profile: psk, field: 'groupCipher', change: { group: at('tkip') }, verdict: 'match' },
  { code: 'pair.group-cipher-wep', profile: psk, field: 'groupCipher', change: { group: at('wep104') }, verdict: 'unknown' },
  { code: 'pair.mac-filtering', profile: psk, field: 'option.mac-filtering', change: option('mac-filtering', true), verdict: 'unknown' },
  { code: 'pair.group-cipher-unsupported', profile: tkip, field: 'groupCipher', change: { group: at('ckip') }, verdict: 'mismatch' },
  { code: 'pair.akm-none-common', profile: psk, field: 'akm', change: { akms: at(['ft-psk']) }, verdict: 'mismatch' },
  { code: 'pair.akm-none-common', profile: psk, field: 'akm', change: { akms: at(['sae']) }, verdict: 'mismatch' },
  { code: 'pair.akm-phone-unknown', profile: psk, field: 'akm', change: { akms: at(['psk-sha256']) }, verdict: 'unknown' },
  { code: 'pair.akm-together', profile: cckm, field: 'akm', change: { akms: at(['cckm', 'psk']) }, verdict: 'match' },
  { code: 'pair.roaming-not-offered', profile: pskFt, field: 'fastRoaming', change: { akms: at(['psk']) }, verdict: 'mismatch' },
  { code: 'pair.roaming-not-offered', profile: cckm, field: 'fastRoaming', change: { akms: at(['dot1x', 'ft-dot1x']) }, verdict: 'mismatch' },
  { code: 'pair.ft-adaptive', profile: eapFt, field: 'fastRoaming', change: { akms: at(['dot1x']), ...ft('adaptive') }, verdict: 'mismatch' },
  { code: 'pair.ft-switched-off', profile: eapFt, field: 'fastRoaming', change: { akms: at(['ft-dot1x']), ...ft('off') }, verdict: 'mismatch' },
  { code: 'pair.ft-only', profile: eapFt, field: 'fastRoaming', change: { akms: at(['ft-dot1x']) }, verdict: 'match' },
  { code: 'pair.ft-only-mixed', profile: eapFt, field: 'fastRoaming', change: { akms: at(['ft-dot1x']) }, verdict: 'match', context: { fleet: { models: ['8821'], others: true } } },
  { code: 'pair.wds-needed', profile: cckm, field: 'option.wds', change: {}, verdict: 'match', context: { dialect: 'ios-autonomous' } },
  { code: 'pair.over-the-ds', profile: eapFt, field: 'overTheDs', change: ft('on', true), verdict: 'match' },
  { code: 'pair.pmf-required', profile: psk, field: 'pmf', change: { pmf: at('required') }, verdict: 'unknown' },
  { code: 'pair.pmf-with-tkip', profile: tkip, field: 'pmf', change: { pmf: at('required') }, verdict: 'mismatch' },
  { code: 'pair.wpa-compatibility-off', profile: tkip, field: 'wpaCompatibility', change: {}, verdict: 'mismatch', context: { wpaCompatibility: 'off' } },
  { code: 'pair.wpa-compatibility-check', profile: tkip, field: 'wpaCompatibility', change: {}, verdict: 'match' },
  { code: 'pair.psk-different', profile: psk, field: 'psk', change: { psk: at(readableKey('another key', 'ascii')) }, verdict: 'mismatch' },
  { code: 'pair.psk-missing', profile: psk, field: 'psk', change: { psk: at(NO_KEY) }, verdict: 'mismatch' },
  { code: 'pair.psk-not-derived', profile: psk, field: 'psk', change: { psk: at(readableKey('ab'.repeat(32), 'hex')) }, verdict: 'unknown' },
  { code: 'pair.key-hidden', profile: psk, field: 'psk', change: { psk: at(hiddenKey('masked')) }, verdict: 'unknown' },
  { code: 'pair.unknown', profile: psk, field: 'psk', change: { psk: unknown('show x') }, verdict: 'unknown' },
  { code: 'pair.key-invalid', profile: psk, field: 'psk', change: { psk: at(readableKey('short', 'ascii')) }, verdict: 'unknown' },
  { code: 'pair.key-invalid', profile: psk, field: 'psk', change: { psk: at(readableKey('0123456789abcdef', 'hex')) }, verdict: 'unknown' },
  { code: 'pair.key-invalid', profile: wep, field: 'wep.key', change: wepWith({ key: at(readableKey('11111111111', 'hex')) }), verdict: 'unknown' },
  { code: 'pair.wep-key-different', profile: wep, field: 'wep.key', change: wepWith({ key: at(readableKey('0123456789', 'hex')) }), verdict: 'mismatch' },
  { code: 'pair.wep-key-missing', profile: wep, field: 'wep.key', change: wepWith({ key: at(NO_KEY) }), verdict: 'mismatch' },
  { code: 'pair.key-hidden', profile: wep, field: 'wep.key', change: wepWith({ key: at(hiddenKey('undecodable-type-7')) }), verdict: 'unknown' },
  { code: 'pair.wep-index-different', profile: wep, field: 'wep.keyIndex', change: wepWith({ index: at(2) }), verdict: 'mismatch' },
  { code: 'pair.wep-size-different', profile: wep, field: 'wep.keySize', change: wepWith({ size: at(128) }), verdict: 'mismatch' },
  { code: 'pair.wep-authentication-different', profile: wep, field: 'wep.authentication', change: wepWith({ authentication: at('shared') }), verdict: 'mismatch' },
  { code: 'pair.radius-missing', profile: eap, field: 'radius', change: radius(), verdict: 'mismatch' },
  { code: 'pair.unknown', profile: dynamicWep, field: 'radius', change: { radius: unknown('show x') }, verdict: 'unknown' },
  { code: 'pair.radius-host-missing', profile: eap, field: 'radius.host', change: radius(server({ host: at('192.0.2.99') })), verdict: 'mismatch' },
  { code: 'pair.radius-host-further', profile: input(7, { radius: [RADIUS_SERVER, { ...RADIUS_SERVER, host: '192.0.2.11' }] }), field: 'radius.host', change: radius(server()), verdict: 'match' },
  { code: 'pair.radius-extra', profile: eap, field: 'radius.host', change: radius(server(), server({ host: at('192.0.2.11') })), verdict: 'match' },
  { code: 'pair.radius-auth-port', profile: eap, field: 'radius.authPort', change: radius(server({ authPort: at(1645) })), verdict: 'mismatch' },
  { code: 'pair.radius-acct-port', profile: eap, field: 'radius.acctPort', change: radius(server({ acctPort: at(null) })), verdict: 'match' },
  { code: 'pair.radius-secret-different', profile: eap, field: 'radius.secret', change: radius(server({ secret: at(readableKey('other', null)) })), verdict: 'mismatch' },
  { code: 'pair.radius-secret-missing', profile: eap, field: 'radius.secret', change: radius(server({ secret: at(NO_KEY) })), verdict: 'mismatch' },
  { code: 'pair.radius-secret-hidden', profile: eap, field: 'radius.secret', change: radius(server({ secret: at(hiddenKey('masked')) })), verdict: 'unknown' },
  { code: 'pair.radius-secret-open', profile: input(7, { radius: [{ host: '192.0.2.10' }] }), field: 'radius.secret', change: radius(server()), verdict: 'match' },
  { code: 'pair.option-unsuited', profile: psk, field: 'option.neighbor-report', change: option('neighbor-report', true), verdict: 'match' },
  { code: 'pair.option-unsuited', profile: psk, field: 'option.bss-transition', change: option('bss-transition', true), verdict: 'match' },
  { code: 'pair.option-unsuited', profile: cckm, field: 'option.cckm-timestamp-tolerance', change: option('cckm-timestamp-tolerance', 1000), verdict: 'match' },
  { code: 'pair.option-unsuited', profile: psk, field: 'option.dtim-5', change: option('dtim-5', 5), verdict: 'match' },
  { code: 'pair.option-unconfirmed', profile: psk, field: 'option.wmm', change: option('wmm', 'disabled'), verdict: 'match' },
  { code: 'pair.option-unconfirmed', profile: psk, field: 'option.qos', change: option('qos', 'silver'), verdict: 'match' },
  { code: 'pair.ssid-octets', profile: psk, field: 'ssid', change: { notes: [{ code: 'import.ssid-octets', line: 7, params: { encoding: 'CP949' } }] }, verdict: 'unknown' },
  { code: 'pair.lines-not-understood', profile: psk, field: 'notUnderstood', change: {}, verdict: 'unknown', context: { notUnderstood: [{ line: 9, text: 'security new-thing' }] } },
  { code: 'pair.keyword-unconfirmed', profile: psk, field: 'unconfirmed', change: { notes: [{ code: 'import.unconfirmed-keyword', line: 9, params: { text: 'wpa version 2 dot11r' } }] }, verdict: 'match' },
];

function judge({ profile, change, context = {} }: Planted): Comparison {
  const partner = partnerOf(profile);
  const network = { ...partner, ...(typeof change === 'function' ? change(partner) : change) };
  return compareNetworks(phoneSide(profile), network, context);
}

describe('the partner of a phone', () => {
  test.each([psk, pskFt, wep, eap, eapFt, cckm, dynamicWep, input(1), input(6)])(
    'is a match (%#)',
    (profile) => {
      const { verdict, rows } = compareNetworks(phoneSide(profile), partnerOf(profile));
      const against = rows.filter(({ verdict: row, decides }) => row !== 'equal' && decides);
      expect(against).toEqual([]);
      expect(verdict).toBe('match');
    },
  );
});

describe('a planted difference', () => {
  test.each(PLANTED)('$code in $field makes a $verdict', (planted) => {
    const { verdict, rows } = judge(planted);
    const row = rows.find(({ code, field }) => code === planted.code && field === planted.field);
    expect(row?.verdict).toBe(CODE_RULES[planted.code].verdict);
    expect(row?.severity).toBe(CODE_RULES[planted.code].severity);
    expect(verdict).toBe(planted.verdict);
  });

  test.each(PLANTED)('$code in $field is not found in the partner', (planted) => {
    if (planted.context !== undefined || planted.code === 'pair.wpa-compatibility-check') return;
    if (planted.code === 'pair.radius-secret-open' || planted.code === 'pair.ft-only') return;
    const { rows } = compareNetworks(phoneSide(planted.profile), partnerOf(planted.profile));
    expect(rows.filter(({ code, field }) => code === planted.code && field === planted.field)).toEqual([]);
  });

  test.each(['en', 'ko'] as const)('has a text in %s that says something', (language) => {
    for (const row of PLANTED.flatMap((planted) => judge(planted).rows)) {
      const text = `${pairFieldName(language, row.field)}: ${pairText(language, row)}`;
      expect(text).not.toMatch(/undefined|null|\[object|option\./);
      expect(text.length).toBeGreaterThan(8);
    }
  });

  test('covers every code but those of whole configurations', () => {
    const elsewhere = [
      'pair.equal',
      'pair.network-missing',
      'pair.network-untold',
      'pair.ssid-repeated',
      'pair.ssid-repeated-differs',
    ];
    const covered = new Set<string>([...PLANTED.map(({ code }) => code), ...elsewhere]);
    expect(Object.keys(CODE_RULES).filter((code) => !covered.has(code))).toEqual([]);
  });

  test('tells the line, and where to look on the device', () => {
    const { rows } = judge({
      code: 'pair.psk-different',
      profile: psk,
      field: 'psk',
      change: { psk: at(readableKey('another key', 'ascii'), 12) },
      verdict: 'mismatch',
      context: { dialect: 'aireos' },
    });
    const row = rows.find(({ field }) => field === 'psk');
    expect(row?.origin).toMatchObject({ kind: 'line', line: 12 });
    expect(row?.look).toBe('show wlan 5');
  });
});

describe('secrets', () => {
  test('stand in no row', () => {
    for (const planted of PLANTED) {
      const text = JSON.stringify(judge(planted).rows);
      expect(text).not.toContain('GREG12356789ZXYW');
      expect(text).not.toContain('another key');
      expect(text).not.toContain(RADIUS_SERVER.secret);
    }
  });

  test('that are sealed in the profile can not be compared, and never match', () => {
    const phone = phoneSideOf(
      profileSchema.parse({ ...psk, psk: { keyFormat: 'ascii', key: { sealed: 'abc' } } }),
    );
    if (phone === null) throw new Error('row 4 stands in Table 5');
    const { verdict, rows } = compareNetworks(phone, partnerOf(psk));
    expect(verdict).toBe('unknown');
    expect(rows.find(({ field }) => field === 'psk')).toMatchObject({
      code: 'pair.key-hidden',
      params: { side: 'phone', why: 'sealed' },
    });
  });
});

describe('the verdict of the whole', () => {
  test('a mismatch wins over an unknown', () => {
    const network = { ...partnerOf(psk), psk: unknown('show x'), state: at<'disabled'>('disabled') };
    expect(compareNetworks(phoneSide(psk), network).verdict).toBe('mismatch');
  });

  test('of no deciding rows at all is a match of nothing', () => {
    expect(overallVerdict([])).toBe('match');
  });
});
