import { verdictOf, type Verdict } from '../reason';
import type { CertificateFacts } from '../facts';
import { checkAnchor, checkDuplicates } from './check-anchor';
import { checkIssuer, checkLink } from './check-issuers';
import { checkKey, checkOwnKey, checkSignatureHash } from './check-key';
import { checkName, checkNameEncoding } from './check-name';
import { checkCriticalExtensions, checkPurpose } from './check-purpose';
import { checkValidity } from './check-validity';
import { findPaths, type CertificatePath } from './find-path';
import { checkOrigin } from './manufacturing';
import type { ReadyFinding } from './ready-params';
import { shortName, type ReadyQuestion, type VerifySignature } from './ready-question';

/** What the other side looks at, in the order in which TLS gets to it. */
export const REHEARSAL_STEPS = [
  'own-key',
  'origin',
  'key',
  'signature-hash',
  'purpose',
  'name',
  'validity',
  'link',
  'authority',
  'anchor',
  'trust-list',
] as const;
export type RehearsalStep = (typeof REHEARSAL_STEPS)[number];

/** One step of the rehearsal: about which certificate, and what was found; nothing found is passed. */
export interface Rehearsed {
  readonly step: RehearsalStep;
  /** Common name of the certificate; null for the list of trusted ones. */
  readonly about: string | null;
  /** The one above it, where the step is about a link. */
  readonly issuer: string | null;
  readonly findings: readonly ReadyFinding[];
}

export interface Readiness {
  readonly verdict: Verdict;
  readonly findings: readonly ReadyFinding[];
  /** The best path, from the certificate upwards. */
  readonly path: readonly CertificateFacts[];
  /** The path ends at a certificate that the other side trusts. */
  readonly anchored: boolean;
  readonly steps: readonly Rehearsed[];
}

function rehearsed(
  step: RehearsalStep,
  certificate: CertificateFacts | null,
  findings: readonly ReadyFinding[],
  issuer: CertificateFacts | null = null,
): Rehearsed {
  const about = certificate === null ? null : shortName(certificate);
  return { step, about, issuer: issuer === null ? null : shortName(issuer), findings };
}

export type LeafQuestion = Omit<ReadyQuestion, 'chain' | 'trust'>;

/** What the other side looks at in the certificate itself. */
function judgeLeaf(question: LeafQuestion): Rehearsed[] {
  const { certificate: leaf, purpose, key, name, clock, method, fips } = question;
  const origin = purpose === 'eap-tls-client' ? [rehearsed('origin', leaf, checkOrigin(leaf, method))] : [];
  return [
    ...(key === null ? [] : [rehearsed('own-key', leaf, checkOwnKey(leaf, key))]),
    ...origin,
    rehearsed('key', leaf, checkKey(leaf)),
    rehearsed('signature-hash', leaf, checkSignatureHash(leaf, fips)),
    rehearsed('purpose', leaf, [...checkPurpose(leaf, purpose), ...checkCriticalExtensions(leaf)]),
    rehearsed('name', leaf, [...checkName(leaf, purpose, name), ...checkNameEncoding(leaf)]),
    rehearsed('validity', leaf, checkValidity(leaf, clock)),
  ];
}

/** What will not do in the certificate itself, whoever issued it. */
export function checkLeaf(question: LeafQuestion): readonly ReadyFinding[] {
  return judgeLeaf(question).flatMap((step) => step.findings);
}

/** What it looks at above the certificate, along one path. */
function judgePath(path: CertificatePath, question: ReadyQuestion, verify: VerifySignature): Rehearsed[] {
  const { certificates } = path;
  const links = certificates.slice(1).flatMap((issuer, index) => {
    const child = certificates[index];
    if (child === undefined) return [];
    return [
      rehearsed('link', child, checkLink(child, issuer, verify), issuer),
      rehearsed('authority', issuer, checkIssuer(certificates, index + 1, question)),
    ];
  });
  return [...links, rehearsed('anchor', certificates.at(-1) ?? null, checkAnchor(path, question))];
}

/** Fewer errors win, then fewer warnings, then the shorter path. */
function costOf(steps: readonly Rehearsed[], { certificates }: CertificatePath): number {
  const findings = steps.flatMap((step) => step.findings);
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return count('error') * 10_000 + count('warning') * 100 + certificates.length;
}

/**
 * Whether the other side will accept a certificate: the phone's by the RADIUS server, or the RADIUS server's by the
 * phone. Every path over all given certificates is judged as TLS would; the best one counts, and each of its faults
 * is named.
 */
export function checkReady(question: ReadyQuestion, verify: VerifySignature): Readiness {
  const { certificate: leaf, chain, trust } = question;
  const judged = findPaths({ leaf, others: chain, trust: trust ?? [], verify }).map((path) => {
    const steps = judgePath(path, question, verify);
    return { path, steps, cost: costOf(steps, path) };
  });
  const best = judged.reduce((a, b) => (b.cost < a.cost ? b : a));
  const steps = [
    ...judgeLeaf(question),
    ...best.steps,
    ...(trust === null ? [] : [rehearsed('trust-list', null, checkDuplicates(trust))]),
  ];
  const findings = steps.flatMap((step) => step.findings);
  return {
    verdict: verdictOf(findings),
    findings,
    path: best.path.certificates,
    anchored: best.path.end.kind === 'trusted',
    steps,
  };
}
