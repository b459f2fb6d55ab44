import { Secret } from '#core/profile/secret';
import { failure, success, type Result } from '#core/result';
import type { KeyKind } from '#core/certificate/make/vocabulary';
import type { KeyPair, MakeFault } from '#services/ports/certificate-maker';
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  sign,
  type KeyObject,
} from 'node:crypto';
import { promisify } from 'node:util';
import { content, members, parseDer } from '../der';
import { nothing, objectIdentifier, sequence } from './der-writer';

const generate = promisify(generateKeyPair);
const RSA_BITS = { 'rsa-2048': 2048, 'rsa-3072': 3072, 'rsa-4096': 4096 } as const;
const CURVES = { 'ec-p256': 'P-256', 'ec-p384': 'P-384' } as const;

function isCurve(kind: KeyKind): kind is keyof typeof CURVES {
  return kind in CURVES;
}

/** A new key pair from the runtime's own generator, in libuv's thread pool. */
export async function generateKey(kind: KeyKind): Promise<KeyPair> {
  const { privateKey, publicKey } = isCurve(kind)
    ? await generate('ec', { namedCurve: CURVES[kind] })
    : await generate('rsa', { modulusLength: RSA_BITS[kind] });
  return {
    privateKey: new Secret(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

/** Null for what is no unencrypted private key, or one that this runtime does not know. */
export function openPrivateKey(pem: Secret): KeyObject | null {
  try {
    return createPrivateKey(pem.reveal());
  } catch {
    return null;
  }
}

export function openPublicKey(pem: string): KeyObject | null {
  try {
    return createPublicKey(pem);
  } catch {
    return null;
  }
}

/** SubjectPublicKeyInfo in DER. */
export function publicKeyInfo(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' });
}

/** SHA-1 of the bits of the public key (RFC 5280, 4.2.1.2, method 1). */
export function keyIdentifier(info: Buffer): Buffer {
  const unused = 1;
  const key = content(members(parseDer(info) ?? undefined)[1]).subarray(unused);
  return createHash('sha1').update(key).digest();
}

export interface Signer {
  /** AlgorithmIdentifier in DER. */
  readonly algorithm: Buffer;
  readonly sign: (data: Buffer) => Buffer;
}

const RSA_WITH_SHA256 = '1.2.840.113549.1.1.11';
const ED25519 = '1.3.101.112';
/** An EC key signs with the hash of its own strength (RFC 5758, 3.2). */
const ECDSA: Readonly<Record<string, readonly [string, string]>> = {
  prime256v1: ['1.2.840.10045.4.3.2', 'sha256'],
  secp384r1: ['1.2.840.10045.4.3.3', 'sha384'],
  secp521r1: ['1.2.840.10045.4.3.4', 'sha512'],
};

function signer(oid: string, parameters: Buffer[], hash: string | null, key: KeyObject): Signer {
  return {
    algorithm: sequence(objectIdentifier(oid), ...parameters),
    sign: (data) => sign(hash, data, key),
  };
}

/** How a private key signs certificates; null for a kind that phones and servers don't verify. */
function signerOf(key: KeyObject): Signer | null {
  switch (key.asymmetricKeyType) {
    case 'rsa':
      return signer(RSA_WITH_SHA256, [nothing()], 'sha256', key);
    case 'ed25519':
      return signer(ED25519, [], null, key);
    case 'ec': {
      const [oid, hash] = ECDSA[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? [];
      return oid === undefined || hash === undefined ? null : signer(oid, [], hash, key);
    }
    default:
      return null;
  }
}

/** A private key with the way in which it signs. */
export function openSigner(pem: Secret): Result<{ key: KeyObject; signer: Signer }, MakeFault> {
  const key = openPrivateKey(pem);
  if (key === null) return failure({ kind: 'key-unreadable' });
  const found = signerOf(key);
  return found === null ? failure({ kind: 'key-unsupported' }) : success({ key, signer: found });
}
