import type { Refusal } from '#core/export/export-params';
import type { ProfileCheck } from '#core/profile/check-profile';
import type { ProfileDocument } from '#core/profile/profile-document';
import { listSecrets } from '#core/profile/secret-members';

/** Why no target can take a profile that is not valid: errors first, since unlocking would not help. */
export function refuseProfile(document: ProfileDocument, { findings }: ProfileCheck): Refusal {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const isSealed = listSecrets(document).some(({ secret }) => typeof secret !== 'string');
  return errors === 0 && isSealed
    ? { code: 'target.profile-sealed', params: {}, nearest: null }
    : { code: 'target.profile-invalid', params: { errors }, nearest: null };
}
