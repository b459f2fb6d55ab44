import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps, profile } from './phone';

export const eapTlsMic: ProcedureText<'eap-tls-mic'> = {
  title: 'Set up EAP-TLS with the MIC',
  summary:
    'The phone signs in with the certificate that it was made with. RADIUS gets the manufacturing CAs, the phone gets the CA of RADIUS.',
  steps: {
    ...phoneSteps,
    'export-manufacturing': {
      do: ({ target }) =>
        `On the page of one phone press Export beside ${target}, save the file and copy it to the RADIUS server.`,
    },
    'check-mic-end': {
      do: 'Record the last day of the certificate chain of the MIC. The older family (SHA-1) ends on 14 May 2029, the SHA-2 family in November 2037; a phone may end earlier than its CA.',
      back: 'Use a user-installed certificate where the MIC ends too soon.',
    },
    'install-manufacturing': {
      do: ({ target }) => `Install ${target} on the RADIUS server: enter the path of its file.`,
    },
    'trust-manufacturing': {
      do: ({ target }) =>
        `Enable ${target} in the trust list. Both manufacturing certificates must be trusted.`,
    },
    'mic-is-no-identity': {
      do: 'A MIC proves a phone of Cisco, not a phone of yours. Let the rule ask for more, e.g. for the MAC address in the common name being one of your phones.',
    },
    'choose-mic': {
      do: (facts) =>
        `In ${profile(facts)} choose the manufacturing installed certificate (MIC) as user certificate.`,
    },
  },
};
