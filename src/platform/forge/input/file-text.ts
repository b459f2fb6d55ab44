/** Text of a file that editors and mail programs may have re-encoded. */
export interface FileText {
  readonly text: string;
  readonly isUtf16: boolean;
}

const BYTE_ORDER_MARK = /^\uFEFF/;
const UTF8_MARK = Buffer.from('\uFEFF', 'utf8');

function fromUtf16(buffer: Buffer, bigEndian: boolean): FileText {
  const even = buffer.subarray(0, buffer.length & ~1);
  const bytes = bigEndian ? Buffer.from(even).swap16() : even;
  return { text: bytes.toString('utf16le').replace(BYTE_ORDER_MARK, ''), isUtf16: true };
}

/** Null for binary files, whose first structure is a SEQUENCE in DER. */
export function fileText(bytes: Uint8Array): FileText | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [first = 0, second = 0] = buffer;
  if (first === 0xff && second === 0xfe) return fromUtf16(buffer, false);
  if (first === 0xfe && second === 0xff) return fromUtf16(buffer, true);
  // Half of a Latin letter in UTF-16 is zero, which no text in UTF-8 has.
  if (first === 0x2d && second === 0) return fromUtf16(buffer, false);
  if (first === 0 && second === 0x2d) return fromUtf16(buffer, true);
  if (first === 0x30 && (second >= 0x80 || second === 0)) return null;
  const start = buffer.subarray(0, UTF8_MARK.length).equals(UTF8_MARK) ? UTF8_MARK.length : 0;
  // Everything that counts is ASCII, and octets become characters much faster than UTF-8 does.
  return { text: buffer.toString('latin1', start), isUtf16: false };
}
