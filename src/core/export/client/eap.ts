import type { Eap, ValidProfile } from '../../profile/valid-profile';
import { loss, type Loss } from '../export-params';
import { optionValue } from '../ap/option';
import { obstacle, type ExportContext, type Obstacle, type TargetId } from '../target';
import { FAST_PAC } from './options';

/** The name that the client says inside; by EAP-TLS that of the certificate where the profile has none. */
export function eapIdentity({ username }: Eap, { clientIdentity }: ExportContext): string | null {
  return username ?? clientIdentity?.commonName ?? null;
}

/** Why a file with everything in it can't be written for EAP-TLS; a masked one leaves the places open. */
export function identityObstacle(
  target: TargetId,
  { protection }: ValidProfile,
  context: ExportContext,
): Obstacle | null {
  if (protection.kind !== 'eap' || protection.method !== 'eap-tls' || context.secrets === 'mask') return null;
  if (context.clientIdentity === null) return obstacle('target.client-identity-missing', { target });
  return eapIdentity(protection, context) === null ? obstacle('target.identity-missing', { target }) : null;
}

/** A client of EAP-TLS proves itself with the file that was given for this export, not with the phone's certificate. */
export function ownCertificateLosses({ protection }: ValidProfile, { secrets }: ExportContext): Loss[] {
  if (protection.kind !== 'eap' || protection.method !== 'eap-tls') return [];
  return [
    secrets === 'mask'
      ? loss('loss.secret-masked', { member: 'userCertificate' })
      : loss('loss.own-certificate', {}),
  ];
}

/** `fast_provisioning` of wpa_supplicant and NetworkManager: 0 none, 1 anonymous, 2 authenticated. */
export function fastProvisioning({ serverCa }: Eap, { options }: ExportContext): '0' | '1' | '2' {
  switch (optionValue(options, FAST_PAC.name)) {
    case 'none':
      return '0';
    case 'anonymous':
      return '1';
    case 'authenticated':
      return '2';
    default:
      return serverCa === null ? '1' : '2';
  }
}
