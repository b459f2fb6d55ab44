import { base64Bytes } from '../../base64';
import { toHex } from '../../utf8';
import { childElements, readElement, type DerElement } from './der';

const SEQUENCE = 0x30;
const OBJECT_IDENTIFIER = 0x06;
const CONTEXT_0 = 0xa0;
const OCTET_STRING = 0x04;
const CONSTRUCTED_OCTET_STRING = 0x24;

/** 1.2.840.113549.1.7.2, signed-data (RFC 5652, 5.1). */
const SIGNED_DATA = '2a864886f70d010702';

/** Indefinite forms bring their octets in pieces, whose number is not bounded by the standard. */
function octets(element: DerElement, depth = 0): Uint8Array[] {
  if (element.tag === OCTET_STRING) return [element.content];
  if (element.tag !== CONSTRUCTED_OCTET_STRING || depth > 8) return [];
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < element.content.length;) {
    const child = readElement(element.content, at);
    if (child === null) break;
    for (const piece of octets(child, depth + 1)) pieces.push(piece);
    at = child.end;
  }
  return pieces;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function only(element: DerElement | undefined, tag: number): DerElement | null {
  return element?.tag === tag ? element : null;
}

/**
 * What a CMS signed-data holds (RFC 5652: ContentInfo, SignedData, EncapsulatedContentInfo), in DER or BER. Null
 * where the bytes are none. The signature is not checked: what is inside is read, not trusted.
 */
export function signedContent(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const info = readElement(bytes, 0);
  if (info?.tag !== SEQUENCE) return null;
  const [type, wrapped] = childElements(info);
  if (only(type, OBJECT_IDENTIFIER) === null || toHex(type?.content ?? new Uint8Array(0)) !== SIGNED_DATA)
    return null;
  const outer = only(wrapped, CONTEXT_0);
  const [signed] = outer === null ? [] : childElements(outer);
  // version, digestAlgorithms, encapContentInfo
  const encapsulated = signed === undefined ? undefined : childElements(signed)[2];
  const content = encapsulated === undefined ? undefined : childElements(encapsulated)[1];
  const explicit = only(content, CONTEXT_0);
  const [octetString] = explicit === null ? [] : childElements(explicit);
  if (octetString === undefined) return null;
  const pieces = octets(octetString);
  return pieces.length === 0 ? null : joined(pieces);
}

const ARMOUR = /-----BEGIN (?:PKCS7|CMS|PKCS #7 SIGNED DATA)-----([A-Za-z0-9+/=\s]+)-----END /;

/** The bytes of an envelope in PEM armour, or in bare base64; null where the text is neither. */
function armoured(text: string): Uint8Array | null {
  const body = ARMOUR.exec(text)?.[1];
  if (body !== undefined) return base64Bytes(body);
  return /^\s*MI[A-Za-z0-9+/=\s]+$/.test(text) ? base64Bytes(text) : null;
}

/** Whether bytes begin as an envelope in DER or BER does. */
export function isEnvelope(bytes: Uint8Array): boolean {
  return bytes[0] === SEQUENCE && (bytes[1] ?? 0) >= 0x80 && (bytes[1] ?? 0) <= 0x84;
}

/** Bytes whose values stand as the characters of a text, as a decoder of Latin-1 leaves them; null for any other text. */
function latin1Bytes(text: string): Uint8Array | null {
  if (text.codePointAt(0) !== SEQUENCE || (text.codePointAt(1) ?? 0) < 0x80) return null;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 255) return null;
    bytes[index] = code;
  }
  return bytes;
}

/** The bytes of an envelope in a text: PEM, bare base64, or raw bytes decoded as Latin-1. Null where there is none. */
export function envelopeInText(text: string): Uint8Array | null {
  return armoured(text) ?? latin1Bytes(text);
}
