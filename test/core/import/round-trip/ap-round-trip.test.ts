import { AP_TARGETS } from '#core/export/ap-targets';
import { rowKind, type RowKind } from '#core/export/row-kind';
import { runExport } from '#core/export/run-export';
import type { ExportTarget } from '#core/export/target';
import { importConfiguration } from '#core/import/dialects';
import type { Network } from '#core/import/model/network';
import type { Akm, Cipher } from '#core/import/model/vocabulary';
import type { ProfileInput } from '#core/profile/profile-document';
import type { ValidProfile } from '#core/profile/valid-profile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportContext } from '../../../fixtures/exports';
import { keyText, known, onlyNetwork } from '../../../fixtures/imported';
import { CHOICES, profileInputForRow, validProfile } from '../../../fixtures/profiles';

/** The suites that each kind of row must come back with; a platform may offer plain ones besides, as named below. */
const AKMS: Readonly<Record<RowKind, readonly Akm[]>> = {
  open: [],
  'static-wep': [],
  'psk-tkip': ['psk'],
  'psk-aes': ['psk'],
  'psk-aes-ft': ['ft-psk'],
  'eap-wep': [],
  'eap-wep-cckm': ['cckm'],
  'eap-tkip': ['dot1x'],
  'eap-tkip-cckm': ['cckm'],
  'eap-aes': ['dot1x'],
  'eap-aes-ft': ['ft-dot1x'],
  'eap-aes-cckm': ['cckm'],
};

/** Where a platform's own line stands for more suites than the row's. */
const BESIDES: Readonly<Record<string, Partial<Record<RowKind, readonly Akm[]>>>> = {
  'ios-autonomous': { 'eap-tkip-cckm': ['dot1x'], 'eap-aes-cckm': ['dot1x'] },
  meraki: { 'psk-aes-ft': ['psk'], 'eap-aes-ft': ['dot1x'] },
};

function ciphersOf(profile: ValidProfile): readonly Cipher[] {
  switch (profile.scheme.encryption) {
    case 'none':
      return ['none'];
    case 'tkip':
      return ['tkip'];
    case 'aes':
      return ['ccmp'];
    case 'wep':
      if (profile.protection.kind !== 'static-wep') return ['wep104'];
      return [profile.protection.keySize === 40 ? 'wep40' : 'wep104'];
  }
}

const KEY_MANAGEMENT = {
  none: 'none',
  static: 'static',
  '802.1x': '802.1x',
  wpa: 'wpa',
  wpa2: 'wpa2',
} as const;

function hexOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex');
}

function expectKeys(network: Network, profile: ValidProfile, target: ExportTarget): void {
  const { protection } = profile;
  if (protection.kind === 'psk') {
    expect(keyText(network.psk)).toBe(protection.key.reveal());
    expect(known(network.psk)).toMatchObject({ format: protection.keyFormat });
  }
  if (protection.kind !== 'static-wep') return;
  const written = keyText(network.wep.key);
  const isHex = known(network.wep.key).kind === 'readable' && /^[0-9a-f]{10}$|^[0-9a-f]{26}$/i.test(written);
  const asHex = isHex ? written : hexOf(written);
  const wanted = protection.key.reveal();
  expect(asHex.toLowerCase()).toBe((protection.keyFormat === 'hex' ? wanted : hexOf(wanted)).toLowerCase());
  expect(known(network.wep.size)).toBe(protection.keySize);
  if (target.id === 'meraki') return;
  expect(known(network.wep.index)).toBe(protection.keyIndex);
  expect(known(network.wep.authentication)).toBe(protection.authentication);
}

function expectRadius(network: Network, profile: ValidProfile): void {
  if (profile.protection.kind !== 'eap') return;
  const read = known(network.radius).map((server) => ({
    host: known(server.host),
    authPort: known(server.authPort),
    acctPort: known(server.acctPort),
    secret: keyText(server.secret),
  }));
  const wanted = profile.protection.radius.map((server) => ({ ...server, secret: server.secret?.reveal() }));
  expect(read).toEqual(wanted);
}

/** Exports, reads back and compares; false where the target refuses the profile. */
function roundTrip(target: ExportTarget, profile: ValidProfile): boolean {
  const outcome = runExport(target, profile, exportContext());
  if (!outcome.ok) return false;
  const [file] = outcome.value.files;
  if (file?.content.kind !== 'text') throw new Error('no text');
  const result = importConfiguration(file.content.text);
  if (!result.ok) throw new Error(`${result.error.code}\n${file.content.text}`);
  expect(result.value.dialect).toBe(target.id);
  expect(result.value.notUnderstood).toEqual([]);
  const network = onlyNetwork(result.value);
  const kind = rowKind(profile.scheme, profile.fastRoaming);
  expect(known(network.ssid).text).toBe(profile.ssid);
  expect(known(network.hidden)).toBe(profile.hidden);
  expect(known(network.state)).toBe('on');
  expect(known(network.keyManagement)).toEqual([KEY_MANAGEMENT[profile.scheme.keyManagement]]);
  expect(known(network.pairwise)).toEqual(ciphersOf(profile));
  expect([...known(network.akms)].toSorted()).toEqual(
    [...AKMS[kind], ...(BESIDES[target.id]?.[kind] ?? [])].toSorted(),
  );
  expect(known(network.fastTransition.mode) === 'on').toBe(profile.fastRoaming === 'ft');
  if (profile.vlan !== null && target.id !== 'hostapd')
    expect(known(network.vlan)).toEqual({ kind: 'id', id: profile.vlan });
  expectKeys(network, profile, target);
  expectRadius(network, profile);
  return true;
}

const printable = (characters: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from(characters)), minLength, maxLength });
const WORD = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789-_.@%&*()=,:/~^|';
const HEX = '0123456789abcdefABCDEF';

const pskArbitrary = fc.oneof(
  printable(`${WORD} !#;'`, 8, 63).map((key) => ({ keyFormat: 'ascii' as const, key })),
  printable(HEX, 64, 64).map((key) => ({ keyFormat: 'hex' as const, key })),
);

const wepArbitrary = fc
  .record({
    authentication: fc.constantFrom('open' as const, 'shared' as const),
    keyIndex: fc.integer({ min: 1, max: 4 }),
    keySize: fc.constantFrom(40 as const, 128 as const),
    keyFormat: fc.constantFrom('hex' as const, 'ascii' as const),
  })
  .chain((wep) => {
    const length = { 40: { hex: 10, ascii: 5 }, 128: { hex: 26, ascii: 13 } }[wep.keySize][wep.keyFormat];
    return printable(wep.keyFormat === 'hex' ? HEX : WORD, length, length).map((key) => ({ ...wep, key }));
  });

const radiusArbitrary = fc.uniqueArray(
  fc.record({
    host: fc.integer({ min: 1, max: 254 }).map((last) => `192.0.2.${last}`),
    authPort: fc.constantFrom(1812, 1645, 28120),
    acctPort: fc.constantFrom(1813, 1646),
    secret: printable(WORD, 6, 32),
  }),
  { minLength: 1, maxLength: 3, selector: ({ host }) => host },
);

const inputArbitrary: fc.Arbitrary<ProfileInput> = fc
  .record({
    choice: fc.constantFrom(...CHOICES),
    ssid: fc.oneof(printable(`${WORD} `, 1, 32), fc.constantFrom('병동-음성', 'Ward 3 "A"', 'café voice')),
    hidden: fc.boolean(),
    vlan: fc.option(fc.integer({ min: 1, max: 4094 }), { nil: undefined }),
    band: fc.constantFrom('auto' as const, '2.4' as const, '5' as const),
    psk: pskArbitrary,
    wep: wepArbitrary,
    radius: radiusArbitrary,
  })
  .map(({ choice, psk, wep, radius, vlan, ...rest }) => {
    const { security } = choice.row;
    return profileInputForRow(choice.row.row, {
      ...rest,
      ...(vlan === undefined ? {} : { vlan }),
      fastRoaming: choice.fastRoaming,
      ...(security === 'psk'
        ? { psk }
        : security === 'wep'
          ? { wep }
          : security === 'none'
            ? {}
            : { radius }),
    });
  });

describe.each(AP_TARGETS)('round trip of $id', (target) => {
  test.each(CHOICES)('$title comes back as it went', ({ row, fastRoaming }) => {
    const profile = validProfile(profileInputForRow(row.row, { fastRoaming }));
    const can = target.support[rowKind(profile.scheme, fastRoaming)].can;
    expect(roundTrip(target, profile)).toBe(can);
  });

  test('generated profiles come back as they went', () => {
    fc.assert(
      fc.property(inputArbitrary, (input) => {
        roundTrip(target, validProfile(input));
      }),
      { numRuns: 150 },
    );
  });
});
