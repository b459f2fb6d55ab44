import type { ValidProfile } from '../../profile/valid-profile';
import { loss, type Loss } from '../export-params';
import type { ExportContext } from '../target';

type Member = Readonly<[member: string, isLost: boolean]>;

function lost(members: readonly Member[]): readonly string[] {
  return members.filter(([, isLost]) => isLost).map(([member]) => member);
}

/** Members that the phone follows: it takes what the access point offers. */
function followedMembers({ scheme, fastRoaming, vlan }: ValidProfile): readonly string[] {
  const isNegotiated = ['802.1x', 'wpa', 'wpa2'].includes(scheme.keyManagement);
  return lost([
    ['keyManagement', isNegotiated],
    ['encryption', isNegotiated],
    ['fastRoaming', fastRoaming !== 'none'],
    ['vlan', vlan !== null],
  ]);
}

/** Members that must be set by hand elsewhere. */
function lostMembers({ hidden, protection }: ValidProfile): readonly string[] {
  const isWep = protection.kind === 'static-wep';
  const isEap = protection.kind === 'eap';
  return lost([
    ['hidden', hidden],
    ['wep.authentication', isWep && protection.authentication === 'shared'],
    ['wep.keyIndex', isWep && protection.keyIndex !== 1],
    ['serverCa', isEap && protection.serverCa !== null],
    ['radius', isEap && protection.radius.length > 0],
  ]);
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
    ...followedMembers(profile).map((member) => loss('loss.set-on-access-point', { member })),
    ...lostMembers(profile).map((member) => loss('loss.not-expressible', { member })),
    ...masked.map((member) => loss('loss.secret-masked', { member })),
  ];
}
