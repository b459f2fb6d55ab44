import type { WepAuthentication } from '#core/profile/vocabulary';

const wepAuthenticationHint: Record<WepAuthentication, string> = {
  open: 'The phone joins, then encrypts with the key.',
  shared: 'The key itself is the proof; it must be set on both ends.',
};

export const keys = {
  chooseRow: 'First choose a row of Table 5; it decides which keys are needed.',
  toSecurity: 'Choose a row',
  openTitle: 'Nothing to enter',
  openText:
    'This row has no authentication and no encryption: neither the phone nor the access point takes a key. Anybody in range can join and listen.',
  introWep: 'The key must be the same on the phone and on the access point.',
  introPsk: 'The key must be the same on the phone and on the access point.',
  introEap: 'The phone proves itself to the RADIUS server with these; they must be the same there.',
  introTls: 'The phone proves itself with a certificate; there is no password.',
  kept: 'What you entered for another row is kept while you work, but is not saved with this one.',
  wepKey: 'WEP key',
  pskHex: 'Pre-shared key',
  pskAscii: 'Passphrase',
  format: 'Key type',
  formatPsk: { ascii: 'ASCII, 8 to 63 characters', hex: 'Hexadecimal, 64 digits' },
  formatWep: { ascii: 'ASCII', hex: 'Hexadecimal' },
  size: 'Key size',
  bits: (bits: number) => `${bits} bit`,
  authentication: 'Authentication',
  wepAuthenticationHint,
  keyIndex: 'Key index',
  keyIndexHint: 'Numbered 1 to 4, as the phone and Cisco access points do.',
  digits: (length: number, allowed: string) => `${length} of ${allowed} digits`,
  characters: (length: number, allowed: string) => `${length} of ${allowed} characters`,
  upTo: (length: number, limit: number) => `${length} of at most ${limit} characters`,
  wrongAt: (position: number) => `▲ character ${position}`,
  rulerLabel: (position: number) => `Character ${position} is the first wrong one`,
  strays: {
    'line-end': 'a line end',
    'edge-space': 'a space at an edge',
    'inner-space': 'spaces in between',
    invisible: 'a character that can’t be seen',
  },
  straysPasted: (list: string) =>
    `The pasted text had ${list}, which the field has dropped. Compare the end of the line.`,
  removeStrays: (list: string) => `Remove ${list}`,
  and: ' and ',
  generateKey: 'Generate a key',
  generated: 'A new key was generated.',
  sealedText: 'A secret is stored here, but the library is locked: it can’t be shown or checked.',
  replaceSealed: 'Enter another one',
  checkValue: 'Check value',
  checkValueHow:
    'Let the person at the other end enter SSID and key there too, then read these eight characters to each other. If they are the same, so are SSID and key, and nobody has said the key.',
  checkValueNone: 'Appears once SSID and key are valid.',
  checkValueFailed: 'Could not be derived.',
  username: 'User name',
  usernameHint: 'In a Windows domain: DOMAIN\\user.',
  usernameTlsHint:
    'The name that RADIUS compares with the certificate’s common name; may be left empty and given on the server only.',
  password: 'Password',
  perPhone: 'User name and password are entered on each phone, or come with CUCM’s profile.',
};
