import { Workshop } from '../../fixtures/certificates/openssl';

/** Makes certificates with the openssl program. */
export class Authority extends Workshop {
  key(name: string, kind: string = 'rsa:2048'): string {
    const file = `${name}.key`;
    const [algorithm = 'rsa', size = '2048'] = kind.split(':');
    const options =
      algorithm === 'ec'
        ? ['-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${size}`]
        : algorithm === 'rsa'
          ? ['-algorithm', 'RSA', '-pkeyopt', `rsa_keygen_bits:${size}`]
          : ['-algorithm', algorithm];
    this.openssl('genpkey', ...options, '-out', file);
    return file;
  }

  /** A self-signed certificate `<name>.pem`. */
  root(
    name: string,
    { kind = 'rsa:2048', subject = `/CN=${name}`, extensions = CA, more = [] as readonly string[] } = {},
  ): void {
    const key = this.key(name, kind);
    const args = extensions.flatMap((extension) => ['-addext', extension]);
    this.openssl(
      'req',
      '-x509',
      '-new',
      '-utf8',
      '-key',
      key,
      '-subj',
      subject,
      '-days',
      '3650',
      ...args,
      ...more,
      '-out',
      `${name}.pem`,
    );
  }

  /** A certificate `<name>.pem` issued by `issuer`. */
  issue(
    name: string,
    issuer: string,
    { kind = 'rsa:2048', subject = `/CN=${name}`, extensions = CLIENT, more = [] as readonly string[] } = {},
  ): void {
    const key = this.key(name, kind);
    this.write(`${name}.ext`, extensions.join('\n'));
    this.openssl('req', '-new', '-utf8', '-key', key, '-subj', subject, '-out', `${name}.csr`);
    this.openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`],
      ...['-days', '3650', '-extfile', `${name}.ext`, ...more, '-out', `${name}.pem`],
    );
  }

  /** A PKCS#12 file `<name>.p12` of a key and a certificate. */
  bundle(
    name: string,
    {
      key = `${name}.key`,
      certificate = `${name}.pem`,
      passphrase = 'extract',
      more = [] as readonly string[],
    } = {},
  ): Buffer {
    this.openssl(
      'pkcs12',
      '-export',
      '-inkey',
      key,
      '-in',
      certificate,
      '-passout',
      `pass:${passphrase}`,
      ...more,
      '-out',
      `${name}.p12`,
    );
    return this.read(`${name}.p12`);
  }
}

export const CA = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'];
export const CLIENT = ['basicConstraints=CA:FALSE', 'extendedKeyUsage=clientAuth'];
