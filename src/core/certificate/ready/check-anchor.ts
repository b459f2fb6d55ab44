import type { CertificateFacts } from '../facts';
import type { CertificatePath } from './find-path';
import type { ReadyFinding, UntrustedReason } from './ready-params';
import { shortName, type ReadyQuestion } from './ready-question';
import { readyFinding } from './ready-rules';

type Trust = Pick<ReadyQuestion, 'chain' | 'trust'>;

/** Without a word on what is trusted, a gap can't decide; with a chain at hand it is worth a look. */
function gapSeverity({ chain, trust }: Trust) {
  if (trust !== null) return 'error';
  return chain.length > 0 ? 'warning' : 'info';
}

function untrusted(
  path: readonly CertificateFacts[],
  trust: readonly CertificateFacts[] | null,
): Exclude<UntrustedReason, 'same-name-other-key'> | null {
  if (trust === null) return 'no-trust-given';
  const held = trust.some((one) => path.some(({ sha256 }) => sha256 === one.sha256));
  return held ? 'intermediate-as-root' : 'other-root';
}

function renewedRoot(
  root: CertificateFacts,
  trust: readonly CertificateFacts[] | null,
): CertificateFacts | null {
  return trust?.find(({ subject, selfSigned }) => selfSigned && subject.der === root.subject.der) ?? null;
}

/** Whether the top of a path is what the other side trusts, and if not, why. */
export function checkAnchor({ certificates, end }: CertificatePath, given: Trust): ReadyFinding[] {
  const last = certificates.at(-1);
  if (last === undefined || end.kind === 'trusted') return [];
  const name = shortName(last);
  const issuer = last.issuer.text;
  switch (end.kind) {
    case 'root': {
      const why =
        renewedRoot(last, given.trust) === null
          ? untrusted(certificates, given.trust)
          : 'same-name-other-key';
      if (why === null) return [];
      return [
        readyFinding('cert.chain-untrusted', { name, why }, why === 'no-trust-given' ? 'info' : 'error'),
      ];
    }
    case 'other-key':
      return [readyFinding('cert.chain-untrusted', { name, why: 'same-name-other-key' }, gapSeverity(given))];
    case 'bad-signature':
      return [readyFinding('cert.chain-bad-signature', { name, issuer })];
    case 'no-issuer': {
      const held = untrusted(certificates, given.trust) === 'intermediate-as-root';
      if (held) return [readyFinding('cert.chain-untrusted', { name, why: 'intermediate-as-root' })];
      return [readyFinding('cert.chain-incomplete', { name, issuer }, gapSeverity(given))];
    }
  }
}

/** Certificates that stand more than once in the list of trusted ones. */
export function checkDuplicates(trust: readonly CertificateFacts[] | null): ReadyFinding[] {
  const counts = new Map<string, number>();
  for (const { sha256 } of trust ?? []) counts.set(sha256, (counts.get(sha256) ?? 0) + 1);
  return [...counts].flatMap(([sha256, times]) => {
    const twin = trust?.find((one) => one.sha256 === sha256);
    return times > 1 && twin !== undefined
      ? [readyFinding('cert.duplicate-trust', { name: shortName(twin), times })]
      : [];
  });
}
