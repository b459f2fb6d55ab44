import type { ValidProfile } from '../profile/valid-profile';

type Member = Readonly<[member: string, isLost: boolean]>;

function holding(members: readonly Member[]): readonly string[] {
  return members.filter(([, isLost]) => isLost).map(([member]) => member);
}

/** Members that the phone follows: it takes what the access point offers. */
export function followedMembers({ scheme, fastRoaming, vlan }: ValidProfile): readonly string[] {
  const isNegotiated = ['802.1x', 'wpa', 'wpa2'].includes(scheme.keyManagement);
  return holding([
    ['keyManagement', isNegotiated],
    ['encryption', isNegotiated],
    ['fastRoaming', fastRoaming !== 'none'],
    ['vlan', vlan !== null],
  ]);
}

/** Members that neither the phone's own forms nor CUCM have a field for. */
export function lostMembers({ hidden, protection }: ValidProfile): readonly string[] {
  const isWep = protection.kind === 'static-wep';
  const isEap = protection.kind === 'eap';
  return holding([
    ['hidden', hidden],
    ['wep.authentication', isWep && protection.authentication === 'shared'],
    ['wep.keyIndex', isWep && protection.keyIndex !== 1],
    ['serverCa', isEap && protection.serverCa !== null],
    ['radius', isEap && protection.radius.length > 0],
  ]);
}

/** Secrets of the phone's side that a profile has, by their names in it. */
export function maskedMembers({ protection }: ValidProfile): readonly string[] {
  if (protection.kind === 'static-wep') return ['wep'];
  if (protection.kind === 'psk') return ['psk'];
  return protection.kind === 'eap' && protection.password !== null ? ['credentials.password'] : [];
}
