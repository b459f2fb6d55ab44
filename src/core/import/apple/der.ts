/** One element of BER or DER (X.690); `content` is cut out of the bytes, `children` are found on demand. */
export interface DerElement {
  readonly tag: number;
  readonly isConstructed: boolean;
  readonly content: Uint8Array;
  /** Offset behind the element, end-of-contents included. */
  readonly end: number;
}

/** Deepest nesting of indefinite lengths that is followed. */
const DEEPEST = 24;
const INDEFINITE = 0x80;

interface Length {
  /** Null for the indefinite form. */
  readonly length: number | null;
  readonly start: number;
}

function readLength(bytes: Uint8Array, at: number): Length | null {
  const first = bytes[at];
  if (first === undefined) return null;
  if (first < INDEFINITE) return { length: first, start: at + 1 };
  const count = first - INDEFINITE;
  if (count === 0) return { length: null, start: at + 1 };
  if (count > 4 || at + count >= bytes.length) return null;
  let length = 0;
  for (let index = 1; index <= count; index += 1) length = length * 256 + (bytes[at + index] ?? 0);
  return { length, start: at + 1 + count };
}

/** Where the content that ends with two zero octets ends; null where it does not. */
function indefiniteEnd(bytes: Uint8Array, start: number, depth: number): number | null {
  let at = start;
  while (at + 1 < bytes.length) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) return at;
    const element = readElement(bytes, at, depth + 1);
    if (element === null) return null;
    at = element.end;
  }
  return null;
}

/** Reads the element at an offset; null where there is none. Only one-octet tags, which is all that CMS needs. */
export function readElement(bytes: Uint8Array, at: number, depth = 0): DerElement | null {
  const tag = bytes[at];
  if (tag === undefined || (tag & 0x1f) === 0x1f || depth > DEEPEST) return null;
  const found = readLength(bytes, at + 1);
  if (found === null) return null;
  const isConstructed = (tag & 0x20) !== 0;
  const { length, start } = found;
  if (length !== null) {
    if (start + length > bytes.length) return null;
    return { tag, isConstructed, content: bytes.subarray(start, start + length), end: start + length };
  }
  const end = isConstructed ? indefiniteEnd(bytes, start, depth) : null;
  return end === null ? null : { tag, isConstructed, content: bytes.subarray(start, end), end: end + 2 };
}

/** Most elements that are looked at in one content. */
const MOST = 4096;

/** The elements within a constructed one; those before the first broken one. */
export function childElements({ isConstructed, content }: DerElement): readonly DerElement[] {
  const children: DerElement[] = [];
  for (let at = 0; isConstructed && at < content.length && children.length < MOST;) {
    const child = readElement(content, at);
    if (child === null) break;
    children.push(child);
    at = child.end;
  }
  return children;
}
