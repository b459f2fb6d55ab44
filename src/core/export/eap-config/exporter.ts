import type { Eap, ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { toXmlFile } from '../../text/xml';
import { notExpressible } from '../ap/common-losses';
import { ownCertificateLosses } from '../client/eap';
import { anonymousIdentity } from '../client/options';
import { maskedLosses, networkSideLosses, serverCheckLosses, setOnAccessPoint } from '../client/losses';
import { serverCaObstacle } from '../client/server-ca';
import { xmlObstacle } from '../xml-obstacle';
import { loss, type Loss } from '../export-params';
import { obstacle, type ExportContext, type Exported, type ExportTarget, type Obstacle } from '../target';
import { EAP_CONFIG_OPTIONS } from './options';
import { providerList } from './provider';
import { EAP_CONFIG_SUPPORT } from './support';

const id = 'eap-config';

function identityLosses(profile: ValidProfile, { method }: Eap, context: ExportContext): Loss[] {
  const hasNone = method === 'eap-tls' && context.clientIdentity === null;
  return hasNone ? [loss('loss.client-certificate-from-store', {})] : ownCertificateLosses(profile, context);
}

function losses(profile: ValidProfile, eap: Eap, context: ExportContext): Loss[] {
  const { hidden, band, fastRoaming } = profile;
  return [
    ...maskedLosses(profile, context),
    ...serverCheckLosses(profile, context),
    ...identityLosses(profile, eap, context),
    ...notExpressible(
      hidden && 'hidden',
      band !== 'auto' && 'band',
      eap.scep !== null && 'scep',
      // EAP-TLS has one identity, and the one that was asked for takes its place.
      eap.method === 'eap-tls' &&
        eap.username !== null &&
        anonymousIdentity(context.options) !== null &&
        'credentials',
    ),
    ...setOnAccessPoint(fastRoaming === 'ft' && 'fastRoaming'),
    ...networkSideLosses(profile),
  ];
}

function write(profile: ValidProfile, context: ExportContext): Result<Exported, Obstacle> {
  const { protection } = profile;
  if (protection.kind !== 'eap') return failure(obstacle('target.eap-only', { target: id }));
  const found = xmlObstacle(id, profile) ?? serverCaObstacle(id, profile, context);
  if (found !== null) return failure(found);
  const text = toXmlFile(providerList(profile, protection, context));
  return success({
    files: [{ name: id, mediaType: 'application/eap-config', content: { kind: 'text', text } }],
    losses: losses(profile, protection, context),
  });
}

/** The metadata file that geteduroam and other EAP configuration assistants read. */
export const eapConfig: ExportTarget = {
  id,
  kind: 'client',
  support: EAP_CONFIG_SUPPORT,
  options: EAP_CONFIG_OPTIONS,
  takesClientIdentity: true,
  secretsByDefault: 'include',
  write,
};
