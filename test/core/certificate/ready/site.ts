import { certificatesIn, type CertificateFacts } from '#core/certificate/facts';
import type { ReadyQuestion } from '#core/certificate/ready/ready-question';
import { inspect } from '#platform/forge/inspect';
import { Authority, CA } from '../../../platform/forge/openssl';

export const SERVER = [
  'basicConstraints=CA:FALSE',
  'extendedKeyUsage=serverAuth',
  'subjectAltName=DNS:radius.example.com',
];
const KEY_IDS = ['subjectKeyIdentifier=hash', 'authorityKeyIdentifier=keyid'];
const SMALL = { kind: 'ec:P-256' };

/** A site with an authority of two levels, and everything that goes wrong with one. Made by openssl, once a run. */
export class Site {
  readonly made = new Authority();
  private readonly read = new Map<string, CertificateFacts>();

  constructor() {
    const { made } = this;
    made.root('root', SMALL);
    made.issue('sub', 'root', { ...SMALL, extensions: [...CA, ...KEY_IDS] });
    made.issue('phone1', 'sub', { ...SMALL, extensions: ['extendedKeyUsage=clientAuth', ...KEY_IDS] });
    made.issue('radius', 'sub', { ...SMALL, extensions: SERVER });
  }

  /** The only certificate of `<name>.pem`. */
  async facts(name: string): Promise<CertificateFacts> {
    const known = this.read.get(name);
    if (known !== undefined) return known;
    const [first] = certificatesIn((await inspect(this.made.read(`${name}.pem`), null)).entries);
    if (first === undefined) throw new Error(`no certificate in ${name}.pem`);
    this.read.set(name, first);
    return first;
  }

  all(names: readonly string[]): Promise<CertificateFacts[]> {
    return Promise.all(names.map((name) => this.facts(name)));
  }

  /** Whether openssl accepts it, with its own defaults. */
  opensslAccepts(
    purpose: ReadyQuestion['purpose'],
    name: string,
    chain: readonly string[],
    trust: readonly string[],
  ) {
    const { made } = this;
    made.write('chain.pem', chain.map((one) => made.read(`${one}.pem`).toString()).join(''));
    made.write('trust.pem', trust.map((one) => made.read(`${one}.pem`).toString()).join(''));
    const kind = purpose === 'radius-server' ? 'sslserver' : 'sslclient';
    const untrusted = chain.length === 0 ? [] : ['-untrusted', 'chain.pem'];
    try {
      made.openssl(
        'verify',
        '-purpose',
        kind,
        '-CAfile',
        'trust.pem',
        '-no-CApath',
        ...untrusted,
        `${name}.pem`,
      );
      return true;
    } catch {
      return false;
    }
  }
}
