import type { RandomBytes } from '#core/key/generate';
import { failure, success, type Result } from '#core/result';
import type { MakeFault, Pkcs12Order } from '#services/ports/certificate-maker';
import { createHash, X509Certificate } from 'node:crypto';
import { pemBlocks } from '../input/pem-blocks';
import {
  bmp,
  explicit,
  implicit,
  integer,
  objectIdentifier,
  octets,
  sequence,
  set,
} from '../make/der-writer';
import { openPrivateKey } from '../make/keys';
import { protectBy, type Protection } from './encrypt';

const OID = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certificateBag: '1.2.840.113549.1.12.10.1.3',
  x509: '1.2.840.113549.1.9.22.1',
  friendlyName: '1.2.840.113549.1.9.20',
  localKeyId: '1.2.840.113549.1.9.21',
} as const;
/** Other characters are encoded differently by different programs; Java refuses them. */
const PASSPHRASE = /^[ -~]{1,1024}$/;

function bag(type: string, value: Buffer, attributes: readonly Buffer[]): Buffer {
  const tail = attributes.length === 0 ? [] : [set(...attributes)];
  return sequence(objectIdentifier(type), explicit(0, value), ...tail);
}

function attribute(type: string, value: Buffer): Buffer {
  return sequence(objectIdentifier(type), set(value));
}

function certificateBag(der: Uint8Array, attributes: readonly Buffer[]): Buffer {
  const value = sequence(objectIdentifier(OID.x509), explicit(0, octets(der)));
  return bag(OID.certificateBag, value, attributes);
}

function inTheOpen(content: Buffer): Buffer {
  return sequence(objectIdentifier(OID.data), explicit(0, octets(content)));
}

async function encrypted(content: Buffer, { encrypt }: Protection): Promise<Buffer> {
  const [algorithm, box] = await encrypt(content);
  const info = sequence(objectIdentifier(OID.data), algorithm, implicit(0, box));
  return sequence(objectIdentifier(OID.encryptedData), explicit(0, sequence(integer(0), info)));
}

interface Contents {
  /** PKCS#8. */
  readonly key: Buffer;
  readonly own: Buffer;
  readonly above: readonly Buffer[];
}

/** Most certificates that one text may hold. */
const CHAIN_LIMIT = 100;

function dersIn(pem: string): readonly Buffer[] {
  return pemBlocks(pem, CHAIN_LIMIT)
    .filter(({ fault }) => fault === null)
    .map(({ bytes }) => bytes);
}

function contentsOf({ privateKey, certificate, chain }: Pkcs12Order): Result<Contents, MakeFault> {
  const key = openPrivateKey(privateKey);
  if (key === null) return failure({ kind: 'key-unreadable' });
  const [own] = dersIn(certificate);
  const above = chain.map((pem) => dersIn(pem));
  if (own === undefined || above.some((found) => found.length === 0)) {
    return failure({ kind: 'certificate-unreadable' });
  }
  try {
    if (!new X509Certificate(own).checkPrivateKey(key)) return failure({ kind: 'key-mismatch' });
  } catch {
    return failure({ kind: 'certificate-unreadable' });
  }
  const once = new Map(above.flat().map((der) => [der.toString('latin1'), der]));
  once.delete(own.toString('latin1'));
  const pkcs8 = key.export({ type: 'pkcs8', format: 'der' });
  return success({ key: pkcs8, own, above: [...once.values()] });
}

/** A PKCS#12 file with one identity; certificates are encrypted too. Refuses a key of another certificate. */
export async function writePkcs12(
  order: Pkcs12Order,
  random: RandomBytes,
): Promise<Result<Uint8Array, MakeFault>> {
  const passphrase = order.passphrase.reveal();
  if (!PASSPHRASE.test(passphrase)) return failure({ kind: 'passphrase' });
  const contents = contentsOf(order);
  if (!contents.ok) return contents;
  const { key, own, above } = contents.value;
  const protection = protectBy(passphrase, order.form, random);
  const identity = [
    attribute(OID.friendlyName, bmp(order.friendlyName)),
    attribute(OID.localKeyId, octets(createHash('sha1').update(own).digest())),
  ];
  const [algorithm, box] = await protection.encrypt(key);
  key.fill(0);
  const certificates = [certificateBag(own, identity), ...above.map((der) => certificateBag(der, []))];
  const keys = bag(OID.shroudedKeyBag, sequence(algorithm, octets(box)), identity);
  const safes = sequence(await encrypted(sequence(...certificates), protection), inTheOpen(sequence(keys)));
  return success(sequence(integer(3), inTheOpen(safes), protection.authenticate(safes)));
}
