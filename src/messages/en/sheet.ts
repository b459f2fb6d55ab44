import { CARD_LABELS, type CardLabel, type CardText } from '#core/export/phone-card/card-text';
import type { SheetText } from '#core/export/sheet/sheet-text';

/** The labels are English already. */
const gloss = Object.fromEntries(CARD_LABELS.map((label) => [label, ''])) as Record<CardLabel, string>;

const card: CardText = {
  title: 'Phone card',
  gloss,
  words: {
    'read-only': '(read-only)',
    'leave-on': '(leave it on; off only for troubleshooting)',
    ticked: '(ticked)',
    'not-ticked': '(not ticked)',
    'own-password': '(your own: 8 to 127 letters or digits)',
  },
  notes: {
    negotiated:
      'Key management, encryption and fast roaming are not typed on the phone: the access point offers them, so they must be right there.',
    'same-key': 'The key must be the same, character for character, on the phone and on the access point.',
    'method-named':
      'The phone does not negotiate the EAP method: the one given here must also be enabled on the RADIUS server.',
    'wpa-switch':
      'This row needs "Backward compatibility with WPA" switched on. Releases that have the switch ship with it off and then join WPA2 and WPA3 networks only.',
    'none-removes':
      'A CUCM profile with the authentication method None removes the profile that is stored on the phone.',
    'four-profiles': 'The 8821 takes up to four profiles from CUCM, in the order of the group.',
    'one-profile': 'This phone uses only the first profile of the CUCM group.',
    'encrypt-tftp':
      'CUCM sends the profile with its password or key in the configuration file: encrypt the TFTP configuration.',
    'web-admin':
      'Web page: user name admin. After registration it opens only where Web Admin is enabled for the phone in CUCM; restart the phone after enabling it.',
    'password-erased':
      'The stored password can be erased by a wrong user name or password, by a wrong or expired root CA with PEAP, and by switching the EAP method off on RADIUS before the phone has moved.',
    'method-order':
      'To change the EAP method: first enable the new one on RADIUS, then change the phones, and switch the old one off last.',
    'server-ca':
      'Root CA of the RADIUS server (PEM or DER): web page > Certificates > Authentication Server CA (Admin webpage) > Install. Install all, then restart the phone once. PEAP checks the server only once a CA is installed.',
    'one-server-ca': 'The 8865 holds one server certificate, by SCEP or by hand, not both.',
    'user-certificate':
      'Client certificate (PKCS#12 with its extraction password): web page > Certificates > User installed > Install, then restart the phone.',
    'no-lsc': 'An LSC cannot be the user certificate on a WLAN: use the MIC or an installed one.',
    clock: 'EAP-TLS needs the right date and time on the phone before it connects: set them on the web page.',
    pac: 'EAP-FAST: allow automatic PAC provisioning on the RADIUS server and let PACs live for 90 days or more.',
  },
  sections: {
    menu: 'On the phone',
    web: 'On the administration web page',
    wlanProfile: 'In CUCM: Wireless LAN Profile',
    cucmPhone: 'In CUCM: phone',
  },
  leaveEmpty: '(leave empty)',
  fillIn: '______________________ (fill in)',
  notesHeading: 'Notes',
  onAccessPoint: 'Not typed on the phone; must be so on the access point',
  unconfirmed: 'Label, place or value not confirmed on a device.',
  unconfirmedMark: '*',
  sources: 'Sources',
};

export const sheet: SheetText = {
  productName: 'WLAN Profile Wizard',
  title: 'Wi-Fi settings sheet',
  labels: {
    profile: 'Profile',
    site: 'Site',
    ssid: 'SSID',
    ssidHex: 'SSID in hex',
    phoneModel: 'Phone',
    date: 'Date',
    hidden: 'Hidden SSID',
    band: 'Band',
    vlan: 'VLAN',
    apSecurity: 'Security',
    staticWep: 'Static WEP',
    keyManagement: 'Key management',
    encryption: 'Encryption',
    fastRoaming: 'Fast roaming',
    wepAuthentication: 'WEP authentication',
    wepKeyIndex: 'WEP key index',
    key: 'Key',
    checkValue: 'Key check value',
    radius: 'RADIUS',
    radiusSecret: 'Shared secret',
    yes: 'Yes',
    no: 'No',
  },
  card,
  onPhone: 'On the phone',
  onAccessPoint: 'On the access point',
  commandsFor: (platform) => `Commands: ${platform}`,
  commandsRefused: (platform, reason) => `No commands for ${platform}: ${reason}`,
  platformNote: (platform, text) => `${platform}: ${text}`,
  unconfirmedLines: (platform) =>
    `${platform}: lines with * at the edge are not confirmed on a device; the AP file says why.`,
  checks: 'Checks',
  verdicts: { pass: 'Pass', warning: 'Warning', error: 'Error', info: 'Note' },
  passed: {
    scheme: ({ row }) => `Row ${row} of Table 5.`,
    phone: () => 'The phone supports the combination.',
    ssid: ({ bytes }) => `SSID: ${bytes} of 32 bytes.`,
    key: () => 'Key: length and characters are right.',
    credentials: () => 'User name and password are within 64 characters.',
    radius: () => 'RADIUS servers and shared secrets are given.',
    certificate: () => 'Certificates: nothing is missing.',
    file: () => 'Nothing is left over in the profile.',
  },
  notes: 'Notes',
  secretsMasked:
    'Keys and passwords are not printed here: fill them in on the dotted lines, or keep them elsewhere.',
  secretsIncluded: 'This sheet shows keys and passwords: keep it locked away.',
  unconfirmedNote: '* Label, place or value not confirmed on a device.',
  checkValueNote:
    'Key check value: eight characters made from the SSID and the key. If both ends get the same, both keys are the same; the key itself need not be said.',
  apostropheNote: 'The leading apostrophe is not part of the value.',
  qr: 'Wi-Fi QR code',
  qrCaption: 'Joins a mobile phone or tablet to this network, to try it out. IP phones do not read it.',
  qrCaptionWithKey:
    'Joins a mobile phone or tablet to this network, to try it out. It contains the key. IP phones do not read it.',
  technician: 'Technician',
  signature: 'Signature',
  source: (name) => name,
  basedOn: (sections) => `Based on: ${sections}`,
  page: (page, pages) => `${page} / ${pages}`,
  csvColumns: ['Section', 'Label', 'Meaning', 'Value', 'Remark'],
};
