import type { ProcedureTexts } from '../../procedure/procedure-texts';
import { document } from './document';
import { dot1xWired } from './dot1x-wired';
import { eapFastSetup } from './eap-fast-setup';
import { eapTlsMic } from './eap-tls-mic';
import { eapTlsScep } from './eap-tls-scep';
import { eapTlsUserInstalled } from './eap-tls-user-installed';
import { eapTypeChange } from './eap-type-change';
import { impDeleteExpiredTrust } from './imp-delete-expired-trust';
import { impRegenerate } from './imp-regenerate';
import { peapSetup } from './peap-setup';
import { phoneAdminPage } from './phone-admin-page';
import { phoneClock } from './phone-clock';
import { phoneFips } from './phone-fips';
import { phoneInstallServerCa } from './phone-install-server-ca';
import { phoneInstallUserCertificate } from './phone-install-user-certificate';
import { phoneLsc } from './phone-lsc';
import { phoneRemoveCertificate } from './phone-remove-certificate';
import { wifiCredentials } from './wifi-credentials';
import { problemWords as problems } from './problems';
import { words } from './words';

export const procedureTexts: ProcedureTexts = {
  words,
  document,
  problems,
  procedures: {
    'imp-regenerate': impRegenerate,
    'imp-delete-expired-trust': impDeleteExpiredTrust,
    'phone-lsc': phoneLsc,
    'phone-fips': phoneFips,
    'eap-type-change': eapTypeChange,
    'eap-tls-mic': eapTlsMic,
    'eap-tls-user-installed': eapTlsUserInstalled,
    'eap-tls-scep': eapTlsScep,
    'peap-setup': peapSetup,
    'eap-fast-setup': eapFastSetup,
    'phone-install-server-ca': phoneInstallServerCa,
    'phone-install-user-certificate': phoneInstallUserCertificate,
    'phone-remove-certificate': phoneRemoveCertificate,
    'phone-clock': phoneClock,
    'phone-admin-page': phoneAdminPage,
    'wifi-credentials': wifiCredentials,
    'dot1x-wired': dot1xWired,
  },
};
