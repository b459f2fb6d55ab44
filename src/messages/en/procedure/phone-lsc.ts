import type { ProcedureText } from '../../procedure/procedure-texts';

export const phoneLsc: ProcedureText<'phone-lsc'> = {
  title: 'Install an LSC by authentication string',
  summary:
    'Installs, renews or deletes the locally significant certificate of a phone, with a code that is typed on the phone. The LSC serves signalling and wired 802.1X; for Wi-Fi it can not be used.',
  steps: {
    'capf-installed': {
      do: 'Find the CAPF certificate on the publisher: it is there and in date.',
      back: 'Regenerate CAPF first; every LSC of the old one must be renewed afterwards.',
    },
    'capf-running': {
      do: 'See that Cisco Certificate Authority Proxy Function is activated and runs on the publisher.',
      back: 'Activate or start the service.',
    },
    'allow-settings': {
      do: 'In Phone Configuration the field Settings Access must allow the settings menu of the phone.',
      back: 'Set it to Enabled for the time of the work.',
    },
    'set-operation': {
      do: ({ node, value }) =>
        `For ${node} set the certificate operation (${value('operation')}) and the authentication mode "By Authentication String", generate the string, save and apply.`,
    },
    'set-key-size': {
      do: 'Choose a key size of 2048 bits or more and record it: with FIPS a phone with a smaller key does not register.',
    },
    'capf-in-ctl': {
      do: ({ node }) => `On ${node} open the CTL file: the CAPF server stands in it.`,
      back: 'Update the CTL file and restart the phone.',
    },
    'capf-in-itl': {
      do: ({ node }) => `On ${node} open the ITL file: the CAPF server stands in it.`,
      back: 'Restart the phone, so that it loads the ITL file again.',
    },
    'get-code': {
      do: 'Get the authentication string from CUCM. It is a secret: take it to the phone, do not write it down here.',
    },
    'choose-lsc': {
      do: ({ node }) => `On ${node} choose LSC and press Select or Update. The phone asks for the code.`,
      back: 'If the menu is locked, Settings Access does not allow it.',
    },
    'enter-code': {
      do: 'Enter the code and press Submit. This takes its time; the LSC line shows how far it has come.',
      warning: 'Do not restart the phone meanwhile.',
    },
    'check-lsc': {
      do: ({ node }) =>
        `${node}: after an installation or renewal the LSC line says "Installed"; after a deletion "Not installed" means that it is done.`,
      back: '"Not installed" after an installation: the code was wrong, or the phone can not be upgraded. The log of CAPF says which.',
    },
    'lsc-not-for-wlan': {
      do: 'Make sure that nobody counts on this LSC for Wi-Fi: for EAP-TLS on a WLAN a phone uses its MIC or a user-installed certificate, never the LSC. On the cable the LSC is the recommended one.',
    },
  },
};
