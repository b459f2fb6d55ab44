import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

export const eapTypeChange: ProcedureText<'eap-type-change'> = {
  title: 'Change the EAP type of all phones',
  summary:
    'The new type is enabled on RADIUS first, then phone after phone moves, and the old type is disabled last. Who has moved is recorded phone by phone.',
  steps: {
    ...phoneSteps,
    'certificates-ready': {
      do: 'Every phone has a certificate for EAP-TLS (MIC or user-installed, never the LSC), and RADIUS trusts its CA.',
      back: 'Carry out the procedure eap-tls-mic, eap-tls-user-installed or eap-tls-scep up to the authentication mode first.',
    },
    'root-ready': {
      do: ({ node }) =>
        `On ${node} the root CA of the RADIUS server is installed and in date; record its last day.`,
      warning: 'A wrong or expired root CA may erase the stored Wi-Fi password as soon as PEAP is used.',
      back: 'Install the right one first (procedure phone-install-server-ca).',
    },
    'enable-new-type': {
      do: ({ value }) => `Enable ${value('to')} on every RADIUS server, beside ${value('from')}.`,
    },
    'keep-old-type': {
      do: ({ value }) => `${value('from')} stays enabled: phones that have not moved yet still use it.`,
      warning: 'Disabling it before a phone has moved may erase the stored Wi-Fi password of that phone.',
    },
    'move-phone': {
      do: (facts) =>
        `On ${facts.node} change the authentication mode from ${facts.value('from')} to ${facts.value('to')}, save, and see it join and register.`,
      guard: 'The new type is enabled on RADIUS.',
      back: 'Set the former mode again; RADIUS still takes it.',
    },
    'all-moved': {
      do: ({ value }) =>
        `Look at the RADIUS log of some days: no phone signs in by ${value('from')} any more, also none that was switched off or away.`,
    },
    'disable-old-type': {
      do: ({ value }) => `Disable ${value('from')} on every RADIUS server.`,
      guard: 'All phones have moved.',
      back: 'Enable it again at once if a phone fails.',
    },
    'check-after': {
      do: 'The RADIUS log shows no rejected phones since the old type is off.',
      back: 'Enable the old type again and move those phones.',
    },
  },
};
