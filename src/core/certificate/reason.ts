import type { Severity } from '../finding/finding-rules';

/** Why a certificate will or won't do for the phone; the codes of the certificate checks. */
export type CertificateReason =
  | 'cert.key-size'
  | 'cert.key-algorithm'
  | 'cert.signature-hash'
  | 'cert.not-yet-valid'
  | 'cert.expired'
  | 'cert.expires-soon'
  | 'cert.not-a-ca'
  | 'cert.not-a-root'
  | 'cert.eku-client-missing'
  | 'cert.is-ca'
  | 'cert.key-mismatch'
  | 'cert.key-missing'
  | 'cert.certificate-missing'
  | 'cert.several'
  | 'cert.version-1';

export interface Reason {
  readonly code: CertificateReason;
  readonly severity: Severity;
}

export type Verdict = 'ready' | 'warnings' | 'not-ready';

export function reason(code: CertificateReason, severity: Severity): Reason {
  return { code, severity };
}

export function verdictOf(reasons: readonly Pick<Reason, 'severity'>[]): Verdict {
  if (reasons.some(({ severity }) => severity === 'error')) return 'not-ready';
  return reasons.some(({ severity }) => severity === 'warning') ? 'warnings' : 'ready';
}
