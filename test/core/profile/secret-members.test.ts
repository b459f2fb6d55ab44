import { describe, expect, test } from 'vitest';
import { profileSchema } from '#core/profile/profile-document';
import { isSecretPath, listSecrets, mapSecrets, withoutSecrets } from '#core/profile/secret-members';
import { pskProfile, secretiveProfile } from '../../services/support/profiles';

describe('listSecrets', () => {
  test('finds every secret of a profile with its pointer and its order-free member', () => {
    const places = listSecrets(secretiveProfile()).map(({ path, member }) => [path, member]);
    expect(places).toEqual([
      ['/wep/key', '/wep/key'],
      ['/psk/key', '/psk/key'],
      ['/credentials/password', '/credentials/password'],
      ['/radius/0/secret', '/radius/*/secret'],
      ['/radius/1/secret', '/radius/*/secret'],
    ]);
  });

  test('every secret of the schema is among them', () => {
    // A secret is the only thing that may stand sealed, so the schema itself tells where secrets are.
    const sealed = { sealed: 'x' };
    const all = profileSchema.parse({
      ...pskProfile(),
      wep: { keyFormat: 'hex', key: sealed },
      psk: { keyFormat: 'hex', key: sealed },
      credentials: { password: sealed },
      radius: [{ host: 'a', secret: sealed }],
    });
    const count = JSON.stringify(all).split('"sealed"').length - 1;
    expect(listSecrets(all)).toHaveLength(count);
    expect(listSecrets(all).every(({ path }) => isSecretPath(path))).toBe(true);
  });
});

describe('mapSecrets', () => {
  test('changes secrets and nothing else', () => {
    const before = secretiveProfile();
    const after = mapSecrets(before, (_, { path }) => `new ${path}`);
    expect(after.radius?.[1]).toEqual({ ...before.radius?.[1], secret: 'new /radius/1/secret' });
    expect(mapSecrets(after, (secret) => secret)).toEqual(after);
    const blank = { wep: 0, psk: 0, credentials: 0, radius: 0 };
    expect({ ...after, ...blank }).toEqual({ ...before, ...blank });
  });
});

describe('withoutSecrets', () => {
  test('empties keys and takes away passwords and shared secrets', () => {
    const bare = withoutSecrets(secretiveProfile());
    expect(JSON.stringify(bare)).not.toContain('plain-secret');
    expect(bare.psk?.key).toBe('');
    expect(bare.credentials).toEqual({ username: 'phone01' });
    expect(bare.radius?.[0]).toEqual({ host: '192.0.2.10', authPort: 1812, acctPort: 1813 });
    expect(profileSchema.parse(bare)).toEqual(bare);
  });
});
