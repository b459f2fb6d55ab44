import { encode, firstStructure, isSequence, members, objectIdentifier, parseDer, tagged } from './der';

/** Certificates of one file that are looked at; a bundle of all public roots has fewer than 200. */
const COUNT_LIMIT = 500;
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----([\sA-Za-z0-9+/=]*?)-----END \1-----/g;
const CERTIFICATE_LABELS = ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE'];
const PKCS7_LABELS = ['PKCS7', 'CMS', 'PKCS #7 SIGNED DATA'];

/** Text of a file that editors and mail programs may have re-encoded; null for binary files. */
function decodeText(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes);
  const [first, second] = buffer;
  if (first === 0xff && second === 0xfe) return buffer.toString('utf16le').slice(1);
  if (first === 0xfe && second === 0xff)
    return buffer
      .subarray(0, buffer.length & ~1)
      .swap16()
      .toString('utf16le')
      .slice(1);
  const text = buffer.toString('utf8').replace(/^\uFEFF/, '');
  return first === 0x30 && second !== undefined && second >= 0x80 ? null : text;
}

/** Certificates in the DER of a SignedData (RFC 5652), as Windows exports chains. */
function certificatesInPkcs7(der: Uint8Array): Buffer[] {
  const root = parseDer(der) ?? undefined;
  if (objectIdentifier(members(root)[0]) !== SIGNED_DATA) return [];
  const signedData = members(tagged(root, 0))[0];
  return members(tagged(signedData, 0)).filter(isSequence).map(encode);
}

function fromDer(bytes: Uint8Array): Buffer[] {
  const inside = certificatesInPkcs7(bytes);
  if (inside.length > 0) return inside;
  const der = firstStructure(bytes);
  return der === null ? [] : [der];
}

function fromPem(text: string): Buffer[] {
  return [...text.matchAll(BLOCK)].slice(0, COUNT_LIMIT).flatMap(([, label = '', base64 = '']) => {
    const bytes = Buffer.from(base64, 'base64');
    if (PKCS7_LABELS.includes(label)) return certificatesInPkcs7(bytes);
    return CERTIFICATE_LABELS.includes(label) ? fromDer(bytes) : [];
  });
}

/** What may be certificates in a file: PEM blocks, DER, PKCS#7, or Base64 without any frame. */
export function findCertificates(bytes: Uint8Array): readonly Buffer[] {
  const text = decodeText(bytes);
  if (text === null) return fromDer(bytes).slice(0, COUNT_LIMIT);
  if (text.includes('-----BEGIN ')) return fromPem(text).slice(0, COUNT_LIMIT);
  const isBase64 = /^[\sA-Za-z0-9+/=]+$/.test(text);
  return isBase64 ? fromDer(Buffer.from(text, 'base64')).slice(0, COUNT_LIMIT) : [];
}
