import { OK } from '../evidence';
import { choices, text, trustCertificates, type ValuesOf } from '../parameter/definition';
import { procedure } from '../procedure';
import { afterCluster, beforeCluster, clusterParameters, SOURCE, tickHa, untickHa } from './imp-certificates';

/** The stores whose certificates may be deleted: their names end in -trust. */
export const TRUST_STORES = [
  'cup-trust',
  'cup-xmpp-trust',
  'cup-xmpp-s2s-trust',
  'ipsec-trust',
  'tomcat-trust',
] as const;
export type TrustStore = (typeof TRUST_STORES)[number];

const parameters = {
  ...clusterParameters,
  release: text(20, { form: 'release' }),
  /** What is cleaned up where no single certificates are named. */
  stores: choices(TRUST_STORES, TRUST_STORES),
  expired: trustCertificates(TRUST_STORES, []),
} as const;
type Values = ValuesOf<typeof parameters>;

/** Certificates of a store as `store/name`; the store itself stands for all of its expired ones. */
const itemsOf =
  (...stores: readonly TrustStore[]) =>
  (values: Values): readonly string[] => {
    if (values.expired.length === 0) return stores.filter((store) => values.stores.includes(store));
    const named = values.expired.filter(({ store }) => stores.some((one) => one === store));
    return named.map(({ store, name }) => `${store}/${name}`);
  };

const has =
  (...stores: readonly TrustStore[]) =>
  (values: Values) =>
    itemsOf(...stores)(values).length > 0;

const allItems = itemsOf(...TRUST_STORES);
const storeOf = (item: string) => item.split('/', 1)[0] ?? item;

/** Nodes that were named for a certificate; else every IM&P node, of Tomcat-trust every node of the cluster. */
const holders = ({ expired, nodes }: Values, item: string): readonly string[] | null => {
  const named = expired.find(({ store, name }) => `${store}/${name}` === item)?.nodes ?? [];
  if (named.length > 0) return named;
  if (storeOf(item) === 'tomcat-trust') return null;
  return nodes.filter(({ role }) => role.startsWith('imp-')).map(({ name }) => name);
};

/** Every node that holds one of the Tomcat-trust certificates. */
const tomcatHolders = (values: Values): readonly string[] | null => {
  const held = itemsOf('tomcat-trust')(values).map((item) => holders(values, item));
  return held.some((names) => names === null) ? null : held.flatMap((names) => names ?? []);
};

/** The CUCM publisher's own certificate in IPSec-trust, without which DRS does not work. */
const ipsecOfPublisher = (values: Values) => {
  const publisher = values.nodes.find(({ role }) => role === 'cucm-publisher')?.name.toLowerCase();
  const files = publisher === undefined ? [] : [publisher, publisher.split('.', 1)[0]];
  return itemsOf('ipsec-trust')(values).filter((item) =>
    files.some((file) => item.toLowerCase() === `ipsec-trust/${file}.pem`),
  );
};

const isBefore10 = ({ release }: Values) => /^[89](?:\D|$)/.test(release);

const IMP_SERVICES = ['Cisco Certificate Expiry Monitor', 'Cisco Intercluster Sync Agent'] as const;
const CUCM_SERVICES = ['Cisco Certificate Expiry Monitor', 'Cisco Certificate Change Notification'] as const;

const source = SOURCE.deletion;

/**
 * Deleting expired trust certificates. One store is changed and its services are restarted before the next store is
 * touched. Those of cup-xmpp-s2s lie in cup-xmpp-trust on the product, so that these two count as one.
 */
// prettier-ignore
export const impDeleteExpiredTrust = procedure('imp-delete-expired-trust', { group: 'imp', parameters }).refuses([
  { id: 'unknown-holder', when: ({ expired, nodes }) => expired.some((one) => one.nodes.some((name) => !nodes.some((node) => node.name === name))), source },
]).rows([
  ...beforeCluster,
  { id: 'find-expired', at: 'imp', action: 'check', target: 'expired certificates', place: 'certificate-management', when: (values) => !isBefore10(values), evidence: [OK], source },
  { id: 'find-expired-by-hand', at: 'imp', action: 'check', target: 'expired certificates', place: 'certificate-management', when: isBefore10, evidence: [OK], source },
  { id: 'keep-publisher-ipsec', at: 'imp-publisher', action: 'check', target: 'ipsec-trust', place: 'certificate-management', when: has('ipsec-trust'), evidence: [OK], source: SOURCE.ipsec },
  ...untickHa,
  { id: 'stop-imp', at: 'imp', action: 'stop', each: () => IMP_SERVICES, byNode: true, evidence: [OK], source },
  { id: 'stop-cucm', at: 'cucm', action: 'stop', each: () => CUCM_SERVICES, byNode: true, when: has('tomcat-trust'), evidence: [OK], source },
  { id: 'delete-cup', at: 'cluster', action: 'delete', target: storeOf, place: 'certificate-management', each: itemsOf('cup-trust'), nodesOf: holders, evidence: [OK], source },
  { id: 'restart-sip-proxy', at: 'imp', action: 'restart', target: 'Cisco SIP Proxy', when: has('cup-trust'), source },
  { id: 'restart-presence-engine', at: 'imp', action: 'restart', target: 'Cisco Presence Engine', when: has('cup-trust'), source },
  { id: 'restart-sip-federation', at: 'imp', action: 'restart', target: 'Cisco XCP SIP Federation Connection Manager', when: (values) => values.sipFederation && has('cup-trust')(values), source },
  { id: 'delete-xmpp', at: 'cluster', action: 'delete', target: storeOf, place: 'certificate-management', each: itemsOf('cup-xmpp-trust', 'cup-xmpp-s2s-trust'), nodesOf: holders, evidence: [OK], source: `${source}; ${SOURCE.guide}` },
  { id: 'restart-xcp-router', at: 'imp', action: 'restart', target: 'Cisco XCP Router', when: has('cup-xmpp-trust', 'cup-xmpp-s2s-trust'), source: `${source}; ${SOURCE.router}` },
  { id: 'restart-xmpp-federation', at: 'imp', action: 'restart', target: 'Cisco XCP XMPP Federation Connection Manager', when: (values) => values.xmppFederation && has('cup-xmpp-s2s-trust')(values), source },
  { id: 'delete-ipsec', at: 'cluster', action: 'delete', target: storeOf, place: 'certificate-management', each: itemsOf('ipsec-trust'), nodesOf: holders, evidence: [OK], source },
  { id: 'upload-ipsec', at: 'cluster', action: 'upload', target: storeOf, place: 'certificate-management', each: ipsecOfPublisher, nodesOf: holders, evidence: [OK], source: SOURCE.ipsec },
  { id: 'restart-drf-master', at: 'imp-publisher', action: 'restart', target: 'Cisco DRF Master', when: has('ipsec-trust'), source },
  { id: 'restart-drf-local', at: 'imp', action: 'restart', target: 'Cisco DRF Local', when: has('ipsec-trust'), source },
  { id: 'delete-tomcat', at: 'cluster', action: 'delete', target: storeOf, place: 'certificate-management', each: itemsOf('tomcat-trust'), nodesOf: holders, evidence: [OK], source },
  { id: 'restart-tomcat', at: 'cluster', action: 'restart', target: 'Cisco Tomcat', when: has('tomcat-trust'), nodesOf: tomcatHolders, evidence: [OK], source: `${source}; ${SOURCE.tomcat}` },
  { id: 'check-gone', at: 'imp', action: 'check', target: 'expired certificates', place: 'certificate-management', when: (values) => allItems(values).length > 0, evidence: [OK], source },
  { id: 'start-imp', at: 'imp', action: 'start', each: () => IMP_SERVICES, byNode: true, evidence: [OK], source },
  { id: 'start-cucm', at: 'cucm', action: 'start', each: () => CUCM_SERVICES, byNode: true, when: has('tomcat-trust'), evidence: [OK], source },
  ...tickHa,
  ...afterCluster,
]);
