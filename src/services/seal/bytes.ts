/** Base64 for URLs and file names (RFC 4648, section 5), without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

/** Bytes of a Base64url text; null where it is none. */
export function fromBase64Url(text: string): Uint8Array | null {
  return /^[\w-]*$/.test(text) ? new Uint8Array(Buffer.from(text, 'base64url')) : null;
}
