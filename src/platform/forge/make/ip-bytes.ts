import { isIpv4, isIpv6 } from '#core/profile/host';

function groupsOf(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}

function ipv6Bytes(address: string): Buffer {
  // The URL parser writes every spelling, also one that ends in an IPv4 address, as hexadecimal groups.
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = plain.split('::');
  const [first, last] = [groupsOf(head), groupsOf(tail ?? '')];
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => 0);
  const bytes = Buffer.alloc(16);
  [...first, ...zeros, ...last].forEach((group, index) => bytes.writeUInt16BE(group, index * 2));
  return bytes;
}

/** The 4 or 16 bytes of an address in network order; null where the text is none. */
export function ipBytes(address: string): Buffer | null {
  if (isIpv4(address)) return Buffer.from(address.split('.').map(Number));
  return isIpv6(address) ? ipv6Bytes(address) : null;
}
