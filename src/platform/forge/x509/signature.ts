import type { HashName } from '#core/certificate/facts';
import { content, members, objectIdentifier, tagged, type Asn1 } from '../der';

type Signature = readonly [name: string, hash: HashName | null];

/** OpenSSL's names of signature algorithms (RFC 3279, RFC 4055, RFC 5758, RFC 8410) and the hashes they take. */
const SIGNATURES: Readonly<Record<string, Signature>> = {
  '1.2.840.113549.1.1.2': ['md2WithRSAEncryption', null],
  '1.2.840.113549.1.1.4': ['md5WithRSAEncryption', 'md5'],
  '1.2.840.113549.1.1.5': ['sha1WithRSAEncryption', 'sha1'],
  '1.3.14.3.2.29': ['sha1WithRSA', 'sha1'],
  '1.2.840.113549.1.1.14': ['sha224WithRSAEncryption', 'sha224'],
  '1.2.840.113549.1.1.11': ['sha256WithRSAEncryption', 'sha256'],
  '1.2.840.113549.1.1.12': ['sha384WithRSAEncryption', 'sha384'],
  '1.2.840.113549.1.1.13': ['sha512WithRSAEncryption', 'sha512'],
  '1.2.840.10040.4.3': ['dsaWithSHA1', 'sha1'],
  '2.16.840.1.101.3.4.3.1': ['dsa_with_SHA224', 'sha224'],
  '2.16.840.1.101.3.4.3.2': ['dsa_with_SHA256', 'sha256'],
  '1.2.840.10045.4.1': ['ecdsa-with-SHA1', 'sha1'],
  '1.2.840.10045.4.3.1': ['ecdsa-with-SHA224', 'sha224'],
  '1.2.840.10045.4.3.2': ['ecdsa-with-SHA256', 'sha256'],
  '1.2.840.10045.4.3.3': ['ecdsa-with-SHA384', 'sha384'],
  '1.2.840.10045.4.3.4': ['ecdsa-with-SHA512', 'sha512'],
  '1.3.101.112': ['ED25519', null],
  '1.3.101.113': ['ED448', null],
};
export const PSS = '1.2.840.113549.1.1.10';

const HASHES: Readonly<Record<string, HashName>> = {
  '1.2.840.113549.2.5': 'md5',
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** RFC 4055, 3.1: a PSS signature without a hash in its parameters uses SHA-1. */
function pssHash(algorithm: Asn1 | undefined): HashName | null {
  const hash = members(tagged(members(algorithm)[1], 0))[0];
  return hash === undefined ? 'sha1' : (HASHES[objectIdentifier(members(hash)[0])] ?? null);
}

/** Name and hash of an AlgorithmIdentifier; an unknown algorithm keeps its object identifier. */
export function signatureOf(algorithm: Asn1 | undefined): {
  readonly signature: string;
  readonly signatureHash: HashName | null;
} {
  const oid = objectIdentifier(members(algorithm)[0]) || content(algorithm).toString('hex');
  if (oid === PSS) return { signature: 'rsassaPss', signatureHash: pssHash(algorithm) };
  const [signature, signatureHash] = SIGNATURES[oid] ?? [oid, null];
  return { signature, signatureHash };
}
