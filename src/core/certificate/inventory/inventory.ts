import type { CertificateFacts } from '../facts';
import { identityStore, placeOf, type RestartNote, type StorePlace } from './stores';

const DAY = 86_400_000;

/** A certificate and the file it came in, with its path below the folder that was read. */
export interface InventoryFile {
  readonly path: string;
  readonly certificate: CertificateFacts;
}

export type InventoryMark =
  | { readonly code: 'inventory.expired' }
  | { readonly code: 'inventory.expires-soon' }
  | { readonly code: 'inventory.not-yet-valid' }
  /** One of the certificates that are regenerated and never deleted. */
  | { readonly code: 'inventory.never-delete' }
  /** An expired certificate of a trust store, the only kind that may be deleted. */
  | { readonly code: 'inventory.may-delete' }
  /** The publisher's ipsec certificate is in ipsec-trust with another serial number. */
  | { readonly code: 'inventory.ipsec-serial-differs'; readonly trusted: string }
  /** It is not in ipsec-trust at all. */
  | { readonly code: 'inventory.ipsec-not-trusted' }
  | { readonly code: 'inventory.store-unknown' };

export interface InventoryEntry {
  readonly path: string;
  readonly certificate: CertificateFacts;
  readonly place: StorePlace;
  /** Whole days until it ends; negative once it has ended. */
  readonly daysLeft: number;
  readonly signed: 'self' | 'ca';
  readonly restart: readonly string[];
  readonly restartNotes: readonly RestartNote[];
  readonly marks: readonly InventoryMark[];
}

/** Days before the end from which on a certificate is worth planning for; RTMT warns as early. */
export const SOON_DAYS = 90;

function validityMarks({ notBefore }: CertificateFacts, daysLeft: number, now: Date): InventoryMark[] {
  if (Date.parse(notBefore) > now.getTime()) return [{ code: 'inventory.not-yet-valid' }];
  if (daysLeft < 0) return [{ code: 'inventory.expired' }];
  return daysLeft < SOON_DAYS ? [{ code: 'inventory.expires-soon' }] : [];
}

function placeMarks(place: StorePlace, daysLeft: number): InventoryMark[] {
  switch (place.kind) {
    case 'identity':
      return [{ code: 'inventory.never-delete' }];
    case 'trust':
      return daysLeft < 0 ? [{ code: 'inventory.may-delete' }] : [];
    case 'unknown':
      return [{ code: 'inventory.store-unknown' }];
  }
}

/** Trusted copies of a node's own ipsec certificate: the same subject in ipsec-trust. */
function ipsecMarks(file: InventoryFile, place: StorePlace, all: readonly InventoryFile[]): InventoryMark[] {
  if (place.kind !== 'identity' || place.name !== 'ipsec') return [];
  const trusted = all.filter(({ path }) => {
    const other = placeOf(path);
    return other.kind === 'trust' && other.of.includes('ipsec');
  });
  // Without any file of that store nothing was brought to compare with.
  if (trusted.length === 0) return [];
  const { certificate } = file;
  if (trusted.some((one) => one.certificate.sha256 === certificate.sha256)) return [];
  const twin = trusted.find((one) => one.certificate.subject.der === certificate.subject.der);
  return twin === undefined
    ? [{ code: 'inventory.ipsec-not-trusted' }]
    : [{ code: 'inventory.ipsec-serial-differs', trusted: twin.certificate.serial }];
}

function restartOf(place: StorePlace): Pick<InventoryEntry, 'restart' | 'restartNotes'> {
  if (place.kind === 'unknown') return { restart: [], restartNotes: [] };
  const names = place.kind === 'identity' ? [place.name] : place.of;
  const rows = names.map(identityStore);
  return {
    restart: [...new Set(rows.flatMap(({ restart }) => restart))],
    restartNotes: [...new Set(rows.flatMap(({ note }) => note ?? []))],
  };
}

/** What lies in a folder of downloaded server certificates: where each belongs, how long it lasts, what it moves. */
export function takeInventory(files: readonly InventoryFile[], now: Date): readonly InventoryEntry[] {
  const entries = files.map((file) => {
    const { path, certificate } = file;
    const place = placeOf(path);
    const daysLeft = Math.floor((Date.parse(certificate.notAfter) - now.getTime()) / DAY);
    const signed: InventoryEntry['signed'] = certificate.selfSigned ? 'self' : 'ca';
    const marks = [
      ...validityMarks(certificate, daysLeft, now),
      ...placeMarks(place, daysLeft),
      ...ipsecMarks(file, place, files),
    ];
    return { path, certificate, place, daysLeft, signed, ...restartOf(place), marks };
  });
  return entries.sort((a, b) => a.daysLeft - b.daysLeft || (a.path < b.path ? -1 : 1));
}
