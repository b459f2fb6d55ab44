import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

export const phoneClock: ProcedureText<'phone-clock'> = {
  title: 'Set date and time of a phone',
  summary:
    'Certificates are judged by the clock of the phone. Where the network does not give it the right time, it is set by hand on the administration web page.',
  steps: {
    ...phoneSteps,
    'know-time': {
      do: 'Know the right local time and how it stands to GMT. Where local time is behind GMT, a certificate that was issued just now is not yet valid for the phone: set the phone ahead of GMT then, or wait.',
    },
    'set-local-time': {
      do: 'Compare "Current phone date & time" with "Local date & time". Where they differ, press "Set phone to local date & time".',
    },
    'set-specific-time': {
      do: 'Choose month, day, year, hour, minute and second, then press "Set phone to specific date & time".',
    },
    'check-after-registration': {
      do: ({ node }) =>
        `${node} has registered with CUCM, which may change its clock: look at date and time once more.`,
      back: 'If they are wrong again, correct the date/time group and the NTP reference in CUCM.',
    },
  },
};
