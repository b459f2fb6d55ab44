import { mayIssue, type CertificateFacts } from '../facts';
import { manufacturingCa } from '../ready/manufacturing';

/** Who holds what, each certificate by its SHA-256 fingerprint. */
export interface DeskRoles {
  /** The RADIUS server's own certificate. */
  readonly server: string | null;
  /** The phone's own certificate. */
  readonly client: string | null;
  /** What is, or will be, installed on the phone as authentication server CA. */
  readonly phoneTrusts: readonly string[];
  /** What is, or will be, in the RADIUS server's trust list. */
  readonly radiusTrusts: readonly string[];
}

type Side = 'server' | 'client';

const HOST_NAME = /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const PHONE_NAME = /(?:SEP)?[0-9a-f]{12}$/i;

/** The side by what the certificate is restricted to; null where that leaves both open, or says neither. */
function sideByPurpose({ extendedKeyUsage }: CertificateFacts): Side | null {
  const server = extendedKeyUsage.includes('serverAuth');
  const client = extendedKeyUsage.includes('clientAuth');
  if (server === client) return null;
  return server ? 'server' : 'client';
}

function sideByName({ subject, san }: CertificateFacts): Side | null {
  if (san.some(({ type }) => type === 'upn' || type === 'email')) return 'client';
  if (subject.cn.some((name) => PHONE_NAME.test(name))) return 'client';
  const isHost = san.some(({ type }) => type === 'dns' || type === 'ip');
  return isHost || subject.cn.some((name) => HOST_NAME.test(name)) ? 'server' : null;
}

/** Whose certificate it is: by purpose, then by who issued it, then by its name, then by whether its key came along. */
function sideOf(certificate: CertificateFacts, keys: ReadonlySet<string>): Side {
  const known = sideByPurpose(certificate) ?? (manufacturingCa(certificate) === null ? null : 'client');
  return known ?? sideByName(certificate) ?? (keys.has(certificate.key.spki) ? 'client' : 'server');
}

/** A self-signed server is often marked as a CA so that it can be installed as a root. */
function isOwnRoot({ selfSigned, extendedKeyUsage, san }: CertificateFacts): boolean {
  return selfSigned && (extendedKeyUsage.includes('serverAuth') || san.some(({ type }) => type === 'dns'));
}

/** Of several the one that lasts longest: a renewed one was mailed beside its predecessor. */
function lasting(certificates: readonly CertificateFacts[]): CertificateFacts | null {
  const sorted = certificates.toSorted((a, b) => Date.parse(b.notAfter) - Date.parse(a.notAfter));
  return sorted[0] ?? null;
}

/** Every certificate whose name stands above another's, however far. */
function above(
  certificate: CertificateFacts,
  all: readonly CertificateFacts[],
): ReadonlySet<CertificateFacts> {
  const found = new Set<CertificateFacts>([certificate]);
  for (const one of found) {
    for (const other of all) if (other.subject.der === one.issuer.der) found.add(other);
  }
  if (!certificate.selfSigned) found.delete(certificate);
  return found;
}

/** What the other side has to hold for a certificate: the roots above it, else every root that there is. */
function anchorsFor(leaf: CertificateFacts | null, all: readonly CertificateFacts[]): readonly string[] {
  const own = leaf === null ? [] : [...above(leaf, all)].filter(({ selfSigned }) => selfSigned);
  const roots = own.length > 0 ? own : all.filter((one) => one.selfSigned && one !== leaf);
  return roots.map(({ sha256 }) => sha256);
}

/**
 * Who holds which of the certificates that somebody mailed, so that dropping them answers without a question.
 * `keys`: public halves (SPKI) of the private keys that came along.
 */
export function guessRoles(certificates: readonly CertificateFacts[], keys: ReadonlySet<string>): DeskRoles {
  const leaves = certificates.filter((one) => !mayIssue(one) && !(one.selfSigned && one.version === 1));
  const of = (side: Side) => lasting(leaves.filter((one) => sideOf(one, keys) === side));
  const client = of('client');
  const server = of('server') ?? lasting(certificates.filter((one) => mayIssue(one) && isOwnRoot(one)));
  return {
    server: server?.sha256 ?? null,
    client: client?.sha256 ?? null,
    phoneTrusts: anchorsFor(server, certificates),
    radiusTrusts: anchorsFor(client, certificates),
  };
}
