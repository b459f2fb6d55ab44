import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps, profile } from './phone';

export const peapSetup: ProcedureText<'peap-setup'> = {
  title: 'Set up PEAP',
  summary:
    'The phone signs in with user name and password inside a TLS tunnel. It checks the server as soon as a server certificate is installed on it.',
  steps: {
    ...phoneSteps,
    'server-certificate': {
      do: 'The RADIUS server has its certificate and the root certificate of its CA installed.',
    },
    'allow-mschapv2': { do: 'Enable "Allow EAP-MSCHAPv2" for PEAP.' },
    'allow-gtc': { do: 'Enable EAP-GTC for PEAP.' },
    'choose-database': {
      do: ({ value }) =>
        `Passwords are checked against: ${value('database')}. An external one is Windows or LDAP.`,
    },
    'choose-peap': {
      do: (facts) =>
        `Choose PEAP (${facts.value('inner')}) as the authentication mode of ${profile(facts)}. Phones do not negotiate the EAP type, so it must be named.`,
    },
  },
};
