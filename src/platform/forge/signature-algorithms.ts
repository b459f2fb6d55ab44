import type { Certificate } from '#core/certificate/certificate';
import { content, members, objectIdentifier, tagged, type Asn1 } from './der';

/** Names of signature algorithms (RFC 3279, RFC 4055, RFC 5758, RFC 8410). */
const NAMES: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.4': 'md5WithRSAEncryption',
  '1.2.840.113549.1.1.5': 'sha1WithRSAEncryption',
  '1.3.14.3.2.29': 'sha1WithRSAEncryption',
  '1.2.840.113549.1.1.11': 'sha256WithRSAEncryption',
  '1.2.840.113549.1.1.12': 'sha384WithRSAEncryption',
  '1.2.840.113549.1.1.13': 'sha512WithRSAEncryption',
  '1.2.840.113549.1.1.14': 'sha224WithRSAEncryption',
  '1.2.840.113549.1.1.10': 'RSASSA-PSS',
  '1.2.840.10040.4.3': 'dsa-with-sha1',
  '1.2.840.10045.4.1': 'ecdsa-with-SHA1',
  '1.2.840.10045.4.3.1': 'ecdsa-with-SHA224',
  '1.2.840.10045.4.3.2': 'ecdsa-with-SHA256',
  '1.2.840.10045.4.3.3': 'ecdsa-with-SHA384',
  '1.2.840.10045.4.3.4': 'ecdsa-with-SHA512',
  '1.3.101.112': 'Ed25519',
  '1.3.101.113': 'Ed448',
};
const PSS = '1.2.840.113549.1.1.10';

/** RFC 4055, 3.1: a PSS signature without a hash in its parameters uses SHA-1. */
function isPssWithSha1(algorithm: Asn1): boolean {
  const hash = members(tagged(members(algorithm)[1], 0))[0];
  return hash === undefined || objectIdentifier(members(hash)[0]) === '1.3.14.3.2.26';
}

/** Name and hash of an AlgorithmIdentifier; an unknown algorithm keeps its object identifier. */
export function signatureOf(
  algorithm: Asn1 | undefined,
): Pick<Certificate, 'signatureAlgorithm' | 'signatureHash'> {
  const oid = objectIdentifier(members(algorithm)[0]) || content(algorithm).toString('hex');
  const name = NAMES[oid] ?? oid;
  if (/^md5/i.test(name)) return { signatureAlgorithm: name, signatureHash: 'md5' };
  const weak =
    /sha1(?!\d)/i.test(name) || (oid === PSS && algorithm !== undefined && isPssWithSha1(algorithm));
  return { signatureAlgorithm: name, signatureHash: weak ? 'sha1' : 'other' };
}
