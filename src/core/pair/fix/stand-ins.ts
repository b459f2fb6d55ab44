import { Secret } from '../../profile/secret';
import type { Protection, ValidProfile } from '../../profile/valid-profile';
import type { PairField } from '../pair-field';
import { isFresh, type FixFacts } from './fix-facts';
import { RADIUS_FIELDS, SECURITY_FIELDS } from './field-groups';

/** Every command line takes it; no line with it is left in a fix. */
export const STAND_IN_SSID = 'SSID-STAYS';

function isOpen({ open }: FixFacts, ...fields: readonly PairField[]): boolean {
  return fields.some((field) => open.has(field));
}

function withKeys(facts: FixFacts): Protection {
  const { protection } = facts.profile;
  if (isOpen(facts, ...SECURITY_FIELDS)) return protection;
  if (protection.kind === 'psk' && !isOpen(facts, 'psk'))
    return { ...protection, keyFormat: 'ascii', key: new Secret('KEY-STAYS') };
  if (protection.kind === 'eap' && !isOpen(facts, ...RADIUS_FIELDS)) {
    const secret = new Secret('SECRET-STAYS');
    return { ...protection, radius: protection.radius.map((server) => ({ ...server, secret })) };
  }
  return protection;
}

/**
 * The profile as it is handed to an exporter: what the access point has already need not be written, so that a value
 * which the command line can't take (an SSID in Hangul, say) is no obstacle to the lines that are needed.
 */
export function profileToWrite(facts: FixFacts): ValidProfile {
  const { profile } = facts;
  if (isFresh(facts)) return profile;
  const ssid = isOpen(facts, 'ssid') ? profile.ssid : STAND_IN_SSID;
  return { ...profile, ssid, protection: withKeys(facts) };
}
