import type { Severity } from '../finding/finding-rules';
import type { Container, Entry, Pkcs12Facts } from './facts';

type None = Record<string, never>;

/** Everything that reading a file can find wrong, with the values that its text needs; never any of its content. */
export interface CertificateProblemParams {
  /** A BEGIN line whose END is missing. */
  'certificate.block-not-closed': { label: string };
  'certificate.block-empty': None;
  /** A character that is no Base64, or one too few of them. */
  'certificate.base64-damaged': { line: number };
  'certificate.cut-off': { expected: number; actual: number };
  'certificate.der-damaged': None;
  'certificate.too-nested': None;
  'certificate.too-many-parts': { limit: number };
  /** The outline is that of `what`, but its parts are not. */
  'certificate.parts-damaged': { what: 'certificate' | 'csr' | 'private-key' | 'pkcs7' | 'pkcs12' };
  /** Sound, but nothing that this program knows. */
  'certificate.not-recognised': None;
  /** Known, but of no use here: public keys, revocation lists, parameters. */
  'certificate.not-used': { label: string };

  'certificate.unreadable': None;
  'certificate.file-too-large': { bytes: number; limit: number };
  'certificate.java-key-store': None;
  'certificate.passphrase-missing': None;
  'certificate.wrong-passphrase': None;
  /** `algorithm`: a name or an object identifier. */
  'certificate.unsupported': { algorithm: string };
  'certificate.too-much-work': { rounds: number; limit: number };
  'certificate.timed-out': { seconds: number };
  /** The reader itself gave up, e.g. for want of memory. */
  'certificate.reader-ended': None;
  'certificate.too-many': { limit: number };
  'certificate.nothing-inside': { container: Container };
  'certificate.trailing-bytes': { bytes: number };
  'certificate.header-missing': None;
  'certificate.utf16': None;
  'certificate.wrong-label': { label: string; container: Container };
  /** A PKCS#12 file without an integrity check. */
  'certificate.mac-absent': None;
}

export type CertificateProblemCode = keyof CertificateProblemParams;

/** Something wrong with a file or with one of its entries. */
export type CertificateFault<C extends CertificateProblemCode = CertificateProblemCode> = {
  readonly [Code in C]: { readonly code: Code; readonly params: CertificateProblemParams[Code] };
}[C];

/** A fault of a file, and which entry it is about; null for the whole file. */
export type CertificateProblem = CertificateFault & {
  readonly severity: Severity;
  readonly entry: number | null;
};

const SEVERITIES: Readonly<Partial<Record<CertificateProblemCode, Severity>>> = {
  'certificate.not-used': 'info',
  'certificate.too-many': 'warning',
  'certificate.trailing-bytes': 'warning',
  'certificate.header-missing': 'warning',
  'certificate.utf16': 'warning',
  'certificate.wrong-label': 'warning',
  'certificate.mac-absent': 'warning',
};

export function problem(fault: CertificateFault, entry: number | null = null): CertificateProblem {
  return { ...fault, severity: SEVERITIES[fault.code] ?? 'error', entry };
}

/** What a file is and holds; every block and structure is an entry, also those that can't be read. */
export interface InspectedFile {
  readonly container: Container;
  readonly entries: readonly Entry[];
  readonly problems: readonly CertificateProblem[];
  /** Null where it is no PKCS#12 file, or one that can't be read. */
  readonly pkcs12: Pkcs12Facts | null;
}
