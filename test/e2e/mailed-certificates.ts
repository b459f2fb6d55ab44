import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CertificateRole } from '#services/ports/certificate-maker';
import { Secret } from '#core/profile/secret';
import { madeLeaf, madeRoot, maker, valueOf } from '../platform/forge/make/lab-certificates';

export const PASSPHRASE = 'phone 1 extract';

/** Files as a RADIUS administrator mails them, and a folder of a server's certificates; paths. */
export interface Mail {
  readonly root: string;
  readonly serverChain: string;
  /** A PKCS#12 file of the phone's certificate and key. */
  readonly phone: string;
  readonly folder: string;
  /** Fingerprint of the root, in pairs. */
  readonly rootSha256: string;
  readonly remove: () => void;
}

/** Made anew with the program's own maker, so that no key is ever committed. */
export async function makeMail(): Promise<Mail> {
  const folder = mkdtempSync(join(tmpdir(), 'mail '));
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const root = await madeRoot('ec-p256', { commonName: 'Hospital Root CA', organization: '병원' });
  const issue = async (role: CertificateRole, commonName: string, dns?: string) =>
    madeLeaf(
      await maker.generateKey('rsa-2048'),
      root,
      role,
      { commonName },
      dns === undefined ? [] : [{ type: 'dns', value: dns }],
    );
  const server = await issue('radius-server', 'radius.hospital.example', 'radius.hospital.example');
  const phone = await issue('client', 'phone-1');
  const pkcs12 = await maker.makePkcs12({
    ...{ privateKey: phone.keys.privateKey, certificate: phone.certificate, chain: [] },
    ...{ passphrase: new Secret(PASSPHRASE), form: 'modern', friendlyName: 'phone-1' },
  });
  const inventory = join(folder, 'imp-pub');
  mkdirSync(join(inventory, 'tomcat-trust'), { recursive: true });
  put('imp-pub/tomcat.pem', server.certificate);
  put('imp-pub/tomcat-trust/root.pem', root.certificate);
  return {
    root: put('root.pem', root.certificate),
    serverChain: put('radius.pem', server.certificate),
    phone: put('phone.p12', valueOf(pkcs12)),
    folder: inventory,
    rootSha256: new X509Certificate(root.certificate).fingerprint256,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
