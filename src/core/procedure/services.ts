import type { PlaceId } from './places';

/** Who notices that a service is down; the texts say it in words. */
export const AUDIENCES = [
  'sip-presence',
  'presence',
  'messaging',
  'sip-federation',
  'xmpp-federation',
  'backup',
  'web',
  'intercluster',
  'expiry-alerts',
  'phone',
] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface ServiceRow {
  readonly place: PlaceId;
  /** Minutes until the service runs again on one node: an estimate for planning, which no vendor text confirms. */
  readonly minutes: number;
  readonly audiences: readonly Audience[];
  readonly source: string;
}

const NAMES = 'IM&P certificates';
const ROUTER = 'IM&P 9.1 deployment guide, Cisco XCP Router restart';

/** The services that the procedures restart, stop and start, named exactly as the product names them. */
// prettier-ignore
export const SERVICES = {
  'Cisco SIP Proxy': { place: 'feature-services', minutes: 2, audiences: ['sip-presence'], source: `${NAMES}: CUP` },
  'Cisco Presence Engine': { place: 'feature-services', minutes: 5, audiences: ['presence'], source: `${NAMES}: CUP` },
  'Cisco XCP SIP Federation Connection Manager': { place: 'feature-services', minutes: 2, audiences: ['sip-federation'], source: `${NAMES}: CUP` },
  'Cisco XCP Router': { place: 'network-services', minutes: 10, audiences: ['messaging', 'presence', 'sip-federation', 'xmpp-federation'], source: `${NAMES}: CUP-XMPP; ${ROUTER}` },
  'Cisco XCP XMPP Federation Connection Manager': { place: 'feature-services', minutes: 2, audiences: ['xmpp-federation'], source: `${NAMES}: CUP-XMPP-S2S` },
  'Cisco DRF Master': { place: 'network-services', minutes: 1, audiences: ['backup'], source: `${NAMES}: IPSec` },
  'Cisco DRF Local': { place: 'network-services', minutes: 1, audiences: ['backup'], source: `${NAMES}: IPSec` },
  'Cisco Tomcat': { place: 'cli-tomcat', minutes: 10, audiences: ['web'], source: `${NAMES}: Tomcat` },
  'Cisco Certificate Expiry Monitor': { place: 'network-services', minutes: 1, audiences: ['expiry-alerts'], source: `${NAMES}: deleting expired trust certificates` },
  'Cisco Intercluster Sync Agent': { place: 'network-services', minutes: 2, audiences: ['intercluster'], source: `${NAMES}: deleting expired trust certificates` },
  'Cisco Certificate Change Notification': { place: 'network-services', minutes: 1, audiences: ['expiry-alerts'], source: `${NAMES}: deleting expired trust certificates` },
} as const satisfies Readonly<Record<string, ServiceRow>>;
export type ServiceName = keyof typeof SERVICES;

export function serviceOf(target: string): ServiceRow | null {
  return Object.hasOwn(SERVICES, target) ? SERVICES[target as ServiceName] : null;
}
