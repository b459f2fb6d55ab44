import { PHONES } from '../../phone/models';
import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success } from '../../result';
import { confirmed, unconfirmed } from '../ap/support';
import { loss, type Loss } from '../export-params';
import { followedMembers, lostMembers, maskedMembers } from '../phone-losses';
import { supportBy } from '../support';
import { obstacle, type ExportContext, type ExportTarget, type Obstacle } from '../target';
import { xmlObstacle } from '../xml-obstacle';
import { CUCM_AXL_OPTIONS } from './options';
import { planOf, requests, type AxlPlan } from './requests';

const id = 'cucm-axl';
const schema = 'AXLSoap.xsd 11.5 to 15.0, XWLANProfile';

/** A phone's own group is ignored where its device pool has one. */
function attachmentObstacle({ devicePool, phone }: AxlPlan): Obstacle | null {
  if (devicePool === '' || phone === '') return null;
  return obstacle('target.option-invalid', {
    target: id,
    option: 'phone',
    allowed: 'SEP…, without device-pool',
  });
}

/** What the form of CUCM has besides what every phone form lacks, and AXL has not. */
function formOnly({ protection }: ValidProfile): string[] {
  if (protection.kind !== 'eap') return [];
  return [
    ...(protection.userCertificate === null ? [] : ['userCertificate']),
    ...(protection.scep === null ? [] : ['scep']),
    ...(protection.password === null ? [] : ['sharedCredentials']),
  ];
}

function warnings({ scheme, phoneModel }: ValidProfile, { release, operation, group }: AxlPlan): Loss[] {
  const isBroken = release === '11.5' && scheme.security === 'eap-tls';
  return [
    ...(isBroken ? [loss('loss.known-defect', { release, defect: 'CSCvj13482' })] : []),
    ...(scheme.security === 'none' ? [loss('loss.none-removes-profile', {})] : []),
    ...(PHONES[phoneModel].profiles.value === 1 ? [loss('loss.first-profile-only', { phoneModel })] : []),
    ...(operation === 'update' ? [loss('loss.group-replaced', { group })] : []),
  ];
}

function losses(profile: ValidProfile, plan: AxlPlan, { secrets }: ExportContext): Loss[] {
  const masked = secrets === 'mask' ? maskedMembers(profile) : [];
  return [
    ...masked.map((member) => loss('loss.secret-masked', { member })),
    ...followedMembers(profile).map((member) => loss('loss.set-on-access-point', { member })),
    ...[...lostMembers(profile), ...formOnly(profile)].map((member) =>
      loss('loss.not-expressible', { member }),
    ),
    ...warnings(profile, plan),
  ];
}

/** The phone's profile for Cisco Unified Communications Manager: the bodies of AXL requests. */
export const cucmAxl: ExportTarget = {
  id,
  kind: 'phone',
  support: supportBy((kind) =>
    kind === 'open'
      ? unconfirmed('8800 series release notes: None removes a stored profile')
      : confirmed(schema),
  ),
  options: CUCM_AXL_OPTIONS,
  secretsByDefault: 'include',
  write: (profile, context) => {
    const plan = planOf(profile, context);
    const found = xmlObstacle(id, profile) ?? attachmentObstacle(plan);
    if (found !== null) return failure(found);
    return success({ files: requests(profile, plan, context), losses: losses(profile, plan, context) });
  },
};
