import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

export const phoneAdminPage: ProcedureText<'phone-admin-page'> = {
  title: 'Switch on the administration web page',
  summary:
    'From the factory the page is on with the password Cisco. Once the phone has registered with CUCM, it must be enabled there and given a password of its own.',
  steps: {
    ...phoneSteps,
    'decide-password': {
      do: 'Decide on a password of 8 to 127 letters or digits. Its form is checked here; the password itself is kept nowhere.',
    },
    'find-phone': { do: ({ node }) => `Find ${node} in the list of phones and open it.` },
    'set-web-admin': { do: 'Set Web Admin to Enabled.' },
    'enter-admin-password': { do: 'Enter the password in the field Admin Password.' },
    'get-address': {
      do: ({ node }) =>
        `Get the IP address of ${node}: it stands in the list of phones of CUCM, and on the phone itself.`,
    },
    'check-sign-in': {
      do: 'You are signed in: the page shows certificates, date and time. The user name is admin and can not be changed.',
      back: 'If the password is refused, the phone has not taken over its configuration: Apply Config and restart once more. The page needs a phone that is registered.',
    },
  },
};
