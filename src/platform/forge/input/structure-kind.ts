import type { Container } from '#core/certificate/facts';
import {
  isBitString,
  isInteger,
  isOctetString,
  isSequence,
  members,
  objectIdentifier,
  tagged,
  wholeNumber,
  type Asn1,
} from '../der';
import { SIGNED_DATA } from '../pkcs7/certificates';

export type StructureKind =
  | 'certificate'
  | 'csr'
  | 'crl'
  | 'pkcs7'
  | 'pkcs12'
  | 'pkcs8'
  | 'encrypted-pkcs8'
  | 'pkcs1'
  | 'sec1'
  | 'public-key';

const PKCS7 = '1.2.840.113549.1.7.';

/** A signed structure: certificate, request or revocation list, told apart by what is signed. */
function signedKind(signed: Asn1): StructureKind {
  const parts = members(signed).slice(tagged(signed, 0) === members(signed)[0] ? 1 : 0);
  const [first, second, third, fourth] = parts;
  // TBSCertList (RFC 5280, 5.1): version, signature, issuer, and then a time instead of a validity.
  const afterIssuer = isInteger(first) ? fourth : third;
  const issuer = isInteger(first) ? third : second;
  if (isSequence(issuer) && afterIssuer !== undefined && [23, 24].includes(afterIssuer.type)) return 'crl';
  // CertificationRequestInfo (RFC 2986, 4.1): version, subject, key, attributes.
  const isRequest = isInteger(first) && isSequence(second) && isBitString(members(third)[1]);
  return isRequest ? 'csr' : 'certificate';
}

function numberedKind(root: Asn1): StructureKind | null {
  const [version, second, third] = members(root);
  if (isInteger(second)) return 'pkcs1';
  if (isOctetString(second)) return 'sec1';
  if (!isSequence(second)) return null;
  if (isOctetString(third)) return 'pkcs8';
  const isPfx = wholeNumber(version) === 3 && objectIdentifier(members(second)[0]).startsWith(PKCS7);
  return isPfx ? 'pkcs12' : null;
}

/** What a structure is by its outline; null where it is none of those that are known here. */
export function structureKind(root: Asn1): StructureKind | null {
  const [first, second, third] = members(root);
  if (!isSequence(root)) return null;
  if (objectIdentifier(first) === SIGNED_DATA) return 'pkcs7';
  if (isInteger(first)) return numberedKind(root);
  if (!isSequence(first)) return null;
  if (isSequence(second) && isBitString(third)) return signedKind(first);
  if (objectIdentifier(members(first)[0]) === '') return null;
  if (isOctetString(second)) return 'encrypted-pkcs8';
  return isBitString(second) ? 'public-key' : null;
}

/** What a file with one structure of a kind is. */
export function containerOf(kind: StructureKind | null): Container {
  switch (kind) {
    case 'certificate':
      return 'der';
    case 'csr':
    case 'pkcs7':
    case 'pkcs12':
      return kind;
    case 'pkcs1':
    case 'pkcs8':
    case 'encrypted-pkcs8':
    case 'sec1':
      return 'key';
    default:
      return 'unknown';
  }
}
