import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Network } from '#core/import/model/network';
import type { ProfileInput } from '#core/profile/profile-document';
import type { ValidProfile } from '#core/profile/valid-profile';
import { importedText } from '../../../fixtures/client-configurations';
import { textsFor } from '../../../fixtures/exports-of';
import { keyText, known, onlyNetwork } from '../../../fixtures/imported';
import { anyProfile } from '../../../fixtures/profile-arbitraries';
import { CHOICES, profileInputForRow, validProfile } from '../../../fixtures/profiles';

const BANDS = { auto: ['2.4', '5', '6'], '2.4': ['2.4'], '5': ['5'] } as const;

function expectProtection(network: Network, { protection }: ValidProfile): void {
  const { client, psk, wep } = network;
  if (client === null) throw new Error('no client');
  switch (protection.kind) {
    case 'open':
      expect(known(network.keyManagement)).toEqual(['none']);
      return;
    case 'static-wep':
      expect(keyText(wep.key)).toBe(protection.key.reveal());
      expect(known(wep.key)).toMatchObject({ format: protection.keyFormat });
      expect(known(wep.size)).toBe(protection.keySize);
      return;
    case 'psk':
      expect(keyText(psk)).toBe(protection.key.reveal());
      expect(known(psk)).toMatchObject({ format: protection.keyFormat });
      return;
    case 'eap':
      expect(known(client.eapMethods)).toEqual([protection.method]);
      expect(known(client.identity)).toBe(protection.username);
      if (protection.password !== null) expect(keyText(client.password)).toBe(protection.password.reveal());
  }
}

function roundTrip(input: ProfileInput, options: Readonly<Record<string, string>>): void {
  const profile = validProfile(input);
  const [text = ''] = Object.values(textsFor('cucm-axl', input, { options }));
  const result = importedText(text);
  expect(result.dialect).toBe('cucm-axl');
  expect(result.release).toBe(options['release']);
  expect(result.notUnderstood).toEqual([]);
  const network = onlyNetwork(result);
  expect(known(network.name)).toBe(profile.name.trim());
  expect(known(network.ssid).text).toBe(profile.ssid);
  expect(known(network.bands)).toEqual(BANDS[profile.band]);
  expectProtection(network, profile);
}

const text = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength })
    .filter((value) => !/[\p{C}]/u.test(value) && Array.from(value).length <= maxLength);

/** Sound profiles with names, SSIDs and credentials of any script. */
const hostileProfile = fc
  .record({ profile: anyProfile, name: text(40), username: text(60), password: text(60) })
  .map(({ profile, name, username, password }) => ({
    ...profile,
    ...(name.trim() === '' ? {} : { name }),
    ...(profile.credentials ? { credentials: { username, password } } : {}),
  }));

describe('round trip of cucm-axl', () => {
  test.each(CHOICES)('$title comes back as it went', ({ row, fastRoaming }) => {
    const input = profileInputForRow(row.row, { fastRoaming });
    roundTrip(input, { release: '12.5', operation: 'add' });
  });

  test('generated profiles come back as they went', () => {
    fc.assert(
      fc.property(hostileProfile, fc.constantFrom('11.5', '12.0', '14.0', '15.0'), (input, release) => {
        roundTrip(input, { release, operation: 'add' });
      }),
      { numRuns: 200 },
    );
  });

  test('an update says the same, and nothing of what it leaves out', () => {
    fc.assert(
      fc.property(anyProfile, (input) => {
        // EAP-TLS without a user name: an update does not tell that there is none.
        if (input.security === 'eap-tls') return;
        roundTrip(input, { release: '14.0', operation: 'update' });
      }),
      { numRuns: 100 },
    );
  });
});
