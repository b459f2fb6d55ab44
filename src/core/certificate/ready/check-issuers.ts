import type { CertificateFacts } from '../facts';
import { checkIssuerValidity } from './check-validity';
import { checkCriticalExtensions } from './check-purpose';
import { checkKey, checkSignatureHash } from './check-key';
import type { ReadyFinding } from './ready-params';
import { shortName, type ReadyQuestion, type VerifySignature } from './ready-question';
import { readyFinding } from './ready-rules';

/** Whether a certificate may sign others. A root of version 1 can't say so and is taken as it is. */
function checkAuthority(issuer: CertificateFacts): ReadyFinding[] {
  const name = shortName(issuer);
  if (issuer.version === 1 && issuer.selfSigned) return [readyFinding('cert.version-1', { name })];
  const maySign = issuer.keyUsage.length === 0 || issuer.keyUsage.includes('keyCertSign');
  return issuer.ca && maySign ? [] : [readyFinding('cert.issuer-not-ca', { name })];
}

/** `below`: intermediates between this authority and the leaf that are not issued by themselves. */
function checkPathLength(issuer: CertificateFacts, below: number): ReadyFinding[] {
  const { pathLength: allowed } = issuer;
  if (allowed === null || below <= allowed) return [];
  return [readyFinding('cert.path-length', { name: shortName(issuer), allowed, below })];
}

function isSelfIssued({ subject, issuer }: CertificateFacts): boolean {
  return subject.der === issuer.der;
}

/** The authorities of a path, from the leaf's issuer upwards. */
export function checkIssuer(
  path: readonly CertificateFacts[],
  index: number,
  { clock, fips }: Pick<ReadyQuestion, 'clock' | 'fips'>,
): ReadyFinding[] {
  const issuer = path[index];
  if (issuer === undefined) return [];
  const below = path.slice(1, index).filter((one) => !isSelfIssued(one)).length;
  return [
    ...checkAuthority(issuer),
    ...checkPathLength(issuer, below),
    ...checkIssuerValidity(issuer, clock),
    ...checkKey(issuer),
    // Nobody verifies a root's own signature.
    ...(issuer.selfSigned ? [] : checkSignatureHash(issuer, fips)),
    ...checkCriticalExtensions(issuer),
  ];
}

/** Whether the signature of the one below could be verified at all. */
export function checkLink(
  child: CertificateFacts,
  issuer: CertificateFacts,
  verify: VerifySignature,
): ReadyFinding[] {
  if (verify(child, issuer) !== null) return [];
  const params = { name: shortName(child), hash: child.signature };
  return [readyFinding('cert.signature-hash', params, 'warning')];
}
