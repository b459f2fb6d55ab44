import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps, profile } from './phone';

export const eapTlsUserInstalled: ProcedureText<'eap-tls-user-installed'> = {
  title: 'Set up EAP-TLS with a user-installed certificate',
  summary:
    "The phone signs in with a certificate of the customer's own CA, requested on the phone or made at the CA. RADIUS trusts that CA, the phone trusts the CA of RADIUS.",
  steps: {
    ...phoneSteps,
    'choose-user-installed': {
      do: (facts) => `In ${profile(facts)} choose "User installed" in the field EAP-TLS certificate.`,
    },
    'make-csr': {
      do: ({ node }) =>
        `On the page of ${node} open Certificates and the form for a user certificate. The common name must equal the user name on the RADIUS server; change it where it does not. Fill in the rest and press Submit.`,
    },
    'sign-csr': {
      do: 'Send the request to the CA and have it approved, for client authentication and with the common name unchanged.',
    },
    'make-certificate': {
      do: 'Have the CA make key and certificate without a request: common name equal to the user name on the RADIUS server, client authentication, 2048 bits or more, as PKCS #12 with an extraction password.',
    },
    'install-signed': {
      do: ({ node }) =>
        `On the page of ${node} install the approved certificate in the row "User installed".`,
      back: 'If it does not fit the request, have the latest request of this phone signed.',
    },
  },
};
