import type { ValidProfile } from '../profile/valid-profile';
import { xmlFault } from '../text/xml';
import { obstacle, type Obstacle, type TargetId } from './target';

/** Texts that XML can't hold, not even escaped; the profile's own rules let a few such characters through. */
export function xmlObstacle(target: TargetId, { name, ssid, protection }: ValidProfile): Obstacle | null {
  const wrongName = xmlFault(name);
  if (wrongName !== null) return obstacle('target.name-character', { target, ...wrongName });
  const wrongSsid = xmlFault(ssid);
  if (wrongSsid !== null) return obstacle('target.ssid-character', { target, ...wrongSsid });
  if (protection.kind !== 'eap') return null;
  const { username, password } = protection;
  const wrong = xmlFault(username ?? '') ?? xmlFault(password?.reveal() ?? '');
  return wrong && obstacle('target.secret-character', { target, member: 'credentials', ...wrong });
}
