import forge from 'node-forge';

/** Tags of X.690 that certificates and key files are made of. */
const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  nothing: 0x05,
  objectIdentifier: 0x06,
  utf8: 0x0c,
  printable: 0x13,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmp: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

function lengthOf(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size]);
  const digits = size.toString(16);
  const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}

function structure(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => structure(TAG.sequence, ...parts);
/** A SET OF: DER sorts the members by their bytes (X.690, 11.6). */
export const set = (...parts: readonly Uint8Array[]): Buffer =>
  structure(TAG.set, ...parts.toSorted((one, other) => Buffer.compare(one, other)));
export const octets = (...parts: readonly Uint8Array[]): Buffer => structure(TAG.octetString, ...parts);
export const nothing = (): Buffer => structure(TAG.nothing);
export const truth = (): Buffer => structure(TAG.boolean, Buffer.from([0xff]));
export const utf8 = (text: string): Buffer => structure(TAG.utf8, Buffer.from(text, 'utf8'));
export const printable = (text: string): Buffer => structure(TAG.printable, Buffer.from(text, 'latin1'));
export const bmp = (text: string): Buffer => structure(TAG.bmp, Buffer.from(text, 'utf16le').swap16());

/** `[tag]` around whole structures. */
export const explicit = (tag: number, ...parts: readonly Uint8Array[]): Buffer =>
  structure(0xa0 | tag, ...parts);

/** `[tag]` in place of the tag of a primitive; takes its content. */
export const implicit = (tag: number, content: Uint8Array): Buffer => structure(0x80 | tag, content);

/** A bit string without unused bits. */
export const bits = (...parts: readonly Uint8Array[]): Buffer =>
  structure(TAG.bitString, Buffer.from([0]), ...parts);

/** Named bits by their numbers; trailing zero bits are left out, as DER wants (X.690, 11.2.2). */
export function namedBits(numbers: readonly number[]): Buffer {
  const highest = Math.max(...numbers);
  const bytes = Buffer.alloc(Math.floor(highest / 8) + 1);
  for (const number of numbers) {
    const at = Math.floor(number / 8);
    bytes[at] = (bytes[at] ?? 0) | (0x80 >> (number % 8));
  }
  return structure(TAG.bitString, Buffer.from([7 - (highest % 8)]), bytes);
}

/** A non-negative integer given by its bytes, the highest first. */
export function integerOf(bytes: Uint8Array): Buffer {
  const significant = bytes.findIndex((byte) => byte !== 0);
  const digits = significant < 0 ? Buffer.from([0]) : Buffer.from(bytes.subarray(significant));
  const sign = (digits[0] ?? 0) >= 0x80 ? Buffer.from([0]) : Buffer.alloc(0);
  return structure(TAG.integer, sign, digits);
}

export function integer(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return integerOf(bytes);
}

export function objectIdentifier(dotted: string): Buffer {
  return structure(TAG.objectIdentifier, Buffer.from(forge.asn1.oidToDer(dotted).getBytes(), 'latin1'));
}

/** RFC 5280, 4.1.2.5: two-digit years through 2049, four-digit ones from then on; seconds, no fractions. */
export function time(instant: Date): Buffer {
  const digits = instant.toISOString().replaceAll(/[-:T]|\..*$/g, '');
  const isShort = instant.getUTCFullYear() >= 1950 && instant.getUTCFullYear() < 2050;
  return isShort
    ? structure(TAG.utcTime, Buffer.from(`${digits.slice(2)}Z`))
    : structure(TAG.generalizedTime, Buffer.from(`${digits}Z`));
}
