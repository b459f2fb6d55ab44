import type { MakeRefusalParams } from '#core/certificate/make/refusal';
import type { Texts } from '../catalogue';

const nameForms = {
  dns: 'a host name',
  ip: 'an IP address',
  email: 'an e-mail address in ASCII',
  uri: 'a URI',
  upn: 'a user principal name',
} as const;

export const certificateRefusals: Texts<MakeRefusalParams> = {
  'certificate.common-name': ({ limit }) =>
    `The name has to have 1 to ${limit} characters, without control characters.`,
  'certificate.country': () => 'The country is two capital letters, e.g. KR.',
  'certificate.alternative-name': ({ type, value }) => `"${value}" is not ${nameForms[type]}.`,
  'certificate.key-missing': () =>
    'There is no private key. Give the key file too, or a PKCS#12 file that holds the key.',
  'certificate.key-mismatch': () =>
    'The private key does not belong to the certificate: it is that of another request. Find the key that was made together with the request, or ask for a new certificate.',
  'certificate.keys-not-asked': () =>
    'There is nothing but private keys in it, and keys are written only when asked for.',
  'certificate.no-new-passphrase': () =>
    'There is no passphrase for the private keys. Give one, or ask for keys without a passphrase.',
  'certificate.passphrase-characters': () =>
    'The new passphrase needs at least one character, and only letters, digits, spaces and symbols of ASCII: programs and phones encode others differently.',
  'certificate.several-in-der': ({ count }) =>
    `A DER file holds one certificate, and there are ${count}. Split them, or convert to PEM.`,
};
