import type { ValidProfile } from '../../profile/valid-profile';
import { loss, type Loss } from '../export-params';
import { maskedMembers } from '../phone-losses';
import type { ExportContext } from '../target';
import { serverName } from './options';
import { lacksServerCa } from './server-ca';

/** A loss for each member that the access point decides and a client of this kind just follows. */
export function setOnAccessPoint(...members: readonly (string | false | null)[]): Loss[] {
  return members
    .filter((member) => typeof member === 'string')
    .map((member) => loss('loss.set-on-access-point', { member }));
}

/** What keeps an EAP client from telling the real RADIUS server from a false one. */
export function serverCheckLosses(profile: ValidProfile, { options }: ExportContext): Loss[] {
  if (profile.protection.kind !== 'eap') return [];
  if (lacksServerCa(profile)) return [loss('loss.server-ca-missing', {})];
  return serverName(options) === null ? [loss('loss.server-name-not-checked', {})] : [];
}

/** What no client has to be told: the access point holds these. */
export function networkSideLosses({ vlan, protection }: ValidProfile): Loss[] {
  return setOnAccessPoint(
    vlan !== null && 'vlan',
    protection.kind === 'eap' && protection.radius.length > 0 && 'radius',
  );
}

/** The members whose secrets a masked file leaves out. */
export function maskedLosses(profile: ValidProfile, { secrets }: ExportContext): Loss[] {
  if (secrets === 'include') return [];
  return maskedMembers(profile).map((member) => loss('loss.secret-masked', { member }));
}
