import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

export const phoneFips: ProcedureText<'phone-fips'> = {
  title: 'Switch FIPS mode of a phone on or off',
  summary:
    'FIPS mode takes keys of 2048 bits or more only; a phone with a smaller one does not register any more. Before an upgrade of CUCM to 12.5(1) it must be off.',
  steps: {
    ...phoneSteps,
    'check-release': {
      do: 'Find out the release of CUCM. The enhanced security environment exists in 11.5(1) and 12.0(1); 12.5(1) does not support it.',
      back: 'On 12.5(1) leave FIPS off: TFTP and other services would fail.',
    },
    'check-lsc-size': {
      do: ({ node }) =>
        `Record the key size of the LSC of ${node}. It must have 2048 bits or more before FIPS is switched on.`,
      back: 'Renew the LSC with a larger key first (procedure phone-lsc).',
    },
    'check-other-sizes': {
      do: ({ node }) =>
        `Record the smallest key size among the other certificates of ${node}: user-installed certificate and server CA.`,
      back: 'Replace what is smaller than 2048 bits first.',
    },
    'set-fips': {
      do: ({ node, value }) => `Find ${node} and set FIPS Mode: ${value('state')}.`,
    },
    'apply-config': { do: 'Press Apply Config.' },
    save: { do: 'Press Save.' },
    'check-registered': {
      do: ({ node }) => `${node} is registered with CUCM again.`,
      back: 'If the phone shows "Certificate key size is not FIPS compliant", switch FIPS off, renew the certificate that is too small, and begin again.',
    },
    'then-upgrade': {
      do: 'FIPS is off on every phone and on the servers. Only now upgrade to 12.5(1).',
    },
  },
};
