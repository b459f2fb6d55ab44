import type { ValidProfile } from '../../profile/valid-profile';
import { loss, type Loss } from '../export-params';
import { followedMembers, lostMembers, maskedMembers } from '../phone-losses';
import type { ExportContext } from '../target';

/** What neither the phone nor CUCM has a field for: the access point decides it, or another page takes it. */
export function cardLosses(profile: ValidProfile, context: ExportContext): readonly Loss[] {
  const masked = context.secrets === 'mask' ? maskedMembers(profile) : [];
  return [
    ...followedMembers(profile).map((member) => loss('loss.set-on-access-point', { member })),
    ...lostMembers(profile).map((member) => loss('loss.not-expressible', { member })),
    ...masked.map((member) => loss('loss.secret-masked', { member })),
  ];
}
