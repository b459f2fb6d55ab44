import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

export const phoneInstallServerCa: ProcedureText<'phone-install-server-ca'> = {
  title: 'Install the CA of the RADIUS server on a phone',
  summary:
    'The phone trusts a RADIUS server whose certificate comes from a CA that is installed on it. Several certificates are installed one after the other, with one restart at the end.',
  steps: {
    ...phoneSteps,
    'check-installed': {
      do: 'The page lists the certificate as installed, with the right subject and last day.',
      back: 'Install it once more; a file that is refused is not PEM or DER.',
    },
    'validation-is-on': {
      do: 'With PEAP the phone checks the server from now on, because a server certificate is installed: it must still join.',
      warning: 'A wrong or expired root CA may erase the stored Wi-Fi password.',
      back: 'Remove the certificate and restart; then find the right root.',
    },
  },
};
