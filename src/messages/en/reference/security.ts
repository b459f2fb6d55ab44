import type { EntryTexts } from '../../reference-texts';

export const security = {
  'enhanced-security': {
    title: 'Enhanced security environment',
    text: 'Call managers 11.5(1) and 12.0(1) can run it. It brings authenticated contact search, TCP as the default of remote audit logging, FIPS mode, a stricter credential policy, SHA-2 signatures, and RSA keys of 512 and 4096 bits.',
  },
  'enhanced-security-12-5': {
    title: 'Not on call manager 12.5(1)',
    text: '12.5(1) does not support the enhanced security environment. Switch FIPS off before upgrading to it; otherwise TFTP and other services fail.',
  },
  'sip-oauth': {
    title: 'SIP OAuth',
    text: 'Phones with firmware 14.0 on call manager 14.0 can use it. Proxy TFTP with OAuth needs 14.0(1)SU1 and phone firmware 14.1(1). Over Mobile and Remote Access neither proxy TFTP nor its OAuth works.',
  },
  'itl-size': {
    title: 'Limit of trust lists on the phone',
    text: 'A phone keeps a limited number of ITL files, and one must not be larger than 64 KB. Limit what the call manager sends to the phone.',
  },
  'security-by-default': {
    title: 'Security by default',
    text: 'From call manager 8.5(1) on phones get signed and encrypted configuration files, and HTTPS to Tomcat and other web services, without the CTL client. Secure signalling and media still need the CTL client and hardware eTokens.',
  },
  'fips-key-size': {
    title: 'FIPS mode and key size',
    text: 'Certificates need keys of at least 2048 bits. With a shorter one the phone does not register and says that the key size of the certificate is not FIPS compliant. A phone that has an LSC must get one of at least 2048 bits before FIPS is switched on.',
  },
  'fips-enable': {
    title: 'Switching FIPS on',
    text: 'On the call manager, Device > Phone: find the phone, go to the product-specific configuration, set FIPS Mode to Enabled, then Apply Config and Save. Restart the phone.',
  },
  'lsc-not-for-wlan': {
    title: 'No LSC for EAP-TLS over WLAN',
    text: 'The certificate that CAPF issues can not be the user certificate of EAP-TLS in a wireless network. Use the MIC or a user-installed certificate there.',
  },

  'menu-security-mode': {
    title: 'Security mode',
    text: 'Shows the mode that is set for the phone. It is changed on the call manager, Device > Phone, in the protocol-specific information.',
  },
  'menu-lsc': {
    title: 'LSC',
    text: 'Shows whether an LSC is installed. The procedure "LSC by authentication string" changes it.',
  },
  'menu-trust-list': {
    title: 'Trust list',
    text: 'Submenus for the CTL file, the ITL file and signed configuration. It shows the SHA1 hash of the CTL, the call manager and TFTP server, the CAPF server and the trusted SRST routers, each with a certificate sign where its certificate is installed.',
  },
  'menu-dot1x': {
    title: '802.1X authentication',
    text: 'Switches 802.1X on the phone; the options are in Table 6.',
  },
  'lsc-setup': {
    title: 'LSC by authentication string',
    text: 'Before: the CAPF certificate is in the CTL or ITL and installed, CAPF runs and is configured, and Settings Access allows the menu. On the phone, under Applications > Admin settings > Security setup: choose LSC, press Select or Update, enter the authentication code and Submit. It takes time and ends with Installed or Not installed; the log of CAPF says why.',
  },

  'dot1x-components': {
    title: 'What 802.1X needs',
    text: 'The phone as supplicant with EAP-FAST or EAP-TLS, an authentication server, and a switch that supports 802.1X. Phone and server share a secret.',
  },
  'dot1x-eapol': {
    title: 'The PC behind the phone',
    text: 'The phone passes the PC’s EAPOL messages on. When the PC is unplugged, the phone sends EAPOL-Logoff for it, so that the switch forgets the PC.',
  },
  'dot1x-order': {
    title: 'The phone last',
    text: 'Configure the other components before 802.1X is switched on at the phone.',
  },
  'dot1x-pc-port': {
    title: 'PC port',
    text: 'Enabled only if the switch does multidomain authentication. Otherwise disable it; a PC plugged in later would make the switch shut out phone and PC.',
  },
  'dot1x-voice-vlan': {
    title: 'Voice VLAN',
    text: 'Stays with multidomain authentication; without it, disable the voice VLAN and consider assigning the port to the native VLAN.',
  },
  'dot1x-device': {
    title: 'Device authentication',
    text: 'Enabled: the phone asks for access by 802.1X. Disabled, the default: it gets VLAN and access by CDP. Path: Applications > Admin settings > Security setup > 802.1X authentication.',
  },
  'dot1x-status': {
    title: 'Transaction status',
    text: 'State: Disconnected (not configured), Authenticated, Held (under way). Protocol: EAP-FAST or EAP-TLS. It is only shown.',
  },
} satisfies EntryTexts;
