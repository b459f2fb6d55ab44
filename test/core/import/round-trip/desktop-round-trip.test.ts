import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowKind } from '#core/export/row-kind';
import type { TargetId } from '#core/export/target';
import { importConfiguration } from '#core/import/dialects';
import type { TrustedCa } from '#core/import/model/client-settings';
import type { Network } from '#core/import/model/network';
import type { Akm, ClientEapMethod, KeyManagementKind } from '#core/import/model/vocabulary';
import type { ProfileInput } from '#core/profile/profile-document';
import type { Eap, ValidProfile } from '#core/profile/valid-profile';
import {
  choicesOf,
  clientInput,
  CLIENT_IDENTITY,
  withServerCa,
  FULL,
  SERVER_CA,
} from '../../../fixtures/client-export';
import { exportFor, type ExportSettings } from '../../../fixtures/exports-of';
import { hostileProfile } from '../../../fixtures/hostile-profiles';
import { keyText, known, onlyNetwork } from '../../../fixtures/imported';
import { validProfile } from '../../../fixtures/profiles';

const NAME = 'radius.example.com';
const OUTER = 'anonymous@example.com';
const SETTINGS: ExportSettings = { ...FULL, options: { 'server-name': NAME, 'anonymous-identity': OUTER } };

/** What a client's own form says where it is wider than the row of Table 5. */
interface Reading {
  readonly id: TargetId;
  readonly kinds: Readonly<Partial<Record<KeyManagementKind, readonly KeyManagementKind[]>>>;
  readonly akms: Readonly<Partial<Record<Akm, readonly Akm[]>>>;
  readonly ca: TrustedCa;
  /** Windows keeps user names and passwords elsewhere. */
  readonly hasCredentials: boolean;
  readonly method: (method: ClientEapMethod) => ClientEapMethod;
}

const READINGS: readonly Reading[] = [
  {
    ...{ id: 'windows', kinds: {}, akms: {}, hasCredentials: false, method: (method) => method },
    ca: { kind: 'fingerprint', sha1: SERVER_CA.sha1.toLowerCase() },
  },
  {
    ...{ id: 'apple', ca: { kind: 'pem', pem: SERVER_CA.pem.trim() }, hasCredentials: true },
    kinds: { wpa: ['wpa', 'wpa2'], wpa2: ['wpa2', 'wpa3'] },
    akms: { psk: ['psk', 'sae'], dot1x: ['dot1x', 'dot1x-sha256'] },
    method: (method) => (method.startsWith('peap-') ? 'peap' : method),
  },
];

const hexOf = (text: string) => Buffer.from(text, 'utf8').toString('hex');

function expectKeys({ psk, wep }: Network, { protection }: ValidProfile, { id }: Reading): void {
  if (protection.kind === 'psk') {
    expect(keyText(psk)).toBe(protection.key.reveal());
    expect(known(psk)).toMatchObject({ format: protection.keyFormat });
  }
  if (protection.kind !== 'static-wep') return;
  const asHex = (format: string | null, text: string) =>
    (format === 'hex' ? text : hexOf(text)).toLowerCase();
  const read = known(wep.key);
  const format = read.kind === 'readable' ? read.format : null;
  expect(asHex(format, keyText(wep.key))).toBe(asHex(protection.keyFormat, protection.key.reveal()));
  expect(known(wep.size)).toBe(protection.keySize);
  if (id === 'apple') return;
  expect(known(wep.index)).toBe(protection.keyIndex);
  expect(known(wep.authentication)).toBe(protection.authentication);
}

function expectEap({ client }: Network, { method, username, password }: Eap, reading: Reading): void {
  if (client === null) throw new Error('no client');
  const isTls = method === 'eap-tls';
  expect(known(client.eapMethods)).toEqual([reading.method(method)]);
  expect(known(client.trustedCas)).toEqual([reading.ca]);
  expect(known(client.serverNames)).toEqual([NAME]);
  expect(known(client.validatesServer)).toBe(true);
  expect(known(client.outerIdentity)).toBe(isTls ? null : OUTER);
  if (!reading.hasCredentials) {
    if (isTls) expect(known(client.userCertificate)).toBe('system-store');
    return;
  }
  expect(known(client.identity)).toBe(isTls ? CLIENT_IDENTITY.commonName : username);
  if (isTls) expect(known(client.userCertificate)).toBe('file');
  else expect(keyText(client.password)).toBe(password?.reveal());
}

function expectAir(network: Network, profile: ValidProfile, { kinds, akms }: Reading): void {
  const { scheme, fastRoaming } = profile;
  expect(known(network.keyManagement)).toEqual(kinds[scheme.keyManagement] ?? [scheme.keyManagement]);
  const kind = rowKind(scheme, fastRoaming);
  const isWpa = /-(?:tkip|aes)/.test(kind);
  const akm: Akm = kind.startsWith('psk') ? 'psk' : 'dot1x';
  const wide = kinds[scheme.keyManagement]?.includes('wpa3') === true;
  expect(known(network.akms)).toEqual(isWpa ? (wide ? akms[akm] : [akm]) : []);
}

/** Exports, reads back and compares; false where the target refuses the profile. */
function roundTrip(reading: Reading, input: ProfileInput): boolean {
  const profile = validProfile(input);
  const outcome = exportFor(reading.id, input, SETTINGS);
  if (!outcome.ok) return false;
  const [file] = outcome.value.files;
  if (file?.content.kind !== 'text') throw new Error('no text');
  const result = importConfiguration(file.content.text);
  if (!result.ok) throw new Error(`${result.error.code}\n${file.content.text}`);
  expect(result.value).toMatchObject({ dialect: reading.id, notUnderstood: [], notes: [] });
  const network = onlyNetwork(result.value);
  expect(known(network.ssid).hex).toBe(hexOf(profile.ssid));
  expect(known(network.hidden)).toBe(profile.hidden);
  expect(known(network.name)).toBe(profile.name);
  expectAir(network, profile, reading);
  expectKeys(network, profile, reading);
  if (profile.protection.kind === 'eap') expectEap(network, profile.protection, reading);
  return true;
}

describe.each(READINGS)('round trip of $id', (reading) => {
  test.each(choicesOf(reading.id))('$title comes back as it went', (choice) => {
    expect(roundTrip(reading, clientInput(choice, { hidden: true }))).toBe(true);
  });

  test('whatever a profile may hold comes back as it went', () => {
    fc.assert(
      fc.property(hostileProfile, (input) => {
        const hasEap = input.security !== 'none' && input.security !== 'wep' && input.security !== 'psk';
        roundTrip(reading, { ...input, ...(hasEap && withServerCa) });
      }),
      { numRuns: 100 },
    );
  }, 20_000);
});
