import type { EntryTexts } from '../../reference-texts';

export const features = {
  'image-authentication': {
    title: 'Image authentication',
    text: 'Firmware is a signed binary (.sbn). An image that was changed after signing fails the check and is not loaded.',
  },
  'image-encryption': {
    title: 'Image encryption',
    text: 'Firmware is an encrypted binary (.sebn). An image that was changed fails the check and is not loaded.',
  },
  'site-certificate': {
    title: 'Certificate installation at the site',
    text: 'Each phone needs a certificate of its own. It leaves the factory with the MIC; CAPF, or the phone’s security menu, adds an LSC.',
  },
  'device-authentication': {
    title: 'Device authentication',
    text: 'Phone and call manager check each other’s certificate and, where a secure connection is called for, build a TLS path for signalling. A phone that can not be authenticated is not registered.',
  },
  'file-authentication': {
    title: 'File authentication',
    text: 'The phone verifies the signature of each file that it downloads. A file that fails is not written to flash memory and is dropped.',
  },
  'file-encryption': {
    title: 'File encryption',
    text: 'Files are unreadable on their way to the phone, and their signature is verified there. A file that fails is not written to flash memory and is dropped.',
  },
  'signalling-authentication': {
    title: 'Signalling authentication',
    text: 'TLS shows that signalling packets were not altered on the way.',
  },
  mic: {
    title: 'Manufacturing installed certificate (MIC)',
    text: 'Every phone carries one that is unique and permanent. It proves which phone this is, and the call manager authenticates the phone by it.',
  },
  'media-encryption': {
    title: 'Media encryption',
    text: 'SRTP keeps the media streams between devices private. A pair of media master keys is made for the devices and carried to them over a protected path.',
  },
  capf: {
    title: 'Certificate authority proxy function (CAPF)',
    text: 'Takes the heavy part of making certificates over from the phone. It issues certificates itself or asks a certificate authority of your choice.',
  },
  'security-profile': {
    title: 'Security profile',
    text: 'Says whether a phone is non-secure, authenticated, encrypted or protected.',
  },
  'encrypted-configuration': {
    title: 'Encrypted configuration files',
    text: 'Keep what a phone’s configuration file says private, Wi-Fi passwords among it. Switch the encryption on where the file holds security settings.',
  },
  'web-server-off': {
    title: 'Web server of the phone switched off',
    text: 'Closes the phone’s web pages with its statistics, and the self-care portal.',
  },
  'phone-hardening': {
    title: 'Hardening of the phone',
    text: 'Set on the call manager: PC port off, gratuitous ARP off, no access to the voice VLAN from the PC, Settings restricted or off, web pages off, Bluetooth accessories off, fewer TLS ciphers.',
  },
  'dot1x-feature': {
    title: '802.1X authentication',
    text: 'The phone can ask for access to the wired network by 802.1X.',
  },
  'srst-failover': {
    title: 'Secure SIP failover for SRST',
    text: 'Once an SRST reference is set to secure and its devices are reset, the TFTP server adds the SRST certificate to the phone’s cnf.xml file. The phone then speaks TLS with the SRST router.',
  },
  'signalling-encryption': {
    title: 'Signalling encryption',
    text: 'All SIP messages between device and call manager are encrypted.',
  },
  'trust-list-alarm': {
    title: 'Alarm of trust-list updates',
    text: 'When a phone has updated its trust list, the call manager receives an alarm that tells success or failure. The codes are in Table 2.',
  },
  'aes-256': {
    title: 'AES-256 ciphers',
    text: 'With call manager 10.5(2) or later, phones offer TLS 1.2 with TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 and TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, and SRTP with AEAD_AES_256_GCM and AEAD_AES_128_GCM.',
  },
  ecdsa: {
    title: 'ECDSA certificates',
    text: 'Call manager 11.0 introduced them. They concern all products on the voice operating system from release 11.5 on.',
  },

  'alarm-1': { title: '1 TL_SUCCESS', text: 'A new CTL, a new ITL, or both have arrived.' },
  'alarm-2': {
    title: '2 CTL_INITIAL_SUCCESS',
    text: 'A new CTL has arrived; there was no trust list before.',
  },
  'alarm-3': {
    title: '3 ITL_INITIAL_SUCCESS',
    text: 'A new ITL has arrived; there was no trust list before.',
  },
  'alarm-4': {
    title: '4 TL_INITIAL_SUCCESS',
    text: 'A new CTL and a new ITL have arrived; there was no trust list before.',
  },
  'alarm-5': {
    title: '5 TL_FAILED_OLD_CTL',
    text: 'The update of the CTL failed; the phone still has the old trust list.',
  },
  'alarm-6': { title: '6 TL_FAILED_NO_TL', text: 'The update failed, and the phone has no old trust list.' },
  'alarm-7': { title: '7 TL_FAILED', text: 'The update failed in general.' },
  'alarm-8': {
    title: '8 TL_FAILED_OLD_ITL',
    text: 'The update of the ITL failed; the phone still has the old trust list.',
  },
  'alarm-9': {
    title: '9 TL_FAILED_OLD_TL',
    text: 'The update of the trust list failed; the phone still has the old one.',
  },
} satisfies EntryTexts;
