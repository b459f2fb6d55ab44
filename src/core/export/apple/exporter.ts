import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { toPlistFile } from '../../text/plist';
import { notExpressible } from '../ap/common-losses';
import { identityObstacle, ownCertificateLosses } from '../client/eap';
import { maskedLosses, networkSideLosses, serverCheckLosses, setOnAccessPoint } from '../client/losses';
import { anonymousIdentity } from '../client/options';
import { serverCaObstacle } from '../client/server-ca';
import { xmlObstacle } from '../xml-obstacle';
import { loss, type Loss } from '../export-params';
import type { ExportContext, Exported, ExportTarget, Obstacle } from '../target';
import { APPLE_OPTIONS } from './options';
import { configurationProfile } from './payloads';
import { APPLE_SUPPORT } from './support';

const id = 'apple';

function eapLosses(profile: ValidProfile, context: ExportContext): Loss[] {
  const { protection } = profile;
  if (protection.kind !== 'eap') return [];
  const { method, scep } = protection;
  const isTls = method === 'eap-tls';
  return [
    ...ownCertificateLosses(profile, context),
    ...(isTls ? [] : [loss('loss.inner-method-negotiated', { method })]),
    ...notExpressible(
      isTls && anonymousIdentity(context.options) !== null && 'anonymousIdentity',
      scep !== null && 'scep',
    ),
  ];
}

/** Static WEP and digits as key: how a device takes them is not in Apple's own description. */
function keyLosses({ protection }: ValidProfile): Loss[] {
  if (protection.kind === 'psk' && protection.keyFormat === 'hex')
    return [loss('loss.unconfirmed-line', { line: 'Password', why: 'hex-password' })];
  if (protection.kind !== 'static-wep') return [];
  return notExpressible(
    protection.authentication === 'shared' && 'wep.authentication',
    protection.keyIndex !== 1 && 'wep.keyIndex',
  );
}

function losses(profile: ValidProfile, context: ExportContext): Loss[] {
  const { scheme, band, fastRoaming } = profile;
  const isWpa = scheme.encryption === 'tkip' || scheme.encryption === 'aes';
  return [
    ...maskedLosses(profile, context),
    ...serverCheckLosses(profile, context),
    ...eapLosses(profile, context),
    ...keyLosses(profile),
    ...notExpressible(band !== 'auto' && 'band'),
    ...setOnAccessPoint(
      isWpa && 'keyManagement',
      isWpa && 'encryption',
      fastRoaming === 'ft' && 'fastRoaming',
    ),
    ...networkSideLosses(profile),
  ];
}

function write(profile: ValidProfile, context: ExportContext): Result<Exported, Obstacle> {
  const found =
    identityObstacle(id, profile, context) ??
    xmlObstacle(id, profile) ??
    serverCaObstacle(id, profile, context);
  if (found !== null) return failure(found);
  const text = toPlistFile(configurationProfile(profile, context));
  return success({
    files: [
      {
        name: 'apple.mobileconfig',
        mediaType: 'application/x-apple-aspen-config',
        content: { kind: 'text', text },
      },
    ],
    losses: losses(profile, context),
  });
}

/** A configuration profile for iOS, iPadOS and macOS, with the certificates that the network refers to. */
export const apple: ExportTarget = {
  id,
  kind: 'client',
  support: APPLE_SUPPORT,
  options: APPLE_OPTIONS,
  takesClientIdentity: true,
  secretsByDefault: 'include',
  write,
};
