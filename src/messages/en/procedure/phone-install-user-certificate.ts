import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

export const phoneInstallUserCertificate: ProcedureText<'phone-install-user-certificate'> = {
  title: 'Install a user certificate on a phone',
  summary:
    'For EAP-TLS where there is no SCEP: certificate and key come to the phone as a PKCS #12 file. The MIC may serve instead; the LSC can not.',
  steps: phoneSteps,
};
