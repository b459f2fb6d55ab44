import type { Severity } from '../finding/finding-rules';
import type { ReadyFinding } from './ready/ready-params';

/** Every reason, so that findings of the readiness check can be told from those about chains and names. */
const REASONS = {
  'cert.key-size': true,
  'cert.key-algorithm': true,
  'cert.signature-hash': true,
  'cert.not-yet-valid': true,
  'cert.expired': true,
  'cert.expires-soon': true,
  'cert.not-a-ca': true,
  'cert.not-a-root': true,
  'cert.eku-client-missing': true,
  'cert.ku-digital-signature': true,
  'cert.is-ca': true,
  'cert.self-signed': true,
  'cert.critical-extension': true,
  'cert.name-encoding': true,
  'cert.lsc-not-for-wlan': true,
  'cert.key-mismatch': true,
  'cert.key-missing': true,
  'cert.certificate-missing': true,
  'cert.several': true,
  'cert.version-1': true,
} as const;

/** Why a certificate will or won't do for the phone, as the wizard tells it: without values of its own. */
export type CertificateReason = keyof typeof REASONS;

export interface Reason {
  readonly code: CertificateReason;
  readonly severity: Severity;
}

export type Verdict = 'ready' | 'warnings' | 'not-ready';

export function reason(code: CertificateReason, severity: Severity): Reason {
  return { code, severity };
}

/** Findings of the readiness check as reasons; those that no reason stands for are about other questions. */
export function toReasons(findings: readonly ReadyFinding[]): Reason[] {
  return findings.flatMap(({ code, severity }) =>
    Object.hasOwn(REASONS, code) ? [reason(code as CertificateReason, severity)] : [],
  );
}

export function verdictOf(reasons: readonly Pick<Reason, 'severity'>[]): Verdict {
  if (reasons.some(({ severity }) => severity === 'error')) return 'not-ready';
  return reasons.some(({ severity }) => severity === 'warning') ? 'warnings' : 'ready';
}
