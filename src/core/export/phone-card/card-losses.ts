import type { ValidProfile } from '../../profile/valid-profile';
import { loss, type Loss } from '../export-params';
import type { ExportContext } from '../target';

function lostMembers({ scheme, fastRoaming, vlan, hidden, protection }: ValidProfile): string[] {
  const lost: string[] = [];
  const add = (member: string, isLost: boolean): void => {
    if (isLost) lost.push(member);
  };
  add('keyManagement', ['802.1x', 'wpa', 'wpa2'].includes(scheme.keyManagement));
  add('encryption', ['802.1x', 'wpa', 'wpa2'].includes(scheme.keyManagement));
  add('fastRoaming', fastRoaming !== 'none');
  add('hidden', hidden);
  add('vlan', vlan !== null);
  if (protection.kind === 'static-wep') {
    add('wep.authentication', protection.authentication === 'shared');
    add('wep.keyIndex', protection.keyIndex !== 1);
  }
  if (protection.kind === 'eap') {
    add('serverCa', protection.serverCa !== null);
    add('radius', protection.radius.length > 0);
  }
  return lost;
}

/** Members that were masked, by their names in the profile. */
export function maskedMembers({ protection }: ValidProfile): readonly string[] {
  if (protection.kind === 'static-wep') return ['wep'];
  if (protection.kind === 'psk') return ['psk'];
  return protection.kind === 'eap' && protection.password !== null ? ['credentials.password'] : [];
}

/** What neither the phone nor CUCM has a field for: the access point decides it, or another page takes it. */
export function cardLosses(profile: ValidProfile, context: ExportContext): readonly Loss[] {
  const masked = context.secrets === 'mask' ? maskedMembers(profile) : [];
  return [
    ...lostMembers(profile).map((member) => loss('loss.not-expressible', { member })),
    ...masked.map((member) => loss('loss.secret-masked', { member })),
  ];
}
