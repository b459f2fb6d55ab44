import type { ProcedureText } from '../../procedure/procedure-texts';

export const dot1xWired: ProcedureText<'dot1x-wired'> = {
  title: 'Set up 802.1X on the cable',
  summary:
    'All other components are configured before 802.1X is enabled on the phone; otherwise the switch locks it out. PC port and voice VLAN depend on multidomain authentication.',
  steps: {
    'shared-secret': {
      do: 'On the authentication server set up switch and phones as clients, with the shared secret that the other end has too, and allow the EAP type of the phones.',
    },
    'trust-capf': {
      do: 'Install the CAPF root on the authentication server and trust it for clients: it signs the LSC of every phone.',
      back: 'After CAPF was regenerated, its new root must be there before LSCs are renewed.',
    },
    'trust-mic': {
      do: 'Install both manufacturing CA certificates and trust them for clients. A MIC proves a phone of Cisco, not one of yours: the LSC is recommended.',
    },
    'lsc-installed': {
      do: ({ node }) => `On ${node} the LSC line says "Installed".`,
      back: 'Install it first (procedure phone-lsc).',
    },
    'switch-dot1x': {
      do: 'The switch supports 802.1X, has it enabled for the ports of the phones, and knows the authentication server.',
    },
    'switch-multidomain': {
      do: 'Multidomain authentication is enabled on these ports: phone and PC are authenticated apart from each other.',
    },
    'pc-port-on': {
      do: ({ node }) =>
        `For ${node} leave PC Port enabled: the switch can authenticate a PC behind the phone.`,
    },
    'pc-port-off': {
      do: ({ node }) => `For ${node} disable PC Port, since the switch takes one device a port.`,
      warning: 'With the port enabled, a PC that is connected later makes the switch refuse both.',
    },
    'voice-vlan-on': { do: ({ node }) => `For ${node} leave the voice VLAN enabled.` },
    'voice-vlan-off': {
      do: ({ node }) =>
        `For ${node} disable the voice VLAN and think of putting the port into the native VLAN.`,
    },
    'enable-device-authentication': {
      do: ({ node }) => `On ${node} set Device authentication to Yes and press Apply.`,
      guard: 'Authentication server and switch are ready.',
      back: 'Set it to No again: the phone then gets VLAN and access by CDP.',
    },
    'check-transaction': {
      do: ({ node, value }) =>
        `On ${node} the transaction status says Authenticated, with the protocol ${value('wired')}. Held means that it is still going on; Disconnected that 802.1X is not configured.`,
      back: 'Look at the log of the authentication server.',
    },
    'check-pc': {
      do: 'A PC behind the phone signs in by itself (EAPOL passes through the phone). When it is unplugged, the phone signs it off at the switch.',
    },
  },
};
