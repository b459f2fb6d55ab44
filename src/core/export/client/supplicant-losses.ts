import type { ValidProfile } from '../../profile/valid-profile';
import type { Loss } from '../export-params';
import type { ExportContext } from '../target';
import { ownCertificateLosses } from './eap';
import { maskedLosses, networkSideLosses, serverCheckLosses } from './losses';
import { oneServerCaLosses } from './server-ca';

/** What a file for wpa_supplicant, be it by itself or under NetworkManager, leaves out. */
export function supplicantLosses(profile: ValidProfile, context: ExportContext): Loss[] {
  return [
    ...maskedLosses(profile, context),
    ...ownCertificateLosses(profile, context),
    ...serverCheckLosses(profile, context),
    ...oneServerCaLosses(context),
    ...networkSideLosses(profile),
  ];
}
