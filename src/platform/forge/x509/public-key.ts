import type { KeyFacts } from '#core/certificate/facts';
import { createHash, ECDH } from 'node:crypto';
import { content, encode, isInteger, members, objectIdentifier, parseDer, type Asn1 } from '../der';
import { bits, sequence } from '../make/der-writer';

/** Curves by object identifier: NIST's name, or the one of SEC 2 and RFC 5639, and the size in bits. */
const CURVES: Readonly<Record<string, readonly [string, number]>> = {
  '1.2.840.10045.3.1.1': ['P-192', 192],
  '1.3.132.0.33': ['P-224', 224],
  '1.2.840.10045.3.1.7': ['P-256', 256],
  '1.3.132.0.34': ['P-384', 384],
  '1.3.132.0.35': ['P-521', 521],
  '1.3.132.0.10': ['secp256k1', 256],
  '1.3.36.3.3.2.8.1.1.7': ['brainpoolP256r1', 256],
  '1.3.36.3.3.2.8.1.1.11': ['brainpoolP384r1', 384],
  '1.3.36.3.3.2.8.1.1.13': ['brainpoolP512r1', 512],
};

/** The runtime's names of the curves on which points can be decompressed. */
const DECOMPRESSED: Readonly<Record<string, string>> = {
  'P-256': 'prime256v1',
  'P-384': 'secp384r1',
  'P-521': 'secp521r1',
};

type Shape = Omit<KeyFacts, 'spki'>;

function bitLength(integer: Asn1 | undefined): number | null {
  if (!isInteger(integer)) return null;
  const bytes = content(integer);
  const first = bytes.findIndex((byte) => byte !== 0);
  return first === -1 ? 0 : 8 * (bytes.length - first) - Math.clz32(bytes[first] ?? 0) + 24;
}

/** A BIT STRING's octets, without the one that counts unused bits. */
export function bitStringBytes(node: Asn1 | undefined): Buffer {
  return content(node).subarray(1);
}

/** RSAPublicKey: modulus and exponent (RFC 8017, A.1.1). */
function rsaBits(key: Asn1 | undefined): number | null {
  return bitLength(members(parseDer(bitStringBytes(key)))[0]);
}

/** ECParameters: a named curve, or the curve itself, whose field tells its size (RFC 3279, 2.3.5). */
function ecShape(parameters: Asn1 | undefined): Shape {
  const named = objectIdentifier(parameters);
  if (named !== '') {
    const [curve, bits] = CURVES[named] ?? [named, null];
    return { type: 'ec', bits, curve, algorithm: 'id-ecPublicKey' };
  }
  const [, field] = members(parameters);
  return { type: 'ec', bits: bitLength(members(field)[1]), curve: 'explicit', algorithm: 'id-ecPublicKey' };
}

function shapeOf(algorithm: Asn1 | undefined, key: Asn1 | undefined): Shape {
  const [kind, parameters] = members(algorithm);
  const oid = objectIdentifier(kind);
  switch (oid) {
    case '1.2.840.113549.1.1.1':
      return { type: 'rsa', bits: rsaBits(key), curve: null, algorithm: 'rsaEncryption' };
    case '1.2.840.113549.1.1.10':
      return { type: 'rsa-pss', bits: rsaBits(key), curve: null, algorithm: 'rsassaPss' };
    case '1.2.840.10045.2.1':
      return ecShape(parameters);
    case '1.3.101.112':
      return { type: 'ed25519', bits: 256, curve: null, algorithm: 'ED25519' };
    case '1.3.101.113':
      return { type: 'other', bits: 456, curve: null, algorithm: 'ED448' };
    case '1.2.840.10040.4.1':
      return {
        type: 'other',
        bits: bitLength(members(parameters)[0]),
        curve: null,
        algorithm: 'dsaEncryption',
      };
    default:
      return { type: 'other', bits: null, curve: null, algorithm: oid };
  }
}

/** A point in the form that all write who do not save octets (SEC 1, 2.3.3); null where it is, or can't be found. */
function uncompressed({ curve }: Shape, point: Buffer): Buffer | null {
  const name = DECOMPRESSED[curve ?? ''];
  if (name === undefined || ![2, 3].includes(point[0] ?? 0)) return null;
  try {
    return Buffer.from(ECDH.convertKey(point, name, undefined, undefined, 'uncompressed'));
  } catch {
    return null;
  }
}

/** Facts of a SubjectPublicKeyInfo (RFC 5280, 4.1.2.7), from its DER: runtimes differ in the curves they know. */
export function publicKeyFacts(spki: Asn1): KeyFacts {
  const [algorithm, key] = members(spki);
  const shape = shapeOf(algorithm, key);
  const point = algorithm === undefined ? null : uncompressed(shape, bitStringBytes(key));
  const der = algorithm && point ? sequence(encode(algorithm), bits(point)) : encode(spki);
  return { ...shape, spki: createHash('sha256').update(der).digest('hex').toUpperCase() };
}
