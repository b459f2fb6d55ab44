import type { RandomBytes } from '#core/key/generate';
import { generatePskKey } from '#core/key/generate';
import { Secret } from '#core/profile/secret';
import type { Result } from '#core/result';
import { toHex } from '#core/utf8';
import { namesFor } from '#core/certificate/make/names-for';
import type { Pkcs12Form } from '#core/certificate/make/vocabulary';
import type { CertificateMaker, KeyPair, MakeFault } from '../ports/certificate-maker';

/** A name that no real network has (RFC 6761, 6.2). */
export const LAB_SERVER = 'radius.lab.test';
const ORGANISATION = 'WLAN Profile Wizard lab';
const DAY = 86_400_000;
/** A phone whose clock is behind, or that takes local time for GMT, still finds the certificates valid. */
const DAYS_BEFORE = 2;
const DAYS_VALID = 365;

export interface LabPorts {
  readonly maker: CertificateMaker;
  readonly random: RandomBytes;
  readonly now: Date;
}

export interface LabIdentity {
  readonly passphrase: Secret;
  readonly modern: Uint8Array;
  readonly oldFirmware: Uint8Array;
  /** Issued by another CA, the name being the same. */
  readonly foreign: Uint8Array;
}

export interface LabCertificates {
  /** PEM. */
  readonly root: string;
  readonly foreignRoot: string;
  readonly server: string;
  readonly serverKey: Secret;
  /** What the client proves itself with by EAP-TLS; null for methods with a password. */
  readonly client: LabIdentity | null;
  readonly notAfter: Date;
}

interface Authority {
  readonly certificate: string;
  readonly privateKey: Secret;
}

/** Whatever is ordered here is in order; the caller has seen to the user name. */
function made<T>(result: Result<T, MakeFault>): T {
  if (!result.ok) throw new Error(`the lab's certificates can't be made: ${result.error.kind}`);
  return result.value;
}

function validity(now: Date) {
  const notBefore = new Date(now.getTime() - DAYS_BEFORE * DAY);
  return { notBefore, notAfter: new Date(now.getTime() + DAYS_VALID * DAY) };
}

async function makeIdentity(
  username: string,
  keys: KeyPair,
  [own, foreign]: readonly [Authority, Authority],
  { maker, random, now }: LabPorts,
): Promise<LabIdentity> {
  const passphrase = new Secret(generatePskKey('ascii', random));
  const order = {
    ...{ role: 'client' as const, subject: { organization: ORGANISATION, commonName: username } },
    ...{
      alternativeNames: namesFor('eap-tls-client', username),
      publicKey: keys.publicKey,
      ...validity(now),
    },
  };
  const pack = async (issuer: Authority, form: Pkcs12Form) =>
    made(
      await maker.makePkcs12({
        ...{ privateKey: keys.privateKey, passphrase, form, friendlyName: username },
        certificate: made(maker.makeCertificate(order, issuer)),
        chain: [issuer.certificate],
      }),
    );
  return {
    passphrase,
    modern: await pack(own, 'modern'),
    oldFirmware: await pack(own, 'old-firmware'),
    foreign: await pack(foreign, 'modern'),
  };
}

function makeRoot(name: string, { privateKey }: KeyPair, { maker, random, now }: LabPorts): Authority {
  // Two labs on one phone must not have roots of one name with different keys.
  const commonName = `${name} ${toHex(random(4)).toUpperCase()}`;
  const subject = { organization: ORGANISATION, commonName };
  const certificate = made(maker.makeRoot({ subject, alternativeNames: [], ...validity(now) }, privateKey));
  return { certificate, privateKey };
}

/** CA, RADIUS server and, where the method asks for it, client; the keys of both CAs are forgotten. */
export async function makeLabCertificates(
  clientName: string | null,
  ports: LabPorts,
): Promise<LabCertificates> {
  const { maker } = ports;
  const [rootKeys, foreignKeys, serverKeys, clientKeys] = await Promise.all([
    maker.generateKey('rsa-2048'),
    maker.generateKey('ec-p256'),
    maker.generateKey('rsa-2048'),
    clientName === null ? null : maker.generateKey('rsa-2048'),
  ]);
  const root = makeRoot('Lab root', rootKeys, ports);
  const foreign = makeRoot('Foreign root', foreignKeys, ports);
  const order = {
    ...{ role: 'radius-server' as const, subject: { organization: ORGANISATION, commonName: LAB_SERVER } },
    alternativeNames: [{ type: 'dns' as const, value: LAB_SERVER }],
    ...{ publicKey: serverKeys.publicKey, ...validity(ports.now) },
  };
  return {
    root: root.certificate,
    foreignRoot: foreign.certificate,
    server: made(maker.makeCertificate(order, root)),
    serverKey: serverKeys.privateKey,
    client:
      clientName === null || clientKeys === null
        ? null
        : await makeIdentity(clientName, clientKeys, [root, foreign], ports),
    notAfter: validity(ports.now).notAfter,
  };
}
