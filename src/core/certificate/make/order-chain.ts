import type { CertificateFacts } from '../facts';

type Issuers = (certificate: CertificateFacts) => readonly CertificateFacts[];

/** Those of some certificates that may have issued one, by names and, where both have them, key identifiers. */
function issuersAmong(certificates: readonly CertificateFacts[]): Issuers {
  const named = new Map<string, CertificateFacts[]>();
  for (const one of certificates) {
    const sharers = named.get(one.subject.der);
    if (sharers === undefined) named.set(one.subject.der, [one]);
    else sharers.push(one);
  }
  return ({ sha256, issuer, authorityKeyId }) =>
    (named.get(issuer.der) ?? []).filter(
      (one) =>
        one.sha256 !== sha256 &&
        (authorityKeyId === null || one.subjectKeyId === null || one.subjectKeyId === authorityKeyId),
    );
}

/** Puts some certificates and everything above them in order: each before its issuers, one chain after another. */
function climb(from: readonly CertificateFacts[], issuersOf: Issuers): readonly CertificateFacts[] {
  const seen = new Set<string>();
  const upwards: CertificateFacts[] = [];
  const visit = (one: CertificateFacts): void => {
    if (seen.has(one.sha256)) return;
    seen.add(one.sha256);
    for (const issuer of issuersOf(one)) visit(issuer);
    upwards.push(one);
  };
  from.toReversed().forEach(visit);
  return upwards.toReversed();
}

/** Certificates without repetition, from leaf to root; several chains stand one after another. No signature is verified. */
export function orderChain(certificates: readonly CertificateFacts[]): readonly CertificateFacts[] {
  const issuersOf = issuersAmong(certificates);
  const issuers = new Set(certificates.flatMap(issuersOf).map(({ sha256 }) => sha256));
  const leaves = certificates.filter(({ sha256 }) => !issuers.has(sha256));
  const others = certificates.filter(({ sha256 }) => issuers.has(sha256));
  // Whoever is in a ring of authorities, and above no leaf, comes first.
  return climb([...others, ...leaves], issuersOf);
}

/** What stands above a certificate, from its issuer to the root, and what has nothing to do with it. */
export function chainAbove(
  leaf: CertificateFacts,
  others: readonly CertificateFacts[],
): { readonly above: readonly CertificateFacts[]; readonly strangers: readonly CertificateFacts[] } {
  const path = climb([leaf], issuersAmong(others));
  const inPath = new Set(path.map(({ sha256 }) => sha256));
  return {
    above: path.filter(({ sha256 }) => sha256 !== leaf.sha256),
    strangers: others.filter(({ sha256 }) => !inPath.has(sha256)),
  };
}
