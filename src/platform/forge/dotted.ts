/** Octets of an object identifier that are taken apart; the longest registered one has about thirty. */
const LONGEST = 128;

/** Components of seven bits an octet, the highest bit of all but the last one set (X.690, 8.19). */
function components(octets: Uint8Array): bigint[] {
  const found: bigint[] = [];
  let value = 0n;
  for (const octet of octets) {
    value = value * 128n + BigInt(octet & 0x7f);
    if (octet < 0x80) {
      found.push(value);
      value = 0n;
    }
  }
  return found;
}

/** Dotted form of an object identifier's content, components of any size; an empty text for what is none. */
export function dotted(octets: Uint8Array): string {
  if (octets.length > LONGEST || (octets.at(-1) ?? 0x80) >= 0x80) return '';
  const [first = 0n, ...rest] = components(octets);
  const top = first < 80n ? first / 40n : 2n;
  return [top, first - top * 40n, ...rest].join('.');
}
