import type { ValidProfile } from '../../profile/valid-profile';
import { loss, type Loss } from '../export-params';
import type { RowKind } from '../row-kind';
import type { ExportContext } from '../target';
import { weakCipher } from './kinds';

/** The member of the profile that holds a secret which the file would carry; null where it carries none. */
function secretMember(profile: ValidProfile): string | null {
  const { protection } = profile;
  switch (protection.kind) {
    case 'open':
      return null;
    case 'static-wep':
      return 'wep';
    case 'psk':
      return 'psk';
    case 'eap':
      return protection.radius.some(({ secret }) => secret !== null) ? 'radius.secret' : null;
  }
}

function radiusLosses(profile: ValidProfile): Loss[] {
  if (profile.protection.kind !== 'eap') return [];
  const { radius } = profile.protection;
  if (radius.length === 0) return [loss('loss.radius-missing', {})];
  return radius
    .filter(({ secret }) => secret === null)
    .map(({ host }) => loss('loss.radius-secret-missing', { host }));
}

/** What every access point file has to say: masked secrets, missing servers, weak encryption. */
export function commonLosses(profile: ValidProfile, kind: RowKind, context: ExportContext): Loss[] {
  const member = context.secrets === 'mask' ? secretMember(profile) : null;
  const encryption = weakCipher(kind);
  return [
    ...(member === null ? [] : [loss('loss.secret-masked', { member })]),
    ...radiusLosses(profile),
    ...(encryption === null ? [] : [loss('loss.weak-encryption', { encryption })]),
  ];
}

/** A loss for each member that the target has no place for. */
export function notExpressible(...members: readonly (string | false | null)[]): Loss[] {
  return members
    .filter((member) => typeof member === 'string')
    .map((member) => loss('loss.not-expressible', { member }));
}
