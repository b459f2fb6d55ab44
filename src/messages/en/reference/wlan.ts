import type { EntryTexts } from '../../reference-texts';

export const wlan = {
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

  'authentication-mode': {
    title: 'Setting the authentication mode',
    text: 'Choose the network profile, choose the mode, save. The mode decides what else has to be set: user name and password or a certificate with EAP, the key with a pre-shared key or WEP.',
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
} satisfies EntryTexts;
