import type { CertificateFacts, HashName } from '#core/certificate/facts';
import { createHash, X509Certificate } from 'node:crypto';
import {
  content,
  encode,
  isBitString,
  isInteger,
  isSequence,
  members,
  tagged,
  wholeNumber,
  type Asn1,
} from '../der';
import { partsDamaged } from '../fault';
import { extensionFacts } from './extensions';
import { nameFacts } from './name';
import { publicKeyFacts } from './public-key';
import { signatureOf } from './signature';
import { instantOf } from './time';

/** As OpenSSL writes a serial number: magnitude in whole octets, a minus before a negative one. */
function serialText(integer: Asn1): string {
  const bytes = content(integer);
  const value = BigInt(`0x${bytes.toString('hex')}`);
  const isNegative = (bytes[0] ?? 0) >= 0x80;
  const magnitude = isNegative ? (1n << BigInt(8 * bytes.length)) - value : value;
  const hex = magnitude.toString(16).toUpperCase();
  return `${isNegative ? '-' : ''}${hex.length % 2 === 0 ? hex : `0${hex}`}`;
}

/** Fingerprints, and the DER itself. */
export function identityOf(der: Buffer): Pick<CertificateFacts, 'sha1' | 'sha256' | 'der'> {
  const digest = (hash: string) => createHash(hash).update(der).digest('hex').toUpperCase();
  return { sha1: digest('sha1'), sha256: digest('sha256'), der: der.toString('base64') };
}

/** Whether a certificate's signature is its own key's; null where this runtime can't tell. */
function isOwnSignature(certificate: X509Certificate, hash: HashName | null): boolean | null {
  try {
    if (certificate.verify(certificate.publicKey)) return true;
  } catch {
    // Electron's TLS library throws for curves that it does not know.
    return null;
  }
  // And it takes no MD5 signature for a good one.
  return hash === 'md5' ? null : false;
}

interface Parts {
  readonly version: number;
  readonly serial: Asn1;
  readonly issuer: Asn1;
  readonly validity: readonly Asn1[];
  readonly subject: Asn1;
  readonly spki: Asn1;
  readonly extensions: Asn1 | undefined;
  readonly algorithm: Asn1;
}

/** Members of a Certificate (RFC 5280, 4.1); throws a fault where one of them is missing. */
export function partsOf(certificate: Asn1): Parts {
  const [tbs, algorithm, signature] = members(certificate);
  const version = tagged(tbs, 0);
  const [serial, inner, issuer, validity, subject, spki] = members(tbs).slice(version === undefined ? 0 : 1);
  const isWhole = isSequence(algorithm) && isBitString(signature) && isInteger(serial) && isSequence(inner);
  if (!isWhole || !isSequence(issuer) || !isSequence(validity) || !isSequence(subject) || !isSequence(spki)) {
    throw partsDamaged('certificate');
  }
  return {
    ...{ serial, issuer, subject, spki, algorithm },
    validity: members(validity),
    version: version === undefined ? 1 : wholeNumber(members(version)[0]) + 1,
    extensions: members(tagged(tbs, 3))[0],
  };
}

function open(der: Buffer): X509Certificate {
  try {
    return new X509Certificate(der);
  } catch {
    throw partsDamaged('certificate');
  }
}

/** Facts of a certificate; throws a fault where it is damaged. `der` are the bytes that were signed and hashed. */
export function certificateFacts(
  node: Asn1,
  der: Buffer,
  friendlyName: string | null = null,
): CertificateFacts {
  const { version, serial, issuer, validity, subject, spki, extensions, algorithm } = partsOf(node);
  const [notBefore, notAfter] = validity.map(instantOf);
  if (!Number.isFinite(version) || notBefore == null || notAfter == null) throw partsDamaged('certificate');
  const signature = signatureOf(algorithm);
  const isOwn = isOwnSignature(open(der), signature.signatureHash);
  return {
    type: 'certificate',
    subject: nameFacts(subject),
    issuer: nameFacts(issuer),
    serial: serialText(serial),
    ...{ version, notBefore, notAfter },
    key: publicKeyFacts(spki),
    ...signature,
    ...extensionFacts(extensions, 'certificate'),
    ...identityOf(der),
    selfSigned: encode(issuer).equals(encode(subject)) && isOwn !== false,
    friendlyName,
  };
}
