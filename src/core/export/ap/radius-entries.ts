import type { ValidProfile } from '../../profile/valid-profile';
import type { LineValue, ListEntry } from '../lines/line-table';
import type { ExportContext } from '../target';
import { radiusOf } from './obstacles';
import { PLACEHOLDERS, writtenSecret } from './written-secret';

/** `secret` where the line can carry the real one, `no-secret` where a person has to fill it in. */
export type SecretCondition = 'secret' | 'no-secret';

/** The RADIUS servers as list entries: `{host}`, `{auth}`, `{acct}`, `{secret}` and the 1-based `{server}`. */
export function radiusEntries(
  profile: ValidProfile,
  context: ExportContext,
  encode: (text: string) => string = (text) => text,
  first = 1,
): ListEntry<SecretCondition>[] {
  return radiusOf(profile).map(({ host, authPort, acctPort, secret }, index) => {
    const value: LineValue =
      secret === null ? PLACEHOLDERS.radius : writtenSecret(secret, 'radius', context, encode);
    const isWritten = secret !== null && context.secrets === 'include';
    return {
      conditions: [isWritten ? 'secret' : 'no-secret'],
      values: {
        host,
        auth: String(authPort),
        acct: String(acctPort),
        secret: value,
        server: String(first + index),
      },
    };
  });
}
