import type { FingerprintRelation } from '#core/certificate/fingerprint/fingerprint';
import type {
  AlternativeName,
  ConvertForm,
  KeyHandling,
  KeyKind,
  Pkcs12Form,
} from '#core/certificate/make/vocabulary';
import type { Purpose } from '#core/certificate/ready/ready-question';
import { plural } from './plural';

const keyKinds: Record<KeyKind, string> = {
  'rsa-2048': 'RSA 2048',
  'rsa-3072': 'RSA 3072',
  'rsa-4096': 'RSA 4096',
  'ec-p256': 'ECDSA P-256',
  'ec-p384': 'ECDSA P-384',
};

const convertForms: Record<ConvertForm, string> = { pem: 'PEM (Base64)', der: 'DER (binary)' };

const keyHandlings: Record<KeyHandling, string> = {
  'leave-out': 'Leave out',
  encrypted: 'Write them encrypted',
  open: 'Write them without a passphrase',
};

const pkcs12Forms: Record<Pkcs12Form, string> = {
  modern: 'Modern: AES-256, SHA-256',
  'old-firmware': 'For old firmware: 3DES, SHA-1',
};

const nameKinds: Record<AlternativeName['type'], string> = {
  dns: 'DNS',
  ip: 'IP',
  email: 'e-mail',
  uri: 'URI',
  upn: 'UPN',
};

const requestPurposes: Record<Purpose, string> = {
  'eap-tls-client': 'A phone',
  'radius-server': 'The RADIUS server',
};

const requestNames: Record<Purpose, string> = {
  'eap-tls-client': 'User name on the RADIUS server',
  'radius-server': 'Name of the server',
};

const relationTones: Record<FingerprintRelation, string> = {
  equal: 'Equal',
  'other-algorithm': 'Not comparable',
  'other-certificate': 'Different',
};

export const certificateTools = {
  fingerprints: {
    callManager: 'For CUCM: WLAN Root CA Fingerprint',
    intro:
      'The phone checks by it which root it got over SCEP. It is the root’s fingerprint, nothing below it.',
    certificate: 'Root CA certificate',
    none: 'Drop the SCEP server’s root CA certificate.',
    notRoot: (name: string) =>
      `“${name}” is no root: the phone would refuse what SCEP sends. Choose the self-signed certificate at the top of the chain.`,
    recommended: 'SHA-256 (recommended)',
    sha1: 'SHA-1',
    forms: 'Other spellings that the field takes',
    copy: (what: string) => `Copy: ${what}`,
    where:
      'Device > Phone > Product Specific Configuration Layout > WLAN Root CA Fingerprint (SHA256 or SHA1)',
    compare: 'Compare fingerprints',
    given: 'A fingerprint, in any spelling',
    givenHint: 'From the web page, from openssl, from Windows: with or without colons, blanks and headings.',
    other: 'Another fingerprint',
    otherHint: 'Without it, the certificates on the desk are compared.',
    ask: 'Enter a fingerprint.',
    asIs: 'CUCM takes it as it stands.',
    notAsIs: 'CUCM does not take it in this spelling; copy one of the forms above.',
    relationTones,
    equalTo: (name: string) => `It is that of “${name}”.`,
    noneEqual: 'It is that of none of the certificates on the desk.',
  },

  inventory: {
    title: 'Certificates of CUCM and IM and Presence',
    intro:
      'Drop the folder into which you downloaded the servers’ certificates. Name sub-folders after the trust stores (tomcat-trust, cup-xmpp-trust …), since a trust certificate’s own name does not tell its store.',
    dropNow: 'Drop the folder to take its inventory',
    chooseFolder: 'Choose a folder…',
    chooseFiles: 'Choose files…',
    reading: 'Reading the folder…',
    clear: 'Remove',
    counts: (certificates: number, expired: number, soon: number) =>
      `${plural(certificates, 'certificate')}: ${expired} expired, ${soon} within 90 days`,
    unreadable: (count: number) => `No certificate in ${plural(count, 'file')}`,
    tooMany: (limit: number) => `Only the first ${limit} files of the folder were read.`,
    onlyDue: 'Only what is due or has a fault',
    certificate: 'Certificate',
    store: 'Store',
    ends: 'Ends',
    life: 'Time left',
    lifeScale: (years: number) => `The bar is as long as ${plural(years, 'year')}`,
    restart: 'After a change restart',
    nothingToRestart: 'Nothing to restart',
    unknownStore: 'Unknown',
    self: 'Self-signed',
    ca: 'CA-signed',
    serial: (serial: string) => `Serial number ${serial}`,
    procedure:
      'The order of regenerations and restarts for your cluster, with what must be checked before each, is in these procedures:',
  },

  make: {
    request: 'Certificate signing request',
    requestIntro:
      'Makes a key on this computer and the request for its certificate. The authority gets the request; the key stays with you.',
    purpose: 'For',
    requestPurposes,
    requestNames,
    nameHint: 'Becomes the common name, exactly as written.',
    organization: 'Organization',
    organizationalUnit: 'Organizational unit',
    country: 'Country',
    countryHint: 'Two letters, e.g. KR',
    key: 'Key',
    keyKinds,
    keyPassphrase: 'Passphrase for the new key',
    keyPassphraseHint: 'Without one the key lies open in its file.',
    makeRequest: 'Make key and request',
    alternativeNames: (names: string) => `Alternative names: ${names}`,
    nameKinds,
    keep: 'Send the request to the authority. Keep the key: the certificate is of no use without it.',

    convert: 'Convert, join, split',
    convertIntro: 'Everything on the desk in another form, each certificate once, from leaf to root.',
    form: 'Form',
    convertForms,
    split: 'One file for each certificate',
    keys: 'Private keys',
    keyHandlings,
    makeConvert: 'Convert',
    left: (count: number) => `${plural(count, 'private key')} left out.`,
    phoneTakes: 'The phone takes PEM or DER for an authentication server CA; CUCM takes PEM and DER.',

    bundle: 'PKCS#12 file for the phone',
    bundleIntro: 'Key, certificate and chain in one file, as the phone’s administration web page takes it.',
    certificate: 'Certificate',
    noKey: 'Its private key is not on the desk. Add the key’s file to the files above.',
    keyFrom: (name: string) => `The key comes from ${name}.`,
    newPassphrase: 'Extraction password',
    newPassphraseHint: 'Printable ASCII characters only: programs disagree about any other.',
    pkcs12Form: 'Protection',
    pkcs12Forms,
    formHint:
      'Which one a phone’s firmware takes is not documented; where it refuses the modern one, try the other.',
    makeBundle: 'Make the file',
    inside: (names: string) => `Inside: ${names}`,
    strangers: (names: string) => `Left out, since they are no part of the chain: ${names}`,

    made: 'Made',
    save: (name: string) => `Save ${name}`,
    copy: (name: string) => `Copy ${name}`,
    holdsKey: 'Holds a private key',
    empty: 'Drop files first.',
  },
};
