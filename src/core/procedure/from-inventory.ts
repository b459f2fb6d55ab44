import { IMP_CERTIFICATES, type ImpCertificate } from './data/imp-certificates';
import { TRUST_STORES } from './data/imp-delete-expired-trust';
import type { TrustCertificate } from './parameter/definition';

/** What the certificate inventory found of a file; `path` may begin with a folder named after the node. */
export interface FoundCertificate {
  readonly path: string;
  readonly store: string | null;
  readonly signed: 'self' | 'ca';
  readonly marks: readonly { readonly code: string }[];
}

/** Parameters that an inventory answers. */
export interface FromInventory {
  /** Expired certificates of trust stores, for `imp-delete-expired-trust`. */
  readonly expired: readonly TrustCertificate[];
  /** Identity certificates that have expired or soon will, for `imp-regenerate`. */
  readonly certificates: readonly ImpCertificate[];
  /** By whom they are signed; of several servers is not seen in a file and stays to be chosen. */
  readonly signed: Readonly<Partial<Record<ImpCertificate, 'self' | 'ca-single'>>>;
}

const DUE = ['inventory.expired', 'inventory.expires-soon'];

function has({ marks }: FoundCertificate, ...codes: readonly string[]): boolean {
  return marks.some(({ code }) => codes.includes(code));
}

function parts({ path }: FoundCertificate): readonly string[] {
  return path.split(/[\\/]/);
}

const firstLabel = (name: string) => name.toLowerCase().split('.', 1)[0];

/** The node whose name, with or without its domain, a folder of the path has. */
function holderOf(found: FoundCertificate, nodes: readonly string[]): string | undefined {
  const folders = parts(found).slice(0, -1).map(firstLabel);
  return nodes.find((node) => folders.includes(firstLabel(node)));
}

function expiredOf(entries: readonly FoundCertificate[], nodes: readonly string[]): TrustCertificate[] {
  const held = new Map<string, TrustCertificate>();
  for (const entry of entries.filter((one) => has(one, 'inventory.may-delete'))) {
    const store = TRUST_STORES.find((one) => one === entry.store);
    const name = parts(entry).at(-1) ?? '';
    if (store === undefined) continue;
    const key = `${store}/${name}`.toLowerCase();
    const before = held.get(key);
    const holder = holderOf(entry, nodes);
    // A file in no node's folder says nothing about who holds it: every node is looked at.
    const others = before?.nodes ?? [];
    const all = holder === undefined || (before !== undefined && others.length === 0);
    held.set(key, { store, name, nodes: all ? [] : [...new Set([...others, holder])] });
  }
  return [...held.values()];
}

/** What the inventory of a cluster's certificates says about the work to do. `nodes`: names of the cluster's nodes. */
export function fromInventory(entries: readonly FoundCertificate[], nodes: readonly string[]): FromInventory {
  const due = entries.filter((entry) => has(entry, ...DUE));
  const certificates = IMP_CERTIFICATES.filter((name) => due.some(({ store }) => store === name));
  const signed = certificates.map((name) => {
    const isFromCa = entries.some((entry) => entry.store === name && entry.signed === 'ca');
    return [name, isFromCa ? 'ca-single' : 'self'] as const;
  });
  return { expired: expiredOf(entries, nodes), certificates, signed: Object.fromEntries(signed) };
}
