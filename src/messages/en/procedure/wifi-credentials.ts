import type { ProcedureText } from '../../procedure/procedure-texts';
import { network, phoneSteps, profile } from './phone';

export const wifiCredentials: ProcedureText<'wifi-credentials'> = {
  title: 'Set authentication mode and Wi-Fi credentials',
  summary:
    'Sets the authentication mode of a network profile and enters what it needs: user name and password, pre-shared key or WEP key. Both ends must hold the same.',
  steps: {
    ...phoneSteps,
    'same-on-ap': {
      do: (facts) =>
        `The access point offers ${network(facts)} with the same authentication and encryption (${facts.value('security')}); its VLAN carries this one scheme.`,
    },
    'same-key-on-ap': {
      do: 'The key on the access point is the same, character by character. The check value of this program compares two keys without saying them.',
    },
    'clear-reject-list': {
      do: 'No phone of this work stands in a list of rejected devices; there even the right password fails.',
      back: 'Take the phone out of the list before it tries again.',
    },
    'choose-profile': { do: (facts) => `On ${facts.node} open ${profile(facts)}.` },
    'choose-mode': {
      do: ({ value }) =>
        `Choose the authentication mode (${value('security')}) and save. The choice decides whether credentials or an encryption key must follow.`,
    },
    'certificate-instead': {
      do: 'EAP-TLS asks for no password: the phone has a MIC or a user-installed certificate. An LSC can not be used on a WLAN.',
      back: 'Carry out the procedure eap-tls-mic, eap-tls-user-installed or eap-tls-scep.',
    },
    'enter-psk': {
      do: ({ value }) =>
        value('keyFormat').startsWith('hex')
          ? 'Enter the pre-shared key in hexadecimal: exactly 64 digits, 0 to 9 and A to F.'
          : 'Enter the pre-shared key as ASCII: 8 to 63 characters, letters, digits and symbols.',
    },
    'choose-key-type': { do: ({ value }) => `Choose the key type: ${value('keyFormat')}.` },
    'choose-key-size': { do: ({ value }) => `Choose the key size: ${value('keySize')}.` },
    'enter-wep-key': {
      do: 'Enter the key: in hexadecimal 10 digits for 40 bit or 26 for 128 bit, in ASCII 5 or 13 characters.',
      warning: 'WEP is broken; use it only for what can do nothing better.',
    },
    'save-profile': { do: 'Press Save.' },
  },
};
