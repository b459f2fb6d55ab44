import type { PhoneModel } from '../../phone/models';
import type { CardLabel, CardText } from './card-text';
import * as value from './card-value';

/** One field in one place: its label as the product shows it, what goes in, and where the label is known from. */
export interface CardField {
  readonly label: CardLabel;
  readonly value: value.ValueOf;
  /** False where no source was found for the label, its place or its value. */
  readonly confirmed: boolean;
}

export interface CardSection {
  readonly id: keyof CardText['sections'];
  readonly models: readonly PhoneModel[];
  /** How to get there, in the product's own words. */
  readonly path: string;
  readonly fields: readonly CardField[];
  readonly source: string;
  /** Fields that the row leaves empty: named on forms that show them all, passed over in the phone's menu. */
  readonly emptyFields: 'name' | 'omit';
}

const guide8821 = '8821 administration guide, WLAN configuration';
const guide8800 = '8800 series administration guide, Wi-Fi client setup';
const document8800 = 'Setting the authentication mode; Pre-shared key formats; WEP key format';
const others: readonly PhoneModel[] = ['8861', '8865', '8832', 'generic'];

const field = (label: CardLabel, valueOf: value.ValueOf, confirmed = true): CardField => ({
  label,
  value: valueOf,
  confirmed,
});

/** Where the phone's Wi-Fi settings are typed, with the fields in the order in which they stand there. */
// prettier-ignore
export const CARD_SECTIONS: readonly CardSection[] = [
  {
    id: 'menu', models: ['8821'], emptyFields: 'omit', source: guide8821,
    path: 'Settings > Wi-Fi > (profile) > WLAN configuration',
    fields: [
      field('Profile name', value.name),
      field('SSID', value.ssid),
      field('Security mode', value.securityMode),
      field('WEP key', value.wepKey),
      field('Passphrase', value.passphrase),
      field('User ID', value.username),
      field('Password', value.password),
      field('User certificate', value.userCertificate, false),
      field('802.11 mode', value.mode80211, false),
      field('On call power save', value.word('leave-on')),
    ],
  },
  {
    id: 'menu', models: others, emptyFields: 'omit', source: guide8800,
    path: 'Settings > Admin settings > Network setup > Wi-Fi client setup',
    fields: [
      field('Wireless', value.fixed('On')),
      field('Network name', value.ssid),
      field('Security mode', value.securityMode, false),
      field('WEP key', value.wepKey, false),
      field('Passphrase', value.passphrase, false),
      field('User ID', value.username, false),
      field('Password', value.password, false),
      field('User certificate', value.userCertificate, false),
    ],
  },
  {
    id: 'menu', models: others, emptyFields: 'omit', source: '8800 series administration guide, Security setup menu',
    path: 'Settings > Admin settings > Security setup',
    fields: [field('Backward compatibility with WPA', value.wpaCompatibility)],
  },
  {
    id: 'web', models: ['8821'], emptyFields: 'name', source: '8821 administration guide, administration web page',
    path: 'https://(phone):8443 > WLAN > Profile 1…4',
    fields: [
      field('Source', value.word('read-only')),
      field('Status', value.fixed('Enabled'), false),
      field('Profile', value.name),
      field('User modifiable', value.userModifiable),
      field('SSID', value.ssid),
      field('Security mode', value.securityMode),
      field('WEP key', value.wepKey),
      field('Passphrase', value.passphrase),
      field('User ID', value.username),
      field('Password', value.password),
      field('User certificate', value.userCertificate, false),
      field('802.11 mode', value.mode80211, false),
      field('On call power save', value.word('leave-on')),
    ],
  },
  {
    id: 'web', models: others, emptyFields: 'name', source: document8800,
    path: 'https://(phone):8443',
    fields: [
      field('Profile name', value.name, false),
      field('SSID', value.ssid, false),
      field('Authentication mode', value.securityMode),
      field('Username', value.username),
      field('Password', value.password),
      field('Key type', value.keyType),
      field('Passphrase/Pre-shared key', value.passphrase),
      field('Key size', value.keySize),
      field('Encryption key', value.wepKey),
    ],
  },
  {
    id: 'wlanProfile', models: ['8821', ...others], emptyFields: 'name',
    source: 'CUCM administration, Wireless LAN Profile; AXL XWLANProfile',
    path: 'Device > Device Settings > Wireless LAN Profile',
    fields: [
      field('Name', value.name),
      field('Description', value.site),
      field('SSID', value.ssid),
      field('Frequency band', value.frequencyBand),
      field('User modifiable', value.userModifiable),
      field('Authentication Method', value.authenticationMethod),
      field('Provide Shared Credentials', value.sharedCredentials, false),
      field('Username', value.username),
      field('Password', value.password),
      field('Password description', () => null),
      field('Passphrase', value.passphrase),
      field('WEP key', value.wepKey),
      field('User certificate', value.userCertificate, false),
      field('Network Access Profile', () => null),
    ],
  },
  {
    id: 'cucmPhone', models: ['8821', ...others], emptyFields: 'omit', source: 'Phone administration web page; SCEP',
    path: 'Device > Phone > Product Specific Configuration Layout',
    fields: [
      field('Web Admin', value.fixed('Enabled')),
      field('Admin Password', value.word('own-password')),
      field('WLAN SCEP Server', value.scepServer),
      field('WLAN Root CA Fingerprint (SHA256 or SHA1)', value.scepFingerprint),
    ],
  },
];
