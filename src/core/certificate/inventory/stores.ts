/** Which product a certificate belongs to. */
export type ServerProduct = 'cucm' | 'imp' | 'both';

interface StoreRow {
  /** As the product and its downloads name it. */
  readonly name: string;
  readonly product: ServerProduct;
  /** Trust store that holds the other nodes' certificates of this kind; null where there is none of its own. */
  readonly trustStore: string | null;
  /** Services to restart after it changed, in order, named as the product names them. */
  readonly restart: readonly string[];
  /** What a text has to add about the restart. */
  readonly note: RestartNote | null;
  readonly source: string;
}

export const RESTART_NOTES = [
  'restarts-itself',
  'by-cli',
  'every-node',
  'sip-federation-too',
  'phones-reset',
  'ctl-update',
  'by-release',
] as const;
export type RestartNote = (typeof RESTART_NOTES)[number];

const imp = 'IM&P: regeneration';
const guide = 'CUCM security guide, Certificate Names and Descriptions';

/** Identity certificates of CUCM and IM&P and what has to be restarted for each; ECDSA twins are of the same kind. */
// prettier-ignore
export const IDENTITY_STORES = [
  { name: 'cup',           product: 'imp',  trustStore: 'cup-trust',         restart: ['Cisco SIP Proxy', 'Cisco Presence Engine'], note: 'sip-federation-too', source: imp },
  { name: 'cup-xmpp',      product: 'imp',  trustStore: 'cup-xmpp-trust',    restart: ['Cisco XCP Router'], note: 'every-node', source: imp },
  { name: 'cup-xmpp-s2s',  product: 'imp',  trustStore: 'cup-xmpp-trust',    restart: ['Cisco XCP Router', 'Cisco XCP XMPP Federation Connection Manager'], note: null, source: imp },
  { name: 'ipsec',         product: 'both', trustStore: 'ipsec-trust',       restart: ['Cisco DRF Master', 'Cisco DRF Local'], note: null, source: imp },
  { name: 'tomcat',        product: 'both', trustStore: 'tomcat-trust',      restart: ['Cisco Tomcat'], note: 'by-cli', source: imp },
  { name: 'CallManager',   product: 'cucm', trustStore: 'CallManager-trust', restart: ['Cisco CallManager', 'Cisco CTIManager'], note: 'by-release', source: guide },
  { name: 'CAPF',          product: 'cucm', trustStore: 'CAPF-trust',        restart: [], note: 'ctl-update', source: guide },
  { name: 'TVS',           product: 'cucm', trustStore: null,                restart: [], note: 'phones-reset', source: guide },
  { name: 'ITLRecovery',   product: 'cucm', trustStore: null,                restart: [], note: 'phones-reset', source: guide },
  { name: 'authz',         product: 'cucm', trustStore: null,                restart: [], note: 'restarts-itself', source: guide },
] as const satisfies readonly StoreRow[];

export type IdentityName = (typeof IDENTITY_STORES)[number]['name'];
export type IdentityStore = StoreRow & { readonly name: IdentityName };

export const IDENTITY_NAMES: readonly IdentityName[] = IDENTITY_STORES.map(({ name }) => name);

export function identityStore(name: IdentityName): IdentityStore {
  const row = IDENTITY_STORES.find((one) => one.name === name);
  if (row === undefined) throw new Error(`no identity certificate is named ${name}`);
  return row;
}

/** Where a file belongs by its name and folder. */
export type StorePlace =
  | { readonly kind: 'identity'; readonly name: IdentityName; readonly ecdsa: boolean }
  | { readonly kind: 'trust'; readonly store: string; readonly of: readonly IdentityName[] }
  | { readonly kind: 'unknown' };

function identityOf(text: string): IdentityName | null {
  return IDENTITY_NAMES.find((name) => name.toLowerCase() === text.toLowerCase()) ?? null;
}

/** The trust store that a text names in either case; `cup-xmpp-s2s-trust` stands in old documents for `cup-xmpp-trust`. */
function trustStoreOf(text: string): StorePlace | null {
  const asked = text.toLowerCase().replace('cup-xmpp-s2s-trust', 'cup-xmpp-trust');
  const rows = IDENTITY_STORES.filter(({ trustStore }) => trustStore?.toLowerCase() === asked);
  const [first] = rows;
  if (first === undefined) return null;
  return { kind: 'trust', store: first.trustStore ?? '', of: rows.map(({ name }) => name) };
}

/**
 * Where a downloaded file belongs: identity certificates come as `cup.pem` or `cup-ECDSA.der`; trust certificates
 * under the name of their subject, so that only a folder or a prefix (`tomcat-trust/…`, `tomcat-trust_….pem`) tells
 * the store. Browsers add ` (1)` to repeated downloads.
 */
export function placeOf(path: string): StorePlace {
  const parts = path.split(/[\\/]/);
  const file = (parts.pop() ?? '').replace(/\.(?:pem|der|cer|crt)$/i, '').replace(/ ?\(\d+\)$/, '');
  const store =
    parts
      .reverse()
      .map(trustStoreOf)
      .find((found) => found !== null) ?? null;
  if (store !== null) return store;
  const prefix = /^([a-z0-9-]+-trust)(?:[_. -].*)?$/i.exec(file)?.[1];
  const named = prefix === undefined ? null : trustStoreOf(prefix);
  if (named !== null) return named;
  const ecdsa = /-ECDSA$/i.test(file);
  const name = identityOf(file.replace(/-ECDSA$/i, ''));
  return name === null ? { kind: 'unknown' } : { kind: 'identity', name, ecdsa };
}
