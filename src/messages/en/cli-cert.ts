import type { CliCertText } from '../cli-cert-text';

export const cliCert: CliCertText = {
  commands: {
    cert: 'look into certificate files: cert inspect',
    inspect: 'say what certificate files hold: 0 fine, 1 something can’t be read, 2 no such file',
  },
  files: 'PEM, DER, PKCS#7, PKCS#12, requests or keys; - is standard input',
  options: {
    passphraseFile: 'file whose first line is the passphrase of PKCS#12 files and keys',
    anySize: 'read files over 1 MB too',
  },
  containers: {
    pem: 'certificates in PEM',
    der: 'certificate in DER',
    pkcs7: 'PKCS#7 chain',
    pkcs12: 'PKCS#12 file',
    csr: 'certification request',
    key: 'private key',
    jks: 'Java key store',
    unknown: 'unknown',
  },
  entries: {
    certificate: 'Certificate',
    csr: 'Request',
    'private-key': 'Private key',
    unreadable: 'Not usable',
  },
  facts: {
    issuer: 'Issuer',
    selfSigned: 'itself',
    validity: 'Valid',
    key: 'Key',
    signature: 'Signature',
    serial: 'Serial number',
    ca: 'CA',
    pathLength: 'path length',
    keyUsage: 'Key usage',
    purposes: 'Extended key usage',
    names: 'Alternative names',
    encryption: 'Encryption',
    integrity: 'Integrity check',
    open: 'not encrypted',
  },
  rounds: (rounds) => `${rounds} iterations`,
};
