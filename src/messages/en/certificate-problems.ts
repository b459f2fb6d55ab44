import type { CertificateProblemParams } from '#core/certificate/problem';
import type { Texts } from '../catalogue';

const containers = {
  pem: 'a certificate',
  der: 'a certificate',
  pkcs7: 'a PKCS#7 chain',
  pkcs12: 'a PKCS#12 file',
  csr: 'a certification request',
  key: 'a private key',
  jks: 'a Java key store',
  unknown: 'something else',
} as const;

const structures = {
  certificate: 'certificate',
  csr: 'certification request',
  'private-key': 'private key',
  pkcs7: 'PKCS#7 structure',
  pkcs12: 'PKCS#12 structure',
} as const;

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

export const certificateProblems: Texts<CertificateProblemParams> = {
  'certificate.unreadable': () =>
    'This is no certificate, request, key or container of them, or it is damaged.',
  'certificate.file-too-large': ({ bytes, limit }) =>
    `The file has ${megabytes(bytes)}, far more than certificates need; files over ${megabytes(limit)} are read only when asked for.`,
  'certificate.java-key-store': () =>
    'This is a Java key store, which only Java reads. Make a PKCS#12 file of it: keytool -importkeystore -srckeystore FILE.jks -destkeystore FILE.p12 -deststoretype PKCS12',
  'certificate.passphrase-missing': () => 'This is protected by a passphrase. Give it to see what is inside.',
  'certificate.wrong-passphrase': () => 'The passphrase is wrong.',
  'certificate.unsupported': ({ algorithm }) =>
    `This is protected in a way that can't be read here (${algorithm}), whatever the passphrase. Export it again with AES-256 or 3DES.`,
  'certificate.too-much-work': ({ rounds, limit }) =>
    `The file asks for ${rounds} rounds of key derivation; at most ${limit} are done. Export it again.`,
  'certificate.timed-out': ({ seconds }) =>
    `Reading took more than ${seconds} seconds and was given up. The file is damaged, or made to do harm.`,
  'certificate.reader-ended': () =>
    'Reading ended before it was done, for want of memory. The file is damaged, or made to do harm.',
  'certificate.too-many': ({ limit }) => `Only the first ${limit} blocks of the file were read.`,
  'certificate.nothing-inside': () => 'There is no certificate in it.',
  'certificate.trailing-bytes': ({ bytes }) =>
    `${bytes === 1 ? '1 byte follows' : `${bytes} bytes follow`} that are no part of it; some programs refuse that. Convert it to get rid of them.`,
  'certificate.header-missing': () =>
    'The lines -----BEGIN …----- and -----END …----- are missing. The phone and CUCM need them; convert the file to PEM.',
  'certificate.utf16': () =>
    'The text is in UTF-16, which the phone and CUCM do not read. Convert it, or save it as plain ASCII or UTF-8.',
  'certificate.wrong-label': ({ label, container }) =>
    `The block is called ${label} but is ${containers[container]}. Convert it to get the right name.`,
  'certificate.mac-absent': () =>
    'The file has no integrity check: whether the passphrase is right and the file whole shows only where parts are encrypted.',
  'certificate.block-not-closed': ({ label }) =>
    `The line -----END ${label}----- is missing: the file was cut off or copied in part. Ask for it once more.`,
  'certificate.block-empty': () => 'There is nothing between BEGIN and END.',
  'certificate.base64-damaged': ({ line }) =>
    `Line ${line} is not Base64, or characters of it are missing: the text was changed on its way. Ask for the file as an attachment.`,
  'certificate.cut-off': ({ expected, actual }) =>
    `Only ${actual} of ${expected} bytes are there: the file was cut off. Ask for it once more.`,
  'certificate.der-damaged': () => 'The data contradicts itself: lengths in it do not fit. It is damaged.',
  'certificate.too-nested': () =>
    'The data is nested deeper than any real certificate. It is damaged, or made to do harm.',
  'certificate.too-many-parts': ({ limit }) =>
    `The data has over ${limit} parts, more than any real certificate file. It is damaged, or made to do harm.`,
  'certificate.parts-damaged': ({ what }) =>
    `This has the outline of a ${structures[what]}, but a part of it is damaged or missing.`,
  'certificate.not-recognised': () =>
    'This is sound data, but no certificate, request, key or container of them that is known here.',
  'certificate.not-used': ({ label }) => `A block ${label} is of no use for a phone; it was left out.`,
};
