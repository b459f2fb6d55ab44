import forge from 'node-forge';

export type Asn1 = forge.asn1.Asn1;

const { Class, Type } = forge.asn1;

/** The options form that the typings leave out. */
const fromDer = forge.asn1.fromDer as unknown as (
  bytes: forge.util.ByteBuffer,
  options: Readonly<Record<'strict' | 'parseAllBytes' | 'decodeBitStrings', boolean>>,
) => Asn1;

/** The first DER structure in some bytes; what follows it is left out. Null where there is none. */
export function parseDer(bytes: Uint8Array): Asn1 | null {
  try {
    const binary = forge.util.createBuffer(Buffer.from(bytes).toString('latin1'));
    return fromDer(binary, { strict: true, parseAllBytes: false, decodeBitStrings: false });
  } catch {
    // Forge's messages speak of its own parser; the caller says what the user can do.
    return null;
  }
}

/** The bytes of the first DER structure, without what follows it; null where its length can't be. */
export function firstStructure(bytes: Uint8Array): Buffer | null {
  const [, first = 0] = bytes;
  const count = first < 0x80 ? 0 : first & 0x7f;
  if (bytes.length < 2 || count > 4 || (first >= 0x80 && count === 0)) return null;
  let length = count === 0 ? first : 0;
  for (const byte of bytes.subarray(2, 2 + count)) length = length * 256 + byte;
  const end = 2 + count + length;
  return end > bytes.length ? null : Buffer.from(bytes.subarray(0, end));
}

/** Members of a constructed structure; none for a primitive one. */
export function members(node: Asn1 | undefined): readonly Asn1[] {
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
  if (node?.type !== Type.OID || typeof node.value !== 'string' || node.value === '') return '';
  return forge.asn1.derToOid(node.value);
}

/** A small non-negative integer; infinite where it is larger than can be counted. */
export function wholeNumber(node: Asn1 | undefined): number {
  const hex = content(node).toString('hex');
  const value = hex === '' ? 0 : Number.parseInt(hex, 16);
  return Number.isSafeInteger(value) && !/^[89a-f]/.test(hex) ? value : Number.POSITIVE_INFINITY;
}

export function isSequence(node: Asn1 | undefined): boolean {
  return node?.tagClass === Class.UNIVERSAL && node.type === Type.SEQUENCE;
}

/** A member with a context-specific tag, e.g. `[0]`. */
export function tagged(node: Asn1 | undefined, tag: number): Asn1 | undefined {
  return members(node).find(
    (member) => member.tagClass === Class.CONTEXT_SPECIFIC && (member.type as number) === tag,
  );
}
