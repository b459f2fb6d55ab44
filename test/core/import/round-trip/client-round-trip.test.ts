import { rowKind, type RowKind } from '#core/export/row-kind';
import type { TargetId } from '#core/export/target';
import { importConfiguration } from '#core/import/dialects';
import type { Network } from '#core/import/model/network';
import type { Akm, Cipher, ClientEapMethod, KeyManagementKind } from '#core/import/model/vocabulary';
import type { ProfileInput } from '#core/profile/profile-document';
import type { ValidProfile } from '#core/profile/valid-profile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportClient, SERVER_CA, withServerCa } from '../../../fixtures/client-export';
import { textOf } from '../../../fixtures/exports';
import { hostileProfile } from '../../../fixtures/hostile-profiles';
import { keyText, known, onlyNetwork } from '../../../fixtures/imported';
import { CHOICES, profileInputForRow, validProfile } from '../../../fixtures/profiles';

interface Read {
  readonly keyManagement: KeyManagementKind;
  readonly pairwise: readonly Cipher[] | 'by key size';
  /** What wpa_supplicant is told. */
  readonly akms: readonly Akm[];
}

/** NetworkManager adds the suites with FT itself where the adapter can do them, so its file names the plain ones. */
const WITHOUT_FT: readonly TargetId[] = ['networkmanager'];

const READ: Readonly<Partial<Record<RowKind, Read>>> = {
  open: { keyManagement: 'none', pairwise: ['none'], akms: [] },
  'static-wep': { keyManagement: 'static', pairwise: 'by key size', akms: [] },
  'psk-tkip': { keyManagement: 'wpa', pairwise: ['tkip'], akms: ['psk'] },
  'psk-aes': { keyManagement: 'wpa2', pairwise: ['ccmp'], akms: ['psk'] },
  'psk-aes-ft': { keyManagement: 'wpa2', pairwise: ['ccmp'], akms: ['psk', 'ft-psk'] },
  'eap-wep': { keyManagement: '802.1x', pairwise: ['wep'], akms: [] },
  'eap-tkip': { keyManagement: 'wpa', pairwise: ['tkip'], akms: ['dot1x'] },
  'eap-aes': { keyManagement: 'wpa2', pairwise: ['ccmp'], akms: ['dot1x'] },
  'eap-aes-ft': { keyManagement: 'wpa2', pairwise: ['ccmp'], akms: ['dot1x', 'ft-dot1x'] },
};

const BANDS = { auto: ['2.4', '5', '6'], '2.4': ['2.4'], '5': ['5'] } as const;

const OPTIONS = { 'server-name': 'radius.example.com', 'anonymous-identity': 'anonymous' };

function ciphers({ pairwise }: Read, { protection }: ValidProfile): readonly Cipher[] {
  if (pairwise !== 'by key size') return pairwise;
  return protection.kind === 'static-wep' && protection.keySize === 40 ? ['wep40'] : ['wep104'];
}

function expectKeys(network: Network, { protection }: ValidProfile): void {
  if (protection.kind === 'psk') {
    expect(keyText(network.psk)).toBe(protection.key.reveal());
    expect(known(network.psk)).toMatchObject({ format: protection.keyFormat });
  }
  if (protection.kind !== 'static-wep') return;
  const digits = (text: string) =>
    (/^(?:[0-9a-f]{10}|[0-9a-f]{26})$/i.test(text) ? text : hex(text)).toLowerCase();
  expect(digits(keyText(network.wep.key))).toBe(digits(protection.key.reveal()));
  expect(known(network.wep.size)).toBe(protection.keySize);
  expect(known(network.wep.index)).toBe(protection.keyIndex);
  expect(known(network.wep.authentication)).toBe(protection.authentication);
}

function hex(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex');
}

function expectEap({ client }: Network, { protection }: ValidProfile): void {
  if (client === null || protection.kind !== 'eap') return;
  const { method, username, password } = protection;
  expect(known(client.eapMethods)).toEqual([method satisfies ClientEapMethod]);
  expect(known(client.identity)).toBe(username ?? 'phone1@example.com');
  expect(known(client.outerIdentity)).toBe('anonymous');
  expect(known(client.serverNames)).toEqual(['radius.example.com']);
  expect(known(client.trustedCas)).toEqual([{ kind: 'pem', pem: SERVER_CA.pem.trim() }]);
  expect(known(client.validatesServer)).toBe(true);
  expect(known(client.userCertificate)).toBe(method === 'eap-tls' ? 'file' : 'none');
  if (password !== null) expect(keyText(client.password)).toBe(password.reveal());
}

/** Exports, reads back and compares; false where the target refuses the profile. */
function roundTrip(id: TargetId, input: ProfileInput): boolean {
  const profile = validProfile(input);
  const options = profile.protection.kind === 'eap' ? OPTIONS : {};
  const outcome = exportClient(id, input, { options });
  if (!outcome.ok) return false;
  const text = textOf(outcome.value.files[0]);
  const result = importConfiguration(text);
  if (!result.ok) throw new Error(`${result.error.code}\n${text}`);
  expect(result.value.dialect).toBe(id);
  expect(result.value.notUnderstood).toEqual([]);
  expect(result.value.notes).toEqual([]);
  const kind = rowKind(profile.scheme, profile.fastRoaming);
  const wanted = READ[kind];
  if (wanted === undefined) throw new Error(`nothing is to be read for ${kind}`);
  const network = onlyNetwork(result.value);
  expect(known(network.ssid).hex).toBe(hex(profile.ssid));
  expect(known(network.hidden)).toBe(profile.hidden);
  expect(known(network.bands)).toEqual(BANDS[profile.band]);
  expect(known(network.keyManagement)).toEqual([wanted.keyManagement]);
  expect(known(network.pairwise)).toEqual(ciphers(wanted, profile));
  const akms = WITHOUT_FT.includes(id) ? wanted.akms.filter((akm) => !akm.startsWith('ft-')) : wanted.akms;
  expect(known(network.akms)).toEqual(akms);
  if (kind.includes('-aes')) expect(known(network.pmf)).toBe('off');
  expectKeys(network, profile);
  expectEap(network, profile);
  return true;
}

describe.each(['wpa-supplicant', 'networkmanager'] as const)('round trip of %s', (id) => {
  test.each(CHOICES)('$title comes back as it went', ({ row, fastRoaming }) => {
    const more = row.apSecurity === 'psk' || row.row < 3 ? {} : withServerCa;
    expect(roundTrip(id, profileInputForRow(row.row, { fastRoaming, ...more }))).toBe(fastRoaming !== 'cckm');
  });

  test('whatever a profile may hold comes back as it went', () => {
    fc.assert(
      fc.property(hostileProfile, (input) => {
        const isEap = input.security !== 'none' && input.security !== 'wep' && input.security !== 'psk';
        roundTrip(id, { ...input, ...(isEap && withServerCa) });
      }),
      { numRuns: 150 },
    );
  });
});
