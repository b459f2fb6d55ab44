import { Authority, CA } from '../platform/forge/openssl';

/** A file that is mutated, and what opens it. */
export interface CertificateSeed {
  readonly name: string;
  readonly der: Buffer;
  /** Its PEM label; null for files that are always binary. */
  readonly label: string | null;
}

export const SEED_PASSPHRASE = '암호 1';
/** Few rounds: what is tried is the reader, not the derivation. */
const QUICK = ['-iter', '3', '-passout', `pass:${SEED_PASSPHRASE}`];
const SMALL = { kind: 'ec:P-256' };

function pkcs12(made: Authority, name: string, ...more: readonly string[]): CertificateSeed {
  const out = `${name}.p12`;
  made.openssl(
    ...['pkcs12', '-export', '-inkey', 'leaf.key', '-in', 'leaf.pem', '-certfile', 'root.pem', ...QUICK],
    ...[...more, '-out', out],
  );
  return { name, der: made.read(out), label: null };
}

/** One file of each kind that the reader knows, new with each call. */
export function certificateSeeds(): readonly CertificateSeed[] {
  const made = new Authority();
  try {
    made.root('root', { ...SMALL, subject: '/C=KR/O=무선 병원/CN=Root' });
    made.root('rsa');
    made.issue('leaf', 'root', {
      ...SMALL,
      extensions: [
        ...['keyUsage=critical,digitalSignature', 'extendedKeyUsage=clientAuth', 'subjectKeyIdentifier=hash'],
        'subjectAltName=DNS:a.example.org,IP:2001:db8::1,email:it@example.org,otherName:1.3.6.1.4.1.311.20.2.3;UTF8:병동',
      ],
    });
    made.issue('sub', 'root', { ...SMALL, extensions: [...CA, 'authorityKeyIdentifier=keyid,issuer'] });
    const convert = (name: string, label: string, ...args: readonly string[]): CertificateSeed => {
      made.openssl(...args, '-outform', 'DER', '-out', `${name}.der`);
      return { name, der: made.read(`${name}.der`), label };
    };
    const sealed = ['pkcs8', '-topk8', '-in', 'leaf.key', ...QUICK];
    return [
      ...['root', 'rsa', 'leaf', 'sub'].map((name) =>
        convert(`${name}-certificate`, 'CERTIFICATE', 'x509', '-in', `${name}.pem`),
      ),
      convert('request', 'CERTIFICATE REQUEST', 'req', '-in', 'leaf.csr'),
      convert('chain', 'PKCS7', 'crl2pkcs7', '-nocrl', '-certfile', 'leaf.pem', '-certfile', 'root.pem'),
      convert('pkcs8', 'PRIVATE KEY', 'pkcs8', '-topk8', '-nocrypt', '-in', 'leaf.key'),
      convert('pkcs1', 'RSA PRIVATE KEY', 'rsa', '-traditional', '-in', 'rsa.key'),
      convert('sec1', 'EC PRIVATE KEY', 'ec', '-in', 'leaf.key'),
      convert('sealed', 'ENCRYPTED PRIVATE KEY', ...sealed),
      convert('sealed-old', 'ENCRYPTED PRIVATE KEY', ...sealed, '-v1', 'PBE-SHA1-3DES'),
      pkcs12(made, 'modern'),
      pkcs12(made, 'old', '-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'),
      pkcs12(made, 'without-mac', '-nomac'),
      pkcs12(made, 'open', '-keypbe', 'NONE', '-certpbe', 'NONE'),
    ];
  } finally {
    made.remove();
  }
}
