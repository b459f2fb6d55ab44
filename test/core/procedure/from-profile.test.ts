import { proceduresFor } from '#core/procedure/from-profile';
import { makePlan } from '#core/procedure/make-plan';
import { profileSchema, type ProfileInput } from '#core/profile/profile-document';
import { describe, expect, test } from 'vitest';
import { profileInputForRow } from '../../fixtures/profiles';

const forProfile = (row: number, change: Partial<ProfileInput> = {}) =>
  proceduresFor(profileSchema.parse({ ...profileInputForRow(row), ...change }));

describe('the work that a profile asks for', () => {
  test.each([
    [1, {}, 'wifi-credentials'],
    [2, {}, 'wifi-credentials'],
    [4, {}, 'wifi-credentials'],
    [7, {}, 'eap-fast-setup'],
    [10, { userCertificate: 'mic' }, 'eap-tls-mic'],
    [10, { userCertificate: 'user-installed' }, 'eap-tls-user-installed'],
    [10, { userCertificate: 'scep' }, 'eap-tls-scep'],
    [13, {}, 'peap-setup'],
  ] as const)('of row %i with %j begins with %s', (row, change, id) => {
    const [first] = forProfile(row, change);
    expect(first).toMatchObject({ procedure: id, part: 'main' });
  });

  test.each(Array.from({ length: 16 }, (_, n) => n + 1))(
    'of row %i is filled in as the procedures take it',
    (row) => {
      const found = forProfile(row, { ssid: 'WARD', phoneModel: '8821' });
      expect(found.filter(({ part }) => part === 'main')).toHaveLength(1);
      for (const { procedure, parameters } of found) {
        expect(makePlan(procedure, parameters)).toMatchObject({ ok: true });
      }
    },
  );

  test('takes the RA and the fingerprint, and leaves out what the procedure would refuse', () => {
    const scep = { server: '10.1.2.3', rootCaFingerprint: 'AB'.repeat(20) };
    expect(forProfile(10, { userCertificate: 'scep', scep })[0]?.parameters).toMatchObject({
      scepServer: '10.1.2.3',
      fingerprint: 'AB'.repeat(20),
    });
    const odd = forProfile(10, {
      userCertificate: 'scep',
      scep: { server: 'http://ra/x', rootCaFingerprint: 'AB' },
    });
    expect(Object.keys(odd[0]?.parameters ?? {})).not.toContain('scepServer');
    expect(Object.keys(odd[0]?.parameters ?? {})).not.toContain('fingerprint');
  });

  test('holds no secret', () => {
    const text = JSON.stringify(
      forProfile(7, { credentials: { username: 'u', password: 'hidden-password' } }),
    );
    expect(text).not.toContain('hidden-password');
  });
});
