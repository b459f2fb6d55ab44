const CONSTRUCTED = 0x20;
/** Structures within structures that forge goes into at the most; deeper ones it refuses at once. */
const DEEPEST = 256;
/** A tag whose number follows in octets of its own (X.690, 8.1.2.4). */
const LONG_TAG = 0x1f;

/** Length of a primitive's content, and where it begins; zero for what says nothing that can be followed. */
function contentAt(bytes: Uint8Array, at: number): { readonly start: number; readonly length: number } {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { start: at + 1, length: first };
  const count = first & 0x7f;
  let length = 0;
  for (const octet of bytes.subarray(at + 1, at + 1 + Math.min(count, 6))) length = length * 256 + octet;
  return { start: at + 1 + count, length };
}

/**
 * Whether some DER has more structures in it than a limit. Found in one pass, without taking anything apart: a parser
 * makes objects of a hundred octets out of structures of two.
 */
export function hasMoreParts(bytes: Uint8Array, limit: number): boolean {
  let [at, depth] = [0, 0];
  for (let count = 0; at < bytes.length; count += 1) {
    if (count > limit) return true;
    const tag = bytes[at] ?? 0;
    at += 1;
    if ((tag & LONG_TAG) === LONG_TAG) while (at < bytes.length && (bytes[at++] ?? 0) >= 0x80);
    const { start, length } = contentAt(bytes, at);
    const isEntered = (tag & CONSTRUCTED) !== 0;
    const isEmpty = bytes[at] === 0;
    depth = isEntered && !isEmpty ? depth + 1 : 0;
    at = isEntered ? start : start + length;
    if (depth > DEEPEST) return false;
  }
  return false;
}
