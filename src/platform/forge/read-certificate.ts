import type { Certificate } from '#core/certificate/certificate';
import type { ReadCertificate } from '#services/ports/certificate-reader';
import { X509Certificate, type KeyObject } from 'node:crypto';
import { encode, firstStructure, members, parseDer, tagged, wholeNumber, type Asn1 } from './der';
import { commonNameOf, nameText } from './distinguished-name';
import { toPem } from './pem';
import { signatureOf } from './signature-algorithms';

/** Node's names of curves with those of NIST and their sizes in bits. */
const CURVES: Readonly<Record<string, readonly [string, number]>> = {
  prime256v1: ['EC P-256', 256],
  secp384r1: ['EC P-384', 384],
  secp521r1: ['EC P-521', 521],
};

type Key = Pick<Certificate, 'keyFamily' | 'keyType' | 'keyBits'>;

function keyFacts(key: KeyObject | null): Key {
  const details = key?.asymmetricKeyDetails;
  switch (key?.asymmetricKeyType) {
    case 'rsa':
    case 'rsa-pss':
      return { keyFamily: 'rsa', keyType: 'RSA', keyBits: details?.modulusLength ?? null };
    case 'ec': {
      const curve = details?.namedCurve ?? '';
      const [keyType, keyBits] = CURVES[curve] ?? [`EC ${curve}`.trim(), null];
      return { keyFamily: 'ec', keyType, keyBits };
    }
    default:
      return { keyFamily: 'other', keyType: key?.asymmetricKeyType ?? '?', keyBits: null };
  }
}

/** Electron's TLS library throws for curves that it does not know. */
function publicKeyOf(certificate: X509Certificate): KeyObject | null {
  try {
    return certificate.publicKey;
  } catch {
    return null;
  }
}

function isOwnSignature(certificate: X509Certificate, key: KeyObject | null): boolean {
  try {
    return key !== null && certificate.verify(key);
  } catch {
    return false;
  }
}

/** Members of a TBSCertificate; the version before the serial number and the extensions are optional. */
export function tbsOf(der: Uint8Array) {
  const root = parseDer(der);
  const [tbs, algorithm] = members(root ?? undefined);
  const version = tagged(tbs, 0);
  const [, , issuer, , subject] = members(tbs).slice(version === undefined ? 0 : 1);
  return {
    version: version === undefined ? 1 : wholeNumber(members(version)[0]) + 1,
    algorithm,
    issuer,
    subject,
    extensions: members(tagged(tbs, 3))[0],
  };
}

function sameName(one: Asn1 | undefined, other: Asn1 | undefined): boolean {
  return one !== undefined && other !== undefined && encode(one).equals(encode(other));
}

function toInstant(text: string): string {
  return new Date(text).toISOString();
}

function factsOf(der: Buffer): ReadCertificate {
  const certificate = new X509Certificate(der);
  const { version, algorithm, issuer, subject } = tbsOf(der);
  const key = publicKeyOf(certificate);
  const signature = signatureOf(algorithm);
  // MD5 signatures can't be verified everywhere; the names have to do.
  const isOwn = signature.signatureHash === 'md5' || isOwnSignature(certificate, key);
  return {
    pem: toPem('CERTIFICATE', der),
    subject: nameText(subject),
    issuer: nameText(issuer),
    commonName: commonNameOf(subject),
    notBefore: toInstant(certificate.validFrom),
    notAfter: toInstant(certificate.validTo),
    version,
    isCa: certificate.ca,
    selfSigned: sameName(issuer, subject) && isOwn,
    ...keyFacts(key),
    ...signature,
    // Typed as always there; without the extension it is not.
    extendedKeyUsage: Array.isArray(certificate.keyUsage) ? certificate.keyUsage : null,
    sha1: certificate.fingerprint.replaceAll(':', ''),
    sha256: certificate.fingerprint256.replaceAll(':', ''),
  };
}

/** Reads one certificate in DER form; bytes after it are left out. Null where it is none. */
export function readCertificate(bytes: Uint8Array): ReadCertificate | null {
  try {
    const der = firstStructure(bytes);
    return der === null ? null : factsOf(der);
  } catch {
    return null;
  }
}
