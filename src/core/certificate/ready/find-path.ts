import type { CertificateFacts } from '../facts';
import type { VerifySignature } from './ready-question';

/** Certificates of a path at the most, leaf and root included; real ones have up to five. */
const LONGEST = 10;
/** Paths that are looked at; cross-signing among a handful of authorities gives a few dozen at the most. */
const MOST_PATHS = 256;

/** How a path ends. */
export type PathEnd =
  /** Its last certificate is one that the other side trusts. */
  | { readonly kind: 'trusted' }
  /** Its last certificate is self-signed, and not trusted. */
  | { readonly kind: 'root' }
  /** Nobody gave the issuer of its last certificate. */
  | { readonly kind: 'no-issuer' }
  /** There is a certificate of the issuer's name, but its key did not sign the last one. */
  | { readonly kind: 'other-key' | 'bad-signature'; readonly issuer: CertificateFacts };

export interface CertificatePath {
  /** From the leaf upwards. */
  readonly certificates: readonly CertificateFacts[];
  readonly end: PathEnd;
}

export interface PathQuestion {
  readonly leaf: CertificateFacts;
  readonly others: readonly CertificateFacts[];
  readonly trust: readonly CertificateFacts[];
  readonly verify: VerifySignature;
}

function distinct(certificates: readonly CertificateFacts[]): CertificateFacts[] {
  const seen = new Map(certificates.map((certificate) => [certificate.sha256, certificate]));
  return [...seen.values()];
}

/** True where both key identifiers are there and differ: then it is another key of the same name. */
export function identifiersDiffer(child: CertificateFacts, issuer: CertificateFacts): boolean {
  const { authorityKeyId } = child;
  return authorityKeyId !== null && issuer.subjectKeyId !== null && authorityKeyId !== issuer.subjectKeyId;
}

/** How a path ends whose last certificate nobody at hand has signed, though some may have the issuer's name. */
function withoutSigner(last: CertificateFacts, named: readonly CertificateFacts[]): PathEnd {
  const [stranger] = named;
  if (stranger === undefined) return { kind: 'no-issuer' };
  const kind = named.every((one) => identifiersDiffer(last, one)) ? 'other-key' : 'bad-signature';
  return { kind, issuer: stranger };
}

class PathSearch {
  readonly found: CertificatePath[] = [];
  private readonly pool: readonly CertificateFacts[];
  private readonly trusted: ReadonlySet<string>;

  constructor(private readonly question: PathQuestion) {
    const { others, trust } = question;
    this.pool = distinct([...trust, ...others]);
    this.trusted = new Set(trust.filter(({ selfSigned }) => selfSigned).map(({ sha256 }) => sha256));
  }

  follow(path: readonly CertificateFacts[]): void {
    const last = path.at(-1);
    if (last === undefined || this.found.length >= MOST_PATHS) return;
    if (this.trusted.has(last.sha256)) this.end(path, { kind: 'trusted' });
    else if (last.selfSigned) this.end(path, { kind: 'root' });
    else this.climb(path, last);
  }

  private climb(path: readonly CertificateFacts[], last: CertificateFacts): void {
    const named = this.pool.filter(
      (one) => one.subject.der === last.issuer.der && !path.some(({ sha256 }) => sha256 === one.sha256),
    );
    // A signature that can't be verified here counts as one that may fit; the path's checks then say so.
    const signers = named.filter((one) => this.question.verify(last, one) !== false);
    if (path.length < LONGEST) for (const signer of signers) this.follow([...path, signer]);
    if (signers.length === 0) this.end(path, withoutSigner(last, named));
    else if (path.length >= LONGEST) this.end(path, { kind: 'no-issuer' });
  }

  private end(path: readonly CertificateFacts[], end: PathEnd): void {
    this.found.push({ certificates: path, end });
  }
}

/**
 * Every path from a leaf upwards over all certificates at hand, whatever their order: cross-signed, renewed and
 * same-named authorities are all tried (RFC 4158). At least one, the leaf itself at worst.
 */
export function findPaths(question: PathQuestion): readonly CertificatePath[] {
  const search = new PathSearch(question);
  search.follow([question.leaf]);
  return search.found;
}
