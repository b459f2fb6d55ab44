import forge from 'node-forge';
import { dotted } from './dotted';
import { readFault } from './fault';
import { hasMoreParts } from './part-count';

export type Asn1 = forge.asn1.Asn1;

const { Class, Type } = forge.asn1;

/** The options form that the typings leave out. */
const fromDer = forge.asn1.fromDer as unknown as (
  bytes: forge.util.ByteBuffer,
  options: Readonly<Record<'strict' | 'parseAllBytes' | 'decodeBitStrings', boolean>>,
) => Asn1;

/** Bytes that the first structure announces, its header included; null for the indefinite form. */
function announcedLength(bytes: Uint8Array): number | null {
  const [, first = 0] = bytes;
  if (first < 0x80) return 2 + first;
  const count = first & 0x7f;
  if (count === 0) return null;
  let length = 0;
  for (const byte of bytes.subarray(2, 2 + Math.min(count, 6))) length = length * 256 + byte;
  return 2 + count + length;
}

/** Structures in one file; a chain with all public roots in it has some ten thousand. */
const PART_LIMIT = 100_000;

/** The first structure in some bytes, and the offset behind it. Throws a {@link readFault} that says why not. */
export function readDer(bytes: Uint8Array): { readonly node: Asn1; readonly end: number } {
  const announced = announcedLength(bytes);
  if (bytes.length < 2 || (announced !== null && announced > bytes.length)) {
    throw readFault('certificate.cut-off', { expected: announced ?? 2, actual: bytes.length });
  }
  if (hasMoreParts(bytes.subarray(0, announced ?? bytes.length), PART_LIMIT)) {
    throw readFault('certificate.too-many-parts', { limit: PART_LIMIT });
  }
  const buffer = forge.util.createBuffer(Buffer.from(bytes).toString('latin1'));
  try {
    const node = fromDer(buffer, { strict: true, parseAllBytes: false, decodeBitStrings: false });
    return { node, end: bytes.length - buffer.length() };
  } catch (error) {
    // Forge's own words are of no use to anybody else, but this limit is worth a name of its own.
    const isDeep = error instanceof Error && error.message.includes('depth');
    throw readFault(isDeep ? 'certificate.too-nested' : 'certificate.der-damaged', {});
  }
}

/** The first structure in some bytes; null where there is none. */
export function parseDer(bytes: Uint8Array): Asn1 | null {
  try {
    return readDer(bytes).node;
  } catch {
    return null;
  }
}

/** Members of a constructed structure; none for a primitive one. */
export function members(node: Asn1 | null | undefined): readonly Asn1[] {
  return Array.isArray(node?.value) ? node.value : [];
}

/** Content of a primitive structure, or of a constructed string put together. */
export function content(node: Asn1 | undefined): Buffer {
  if (node === undefined) return Buffer.alloc(0);
  if (Array.isArray(node.value)) return Buffer.concat(node.value.map(content));
  return Buffer.from(node.value, 'latin1');
}

/** DER of a structure that was parsed. */
export function encode(node: Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(node).getBytes(), 'latin1');
}

/** Dotted form of an object identifier; an empty text for anything else. */
export function objectIdentifier(node: Asn1 | undefined): string {
  return node?.type === Type.OID && typeof node.value === 'string' ? dotted(content(node)) : '';
}

/** A small non-negative integer; infinite where it is larger than can be counted. */
export function wholeNumber(node: Asn1 | undefined): number {
  const hex = content(node).toString('hex');
  const value = hex === '' ? 0 : Number.parseInt(hex, 16);
  return Number.isSafeInteger(value) && !/^[89a-f]/.test(hex) ? value : Number.POSITIVE_INFINITY;
}

function isUniversal(node: Asn1 | undefined, type: forge.asn1.Type): node is Asn1 {
  return node?.tagClass === Class.UNIVERSAL && node.type === type;
}

export function isSequence(node: Asn1 | undefined): node is Asn1 {
  return isUniversal(node, Type.SEQUENCE) && Array.isArray(node.value);
}

export function isInteger(node: Asn1 | undefined): node is Asn1 {
  return isUniversal(node, Type.INTEGER) && typeof node.value === 'string' && node.value !== '';
}

export function isBitString(node: Asn1 | undefined): node is Asn1 {
  return isUniversal(node, Type.BITSTRING);
}

export function isOctetString(node: Asn1 | undefined): node is Asn1 {
  return isUniversal(node, Type.OCTETSTRING);
}

/** A member with a context-specific tag, e.g. `[0]`. */
export function tagged(node: Asn1 | undefined, tag: number): Asn1 | undefined {
  return members(node).find((member) => contextTag(member) === tag);
}

/** The number of a context-specific tag; null for any other. */
export function contextTag({ tagClass, type }: Asn1): number | null {
  return tagClass === Class.CONTEXT_SPECIFIC ? type : null;
}
