import { isIpv4, isIpv6 } from '../../profile/host';
import type { Secret } from '../../profile/secret';
import type { RadiusServer, ValidProfile } from '../../profile/valid-profile';
import { findFault, type TextRule } from '../../text/text-rule';
import { obstacle, type Obstacle, type TargetId } from '../target';

/** The RADIUS servers of an EAP profile; none for the other rows. */
export function radiusOf(profile: ValidProfile): readonly RadiusServer[] {
  return profile.protection.kind === 'eap' ? profile.protection.radius : [];
}

/** Why a dialect can't write the SSID. */
export function ssidObstacle(target: TargetId, ssid: string, rule: TextRule): Obstacle | null {
  const fault = findFault(ssid, rule);
  if (fault === null) return null;
  if (fault.at === 'edge') return obstacle('target.ssid-edge', { target });
  return obstacle('target.ssid-character', { target, position: fault.position, codePoint: fault.codePoint });
}

/** Why a dialect can't write a key in ASCII form. */
export function keyObstacle(target: TargetId, key: Secret, rule: TextRule): Obstacle | null {
  const fault = findFault(key.reveal(), rule);
  if (fault === null) return null;
  return obstacle('target.key-character', { target, position: fault.position, codePoint: fault.codePoint });
}

/** Why a dialect can't write one of the shared secrets. */
export function radiusSecretObstacle(
  target: TargetId,
  profile: ValidProfile,
  rule: TextRule,
): Obstacle | null {
  for (const { secret } of radiusOf(profile)) {
    const fault = secret === null ? null : findFault(secret.reveal(), rule);
    if (fault === null) continue;
    const { position, codePoint } = fault;
    return obstacle('target.secret-character', { target, member: 'radius.secret', position, codePoint });
  }
  return null;
}

export type HostForm = 'ipv4' | 'ipv6' | 'name';

export function hostForm(host: string): HostForm {
  if (isIpv4(host)) return 'ipv4';
  return isIpv6(host) ? 'ipv6' : 'name';
}

/** The first RADIUS server whose host has a form that the dialect does not take. */
export function hostObstacle(
  target: TargetId,
  profile: ValidProfile,
  taken: readonly HostForm[],
): Obstacle | null {
  const wrong = radiusOf(profile).find(({ host }) => !taken.includes(hostForm(host)));
  return wrong === undefined ? null : obstacle('target.host-unsupported', { target, host: wrong.host });
}

/** For dialects whose file would be no file without its servers and their secrets. */
export function radiusNeedObstacle(target: TargetId, profile: ValidProfile): Obstacle | null {
  if (profile.protection.kind !== 'eap') return null;
  if (profile.protection.radius.length === 0) return obstacle('target.radius-missing', { target });
  const isComplete = profile.protection.radius.every(({ secret }) => secret !== null);
  return isComplete ? null : obstacle('target.radius-secret-missing', { target });
}
