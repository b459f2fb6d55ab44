import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

export const eapTlsScep: ProcedureText<'eap-tls-scep'> = {
  title: 'Set up EAP-TLS with SCEP',
  summary:
    'The phone fetches its certificate from a registration authority (Cisco IOS, in front of the CA) and renews it by itself. CUCM tells it where, and by which fingerprint the root CA is known.',
  steps: {
    ...phoneSteps,
    'ra-trustpoint': { do: 'The registration authority is set up as the PKI trust point.' },
    'ra-mode': { do: 'It works as a PKI RA: it hands requests on to the CA.' },
    'ra-radius': { do: 'It authenticates devices with a RADIUS server before it hands a request on.' },
    'ca-template': {
      do: 'The template that the CA uses for these requests gives client authentication, takes the subject from the request, and asks for no challenge password that the phone can not give.',
      back: 'The template that NDES uses from the start, "IPSec (Offline request)", is not meant for client authentication; this is not confirmed for every release. Set another one in the registry of the NDES server.',
    },
    'check-fingerprint': {
      do: ({ value }) =>
        `Take the SHA-256 (or SHA-1) fingerprint of the root CA of the SCEP server and compare it with what is entered${value('fingerprint') === '' ? '' : `: ${value('fingerprint')}`}. The certificate of the RA or an intermediate one has another fingerprint.`,
    },
    'set-scep-server': {
      do: ({ node, value }) =>
        `For ${node} tick WLAN SCEP Server and enter the address of the RA${value('scepServer') === '' ? '' : `: ${value('scepServer')}`}.`,
    },
    'set-fingerprint': {
      do: ({ value }) =>
        `Tick "WLAN Root CA Fingerprint (SHA256 or SHA1)" and enter the fingerprint${value('fingerprint') === '' ? '' : `: ${value('fingerprint')}`}.`,
    },
    'check-enrolled': {
      do: ({ node }) =>
        `The page of ${node} lists a user certificate and a server certificate that came by SCEP. From now on both are renewed without work on the phone.`,
      back: 'The log of the RA says how far the request came: not reached, not authenticated, or refused by the CA. A wrong fingerprint ends it on the phone.',
    },
  },
};
