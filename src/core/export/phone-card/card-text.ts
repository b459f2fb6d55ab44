/** Labels as they stand on the phone, its web page and in CUCM, always English; a gloss explains them in Korean. */
export const CARD_LABELS = [
  '802.11 mode',
  'Admin Password',
  'Authentication Method',
  'Authentication mode',
  'Backward compatibility with WPA',
  'Description',
  'Encryption key',
  'Frequency band',
  'Key size',
  'Key type',
  'Name',
  'Network Access Profile',
  'Network name',
  'On call power save',
  'Passphrase',
  'Passphrase/Pre-shared key',
  'Password',
  'Password description',
  'Profile',
  'Profile name',
  'Provide Shared Credentials',
  'SSID',
  'Security mode',
  'Source',
  'Status',
  'User ID',
  'User certificate',
  'User modifiable',
  'Username',
  'WEP key',
  'WLAN Root CA Fingerprint (SHA256 or SHA1)',
  'WLAN SCEP Server',
  'Web Admin',
  'Wireless',
] as const;
export type CardLabel = (typeof CARD_LABELS)[number];

/** Values that are instructions rather than texts of the product. */
export const CARD_WORDS = ['read-only', 'leave-on', 'ticked', 'not-ticked', 'own-password'] as const;
export type CardWord = (typeof CARD_WORDS)[number];

export const CARD_NOTES = [
  'negotiated',
  'same-key',
  'method-named',
  'wpa-switch',
  'none-removes',
  'four-profiles',
  'one-profile',
  'encrypt-tftp',
  'web-admin',
  'password-erased',
  'method-order',
  'server-ca',
  'one-server-ca',
  'user-certificate',
  'no-lsc',
  'clock',
  'pac',
] as const;
export type CardNote = (typeof CARD_NOTES)[number];

/** The words of the phone card in one language. */
export interface CardText {
  readonly title: string;
  readonly gloss: Readonly<Record<CardLabel, string>>;
  readonly words: Readonly<Record<CardWord, string>>;
  readonly notes: Readonly<Record<CardNote, string>>;
  readonly sections: {
    readonly menu: string;
    readonly web: string;
    readonly wlanProfile: string;
    readonly cucmPhone: string;
  };
  readonly leaveEmpty: string;
  readonly fillIn: string;
  readonly notesHeading: string;
  readonly onAccessPoint: string;
  readonly unconfirmed: string;
  readonly unconfirmedMark: string;
  readonly sources: string;
}
