import { pointer } from '../finding/finding';
import type { ProfileDocument, SecretText } from './profile-document';

/**
 * Where a secret stands in a profile: its JSON pointer, and the pointer with `*` for the index of a RADIUS server,
 * which stays the same when servers are put into another order.
 */
export interface SecretPlace {
  readonly path: string;
  readonly member: string;
}

/** Makes another profile by giving each of its secrets to `change`; undefined takes the member away. */
export function mapSecrets(
  profile: ProfileDocument,
  change: (secret: SecretText, place: SecretPlace) => SecretText | undefined,
): ProfileDocument {
  const at = (path: string, member = path): SecretPlace => ({ path, member });
  const { wep, psk, credentials, radius } = profile;
  return {
    ...profile,
    // A key can't be absent from its section; an empty one says that it is missing.
    ...(wep && { wep: { ...wep, key: change(wep.key, at('/wep/key')) ?? '' } }),
    ...(psk && { psk: { ...psk, key: change(psk.key, at('/psk/key')) ?? '' } }),
    ...(credentials && {
      credentials: replaced(credentials, 'password', (secret) => change(secret, at('/credentials/password'))),
    }),
    ...(radius && {
      radius: radius.map((server, index) => {
        const path = pointer('/radius', index, 'secret');
        return replaced(server, 'secret', (secret) => change(secret, at(path, '/radius/*/secret')));
      }),
    }),
  };
}

type Section<K extends string> = { readonly [Key in K]?: SecretText | undefined };

function replaced<K extends string, T extends Section<K>>(
  section: T,
  key: K,
  change: (secret: SecretText) => SecretText | undefined,
): T {
  const current = section[key];
  const next = current === undefined ? undefined : change(current);
  const rest = Object.entries(section).filter(([member]) => member !== key);
  return (next === undefined ? Object.fromEntries(rest) : { ...section, [key]: next }) as T;
}

export interface SecretMember extends SecretPlace {
  readonly secret: SecretText;
}

/** Every secret of a profile with its place, in the order of the format. */
export function listSecrets(profile: ProfileDocument): readonly SecretMember[] {
  const found: SecretMember[] = [];
  mapSecrets(profile, (secret, place) => {
    found.push({ ...place, secret });
    return secret;
  });
  return found;
}

/** The profile without any secret: keys are empty, passwords and shared secrets absent. */
export function withoutSecrets(profile: ProfileDocument): ProfileDocument {
  return mapSecrets(profile, () => undefined);
}

const SECRET_MEMBERS: readonly string[] = ['/wep/key', '/psk/key', '/credentials/password'];

/** Whether a JSON pointer into a profile leads to a secret. */
export function isSecretPath(path: string): boolean {
  return SECRET_MEMBERS.includes(path) || /^\/radius\/\d+\/secret$/.test(path);
}
