import { isIpv4, isIpv6 } from '../../profile/host';

/** Where the access points are: an address or a prefix, as clients.conf takes it. */
export interface ClientAddress {
  readonly text: string;
  readonly family: 'ipv4' | 'ipv6';
  /** Nobody but programs on the server's own machine. */
  readonly isLoopback: boolean;
}

const BITS = { ipv4: 32, ipv6: 128 } as const;
/** All of 127.0.0.0/8 stays within a machine; of IPv6 one address does. */
const LOOPBACK_BITS = { ipv4: 8, ipv6: 128 } as const;

/** Null where the text is neither an address nor a prefix. */
export function parseClientAddress(text: string): ClientAddress | null {
  const [host = '', length] = text.split('/');
  const family = isIpv4(host) ? 'ipv4' : 'ipv6';
  if (family === 'ipv6' && !isIpv6(host)) return null;
  const bits = length === undefined ? BITS[family] : Number(length);
  if (!(bits <= BITS[family])) return null;
  const isLoopback = (host.startsWith('127.') || host === '::1') && bits >= LOOPBACK_BITS[family];
  return { text, family, isLoopback };
}
