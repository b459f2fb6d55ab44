import type { ReferenceTexts } from '../reference-texts';

const entries: ReferenceTexts['entries'] = {
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
    text: 'A phone keeps a limited number of ITL files, and one must not be larger than 64 KB. Keep the number of certificates that the call manager puts into it small.',
  },
  'security-by-default': {
    title: 'Security by default',
    text: 'From call manager 8.5(1) on phones get signed and encrypted configuration files, and HTTPS to Tomcat and other web services, without the CTL client. Secure signalling and media still need the CTL client and hardware eTokens.',
  },
  'fips-key-size': {
    title: 'FIPS mode and key size',
    text: 'Certificates need keys of at least 2048 bits. With a shorter one the phone does not register and says that the key size of the certificate is not FIPS compliant. A phone that has an LSC must get one of at least 2048 bits before FIPS is switched on.',
  },
  'lsc-not-for-wlan': {
    title: 'No LSC for EAP-TLS over WLAN',
    text: 'The certificate that CAPF issues can not be the user certificate of EAP-TLS in a wireless network. Use the MIC or a user-installed certificate there.',
  },

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
    text: 'Keep what a phone’s configuration file says private, Wi-Fi passwords among it.',
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

  'secure-call': {
    title: 'Secure call',
    text: 'Signalling and media are encrypted, and the call’s icon changes. It is made between two phones that are both set up for it.',
  },
  'secure-call-limits': {
    title: 'What a secure call leaves out',
    text: 'On a protected phone in a secure call, conference, shared line and extension mobility are not to be had.',
  },
  'non-ip-leg': {
    title: 'A leg that is not IP',
    text: 'A call that passes through the public telephone network may be non-secure although the lock icon shows for its IP part.',
  },
  'lock-icon': {
    title: 'What the lock icon says',
    text: 'It says that this phone is set up for security, nothing about the other end. Only the secure tone says that both ends are.',
  },
  'protected-phone': {
    title: 'Protected phone',
    text: 'A secure phone becomes a protected one by the box "Protected Device" on Device > Phone. Only protected phones play indication tones.',
  },
  'secure-tone': {
    title: 'Indication tones',
    text: 'Three long beeps: secure end to end. Six short beeps: not secure. The tone follows when the state of the call changes. The service parameter in the area "Feature - Secure Tone" switches it on; it is off by default.',
  },
  'secure-conference': {
    title: 'Secure conference',
    text: 'Started on a secure phone, it gets a secure bridge. The call manager looks at each participant who joins and keeps the level of the whole accordingly; the phone shows that level.',
  },
  'conference-levels': {
    title: 'Level of a conference',
    text: 'It depends on who starts it, with what, and who takes part. The calculator beside this entry answers for each combination of Table 4.',
  },
  barge: {
    title: 'Barge',
    text: 'A phone that is not set up for encryption can not barge into an encrypted call and hears the fast busy tone. An encrypted phone may barge into a non-secure call, which becomes non-secure, and into an encrypted one, which stays encrypted.',
  },

  'open-authentication': {
    title: 'Open authentication',
    text: 'Any device may associate. Traffic is unencrypted, or protected by static WEP; a device tries an access point with WEP only if it uses WEP itself.',
  },
  'shared-key': {
    title: 'Shared key authentication',
    text: 'Needs static WEP as encryption, and the WEP key on the phone.',
  },
  'eap-fast': {
    title: 'EAP-FAST',
    text: 'A TLS tunnel by means of a PAC that each phone has. The server’s authority ID tells the phone which PAC to use. Automatic PAC provisioning is possible and has to be allowed on the RADIUS server.',
  },
  'pac-expiry': {
    title: 'Lifetime of a PAC',
    text: 'Cisco ACS lets a PAC expire after one week. With an expired one authentication takes longer, since a new one is fetched. Set the lifetime to 90 days or more.',
  },
  'eap-tls': {
    title: 'EAP-TLS',
    text: 'Needs a client certificate. Over cable the MIC or an LSC serves, better the LSC; over WLAN the MIC or a user-installed certificate, never an LSC.',
  },
  peap: {
    title: 'PEAP',
    text: 'Password inside a TLS tunnel; the phones know PEAP-MSCHAPV2 and PEAP-GTC.',
  },
  'eap-named': {
    title: 'The EAP method must be named',
    text: 'Phones do not negotiate it: choose the method on the phone, and allow the same one on the RADIUS server.',
  },
  'wpa-radius': {
    title: 'WPA and WPA2 with RADIUS',
    text: 'Keys are derived for each session from what the RADIUS server knows, which is stronger than a pre-shared key on phone and access point. Encryption keys are never typed; EAP user name and password are, on each phone.',
  },
  'fast-roaming': {
    title: 'Fast roaming',
    text: 'The 8800 series knows 802.11r (FT) and CCKM. FT over the air is what Cisco recommends. CCKM keeps credentials on a wireless domain server (WDS).',
  },
  'same-ssid': {
    title: 'One SSID, one scheme',
    text: 'SSID, authentication and encryption must be the same on access point and phone. A pair of VLAN and SSID carries one scheme.',
  },

  wep: {
    title: 'WEP',
    text: 'Static keys of 40 or 128 bits, equal on phone and access point. With EAP or CCKM the RADIUS server hands out a WEP key for each authentication.',
  },
  tkip: {
    title: 'TKIP',
    text: 'A key for each packet, a longer initialisation vector and a message integrity check; it takes away what makes WEP predictable.',
  },
  aes: {
    title: 'AES',
    text: 'The cipher of WPA2, symmetric, with keys of 128, 192 or 256 bits; the phones support 256.',
  },
  ckip: { title: 'CKIP', text: 'The phones do not support CKIP with CMIC.' },

  'psk-hex': { title: 'Pre-shared key in hexadecimal', text: 'Exactly 64 digits, 0–9 and A–F.' },
  'psk-ascii': {
    title: 'Pre-shared key in ASCII',
    text: '8 to 63 characters: digits, letters in either case, symbols. Example: GREG12356789ZXYW.',
  },
  'psk-printed-example': {
    title: 'The printed hexadecimal example is too short',
    text: 'AB123456789CD01234567890EFAB123456789CD01234567890EF3456789C has 60 digits, so it is no 64-digit key. As typed it is a valid ASCII passphrase.',
  },
  'wep-hex': {
    title: 'WEP key in hexadecimal',
    text: '10 digits for 40 bits (example ABCD123456), 26 digits for 128 bits (example AB123456789CD01234567890EF).',
  },
  'wep-ascii': {
    title: 'WEP key in ASCII',
    text: '5 characters for 40 bits (example GREG5), 13 for 128 bits (example GREGSSECRET13); symbols are allowed.',
  },

  'username-password': {
    title: 'User name and password',
    text: 'EAP-FAST and PEAP need both, on the RADIUS server and where needed on the phone, letter for letter the same. Each has at most 64 characters.',
  },
  'domain-form': {
    title: 'User name in a domain',
    text: 'Where the network uses a domain, the user name has the form DOMAIN\\username.',
  },
  'password-erased': {
    title: 'What erases the Wi-Fi password',
    text: 'A wrong user ID or password; a wrong or expired root CA with PEAP-MSCHAPV2 or PEAP-GTC; switching the phone’s EAP type off on RADIUS before the phone has moved to another.',
  },
  'eap-type-order': {
    title: 'Order when the EAP type changes',
    text: 'Enable the new type on RADIUS, then change the phone. Keep the phone on its present type until then, and switch the old one off once every phone has moved.',
  },

  'mic-for-eap-tls': {
    title: 'EAP-TLS with the MIC',
    text: 'Export the manufacturing root CA and the manufacturing CA from the phone’s web page, install both on the RADIUS server and put them on its trust list. Install the RADIUS server’s root CA, and subordinate CAs if there are any, on the phone.',
  },
  'user-installed': {
    title: 'User-installed certificate',
    text: 'Made from a request on the phone’s web page, whose common name equals the user name on the RADIUS server, or by the CA without a request. The CA’s root, and subordinates, go to the RADIUS server.',
  },
  'radius-account': {
    title: 'Account on the RADIUS server',
    text: 'The user name usually ends with the phone’s MAC address and equals the certificate’s common name; EAP-TLS needs no password. Allow EAP-TLS, switch the comparison of the common name on, and enable both manufacturing certificates in the trust list.',
  },
  'server-ca-export': {
    title: 'Getting the server’s CA certificate',
    text: 'From Microsoft Certificate Services: download the CA certificate in DER. From a server that signed its own: export it from the browser’s trusted roots as DER encoded binary X.509 (.CER).',
  },
  'one-server-certificate': {
    title: 'One server certificate on the 8865',
    text: 'It comes by SCEP or is installed by hand, not both. TFTP does not install certificates.',
  },
  'server-validation': {
    title: 'Server validation with PEAP',
    text: 'It is on as soon as a server certificate is installed on the phone; without one the phone does not check the server. The server needs EAP-MSCHAPv2 allowed, an account with a password, in its own database or an outer one (Windows, LDAP).',
  },
  'phone-clock': {
    title: 'The phone’s clock',
    text: 'EAP-TLS needs it right, and registering may change it. Where local time is behind GMT, a server certificate that was issued just now may not be valid yet for the phone: set the clock ahead of GMT.',
  },
  'admin-page': {
    title: 'Administration web page',
    text: 'https://<phone address>:8443, user admin. From the factory the password is Cisco; once registered, Web Admin and a password of 8 to 127 letters or digits have to be set on the call manager, and the phone restarted.',
  },
  'certificate-formats': {
    title: 'What the page takes',
    text: 'User certificate: PKCS #12 with its extraction password. Authentication server CA: the root in PEM (Base-64) or DER. Install all, then restart once.',
  },
  scep: {
    title: 'SCEP',
    text: 'On Device > Phone, product-specific configuration: "WLAN SCEP Server" and "WLAN Root CA Fingerprint (SHA256 or SHA1)". The phone asks the registration authority and checks the root CA by that fingerprint.',
  },
  'scep-ra': {
    title: 'The registration authority',
    text: 'It has to be PKI trust point and PKI registration authority, and to authenticate devices by RADIUS.',
  },

  'imp-cup': {
    title: 'cup',
    text: 'Serves SIP federation, remote call control with Lync, OCS and LCS, and secure connections between call manager and IM and Presence.',
  },
  'imp-cup-xmpp': { title: 'cup-xmpp', text: 'Serves the sessions of XMPP clients.' },
  'imp-cup-xmpp-s2s': {
    title: 'cup-xmpp-s2s',
    text: 'Serves XMPP federation with domains outside.',
  },
  'imp-ipsec': {
    title: 'ipsec',
    text: 'Serves disaster recovery (DRS/DRF) and the IPsec tunnels between nodes.',
  },
  'imp-tomcat': {
    title: 'tomcat',
    text: 'Serves web access between nodes and by Jabber, SAML single sign-on, and peers of other clusters.',
  },
  'imp-sso': {
    title: 'New tomcat certificate, new single sign-on',
    text: 'Where single sign-on is in use, it has to be set up again after the tomcat certificate was regenerated.',
  },
  'imp-jabber-warning': {
    title: 'Jabber warns of untrusted certificates',
    text: 'Jabber checks tomcat and cup-xmpp of call manager and IM and Presence. Where they are self-signed, or their CA is unknown to the device, users see a warning unless the certificates are brought to the devices (group policy, MDM, e-mail).',
  },
  'imp-never-delete': {
    title: 'Certificates never to delete',
    text: 'cup, cup-xmpp, cup-xmpp-s2s, ipsec and tomcat are never deleted. Only what lies in a store whose name ends in -trust may be.',
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
};

export const reference: ReferenceTexts = {
  sections: {
    hardening: 'Hardening of the phone network',
    features: 'Security features (Table 1)',
    alarms: 'Trust-list alarms (Table 2)',
    'security-menu': 'Security settings menu (Table 3)',
    calls: 'Secure calls, conferences, barge (Table 4)',
    'wlan-methods': 'WLAN: authentication',
    'wlan-encryption': 'WLAN: encryption',
    keys: 'Key formats',
    credentials: 'Credentials and EAP type',
    certificates: 'Certificates for EAP and the administration page',
    'server-certificates': 'Certificates of IM and Presence',
    dot1x: '802.1X on the wired network (Table 6)',
  },
  entries,
  conferenceResults: {
    'non-secure-bridge':
      'Non-secure bridge, non-secure conference: who starts it sets the bridge, and this phone is non-secure.',
    'secure-bridge-lowered':
      'Secure bridge, but a non-secure conference: one non-secure participant lowers the level of the whole.',
    'secure-conference': 'Secure bridge, secure conference at the level "encrypted": everyone is secure.',
    'initiator-rejected':
      'The initiator is rejected and told that the security level is not met: a non-secure phone is below the minimum "encrypted".',
    'meet-me-accepts-all':
      'Secure bridge; the conference accepts every call, since its minimum is "non-secure".',
    'not-stated': 'Table 4 does not state this combination. Try it before you rely on it.',
  },
  bargeResults: {
    rejected:
      'Not possible: a phone without encryption can not join an encrypted call. It hears the fast busy tone.',
    'call-becomes-non-secure': 'Possible; the call counts as non-secure.',
    'call-stays-encrypted': 'Possible; the call stays encrypted, and the phone shows it.',
    'not-stated': 'Nothing is encrypted here; the document states no limit.',
  },
  mistakes: {
    'roaming-key-management': {
      title: 'Key management and fast roaming do not meet',
      text: 'The access point offers only FT suites, or none that the phone knows, or counts on adaptive 802.11r, which Cisco’s phones do not use. Offer the plain suite and the chosen roaming method together.',
    },
    'version-or-key': {
      title: 'WPA on one end, WPA2 on the other, or another key',
      text: 'The phone shows the network and does not join, since version, cipher or key differ. Compare them end to end; two people can compare a passphrase by its check value.',
    },
    'server-not-trusted': {
      title: 'The phone does not trust the RADIUS server',
      text: 'Its root is missing on the phone, an intermediate was installed in its place, or the root was renewed. Install the self-signed certificate at the end of the server’s chain.',
    },
    'client-certificate': {
      title: 'The wrong client certificate',
      text: 'An LSC does not work over WLAN, and a MIC shows only that it is a Cisco phone. The RADIUS server needs the root that issued the certificate in use.',
    },
    clock: {
      title: 'The phone’s clock is wrong',
      text: 'A certificate or PAC is refused outside of its dates, and a phone may start in the past. Set the time, or have NTP reachable, before anything that uses certificates.',
    },
    pac: {
      title: 'The PAC expired, or can not be provisioned',
      text: 'With a lifetime of a week phones that were off come back to a slow login; with provisioning off they do not come back at all. Set 90 days or more and allow automatic provisioning.',
    },
    'container-or-key': {
      title: 'File format, passphrase or key do not suit',
      text: 'The phone takes PKCS #12 with its extraction password, and PEM or DER for the CA. An unknown algorithm in a new PKCS #12 file looks like a wrong password, and keys below 2048 bits fail in FIPS mode.',
    },
    'scep-fingerprint': {
      title: 'The SCEP fingerprint is of another certificate',
      text: 'The phone wants the SHA-1 or SHA-256 fingerprint of the root CA, not of the registration authority or a server. Compare it with the root itself.',
    },
    'restart-order': {
      title: 'Certificates regenerated or services restarted out of order',
      text: 'Renewing several certificates that phones trust in one window leaves every phone unregistered. One at a time, publisher first, high availability off, and services in their order.',
    },
    characters: {
      title: 'Characters that the other end can not take',
      text: 'A question mark is eaten by a command line, spaces at the edges get lost, and letters that look alike differ. The checks name the position and the code point.',
    },
  },
  tones: {
    none: 'No tone. Tones need a protected phone and the service parameter switched on.',
    'three-long': 'Three long beeps: secure end to end.',
    'six-short': 'Six short beeps: not secure.',
  },
};
