import { z } from '../schema/zod';

const ipv4 = z.ipv4();
const ipv6 = z.ipv6();
/** RFC 1123 host name: labels of letters, digits and hyphens, not ending in digits alone like a broken address. */
const hostName = /^(?=.{1,253}$)(?!-)[A-Za-z0-9-]{1,63}(?<!-)(\.(?!-)[A-Za-z0-9-]{1,63}(?<!-))*$/;

export function isIpv4(host: string): boolean {
  return ipv4.safeParse(host).success;
}

export function isIpv6(host: string): boolean {
  return ipv6.safeParse(host).success;
}

/** Whether a text is an IPv4 or IPv6 address or a host name. `300.1.1.1` is none of them. */
export function isHost(host: string): boolean {
  if (isIpv4(host) || isIpv6(host)) return true;
  return hostName.test(host) && !/^[0-9.]+$/.test(host);
}
