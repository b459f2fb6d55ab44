import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps, profile } from './phone';

export const eapFastSetup: ProcedureText<'eap-fast-setup'> = {
  title: 'Set up EAP-FAST',
  summary:
    'The phone signs in with user name and password inside a tunnel that rests on a PAC, which RADIUS hands out by itself. A PAC that lives too short makes phones slow to join.',
  steps: {
    ...phoneSteps,
    'allow-eap-fast': {
      do: 'Enable EAP-FAST on the RADIUS server. Phones do not negotiate: the type is named on both ends.',
    },
    'pac-provisioning': {
      do: 'Enable automatic PAC provisioning. Without it every phone would need its PAC by hand.',
    },
    'inner-methods': {
      do: 'For anonymous provisioning in the tunnel EAP-MSCHAPv2 must be allowed as inner method, beside EAP-GTC.',
    },
    'pac-expiry': {
      do: 'Set the lifetime of the PAC to 90 days or more and record it. From the start ACS lets it expire after one week, and signing in with an expired PAC takes longer while a new one is fetched.',
    },
    'ap-timeout': {
      do: 'The access point waits long enough for a PAC to be handed out: EAP request timeout of 15 seconds or more. Record the value.',
    },
    'choose-eap-fast': {
      do: (facts) => `Set the authentication mode of ${profile(facts)} to EAP-FAST.`,
    },
    'check-pac': {
      do: 'The RADIUS log shows that the phone got a PAC and then signed in with it.',
      back: 'If it gets a new one each time, clock, lifetime or master key of the PAC are wrong.',
    },
  },
};
