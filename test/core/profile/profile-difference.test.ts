import { describe, expect, test } from 'vitest';
import { compareProfiles } from '#core/profile/profile-difference';
import { pskProfile, secretiveProfile } from '../../services/support/profiles';

describe('compareProfiles', () => {
  test('finds nothing between equal profiles with different ids', () => {
    const id = '5f0c2d3e-1111-4222-8333-444455556666';
    expect(compareProfiles(pskProfile({ id }), pskProfile())).toEqual([]);
  });

  test('tells added, removed and changed members with their values', () => {
    const from = pskProfile({ vlan: 110, apPlatforms: ['c9800'], band: 'auto' });
    const to = pskProfile({ apPlatforms: ['c9800', 'hostapd'], band: '5', serverCa: 'PEM', hidden: true });
    expect(compareProfiles(from, to)).toEqual([
      { path: '/hidden', change: 'changed', secret: false, from: 'false', to: 'true' },
      { path: '/band', change: 'changed', secret: false, from: 'auto', to: '5' },
      { path: '/apPlatforms', change: 'changed', secret: false, from: 'c9800', to: 'c9800, hostapd' },
      { path: '/serverCa', change: 'added', secret: false, from: null, to: 'PEM' },
      { path: '/vlan', change: 'removed', secret: false, from: '110', to: null },
    ]);
  });

  test('tells of a secret only that it differs, sealed or not', () => {
    const from = secretiveProfile();
    const to = secretiveProfile({
      psk: { keyFormat: 'ascii', key: { sealed: 'k1.other' } },
      radius: [{ host: '192.0.2.10', secret: 'plain-secret-new' }],
    });
    const changes = compareProfiles(from, to);
    expect(JSON.stringify(changes)).not.toMatch(/plain-secret|k1\.other/);
    const told = { change: 'changed', secret: true, from: null, to: null };
    expect(changes).toContainEqual({ path: '/psk/key', ...told });
    expect(changes).toContainEqual({ path: '/radius/0/secret', ...told });
  });
});
