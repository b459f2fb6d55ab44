import type { CertificateFacts } from '../facts';
import type { ReadyFinding } from './ready-params';
import { shortName, type PhoneClock } from './ready-question';
import { readyFinding } from './ready-rules';

/** Days before the end of validity from which on a replacement should be at hand. */
export const EXPIRES_SOON_DAYS = 30;
const DAY = 86_400_000;
const MINUTE = 60_000;

/** The instant at which a clock in GMT shows the digits that the phone's clock shows now. */
export function digitsAsGmt({ now, offsetMinutes }: PhoneClock): Date {
  return new Date(now.getTime() + offsetMinutes * MINUTE);
}

/**
 * Whether the leaf is in its time. Where the phone's local time is behind GMT and it takes its digits for GMT, a
 * certificate that was issued just now is not valid yet for it ("Certificates for EAP", date and time).
 */
export function checkValidity(certificate: CertificateFacts, clock: PhoneClock): ReadyFinding[] {
  const name = shortName(certificate);
  const { notBefore, notAfter } = certificate;
  const now = clock.now.getTime();
  const left = Date.parse(notAfter) - now;
  if (Date.parse(notBefore) > now)
    return [readyFinding('cert.not-yet-valid', { name, notBefore, why: 'instant' })];
  if (left < 0) return [readyFinding('cert.expired', { name, notAfter })];
  const behind = Date.parse(notBefore) > digitsAsGmt(clock).getTime();
  const days = Math.floor(left / DAY);
  return [
    ...(behind
      ? [readyFinding('cert.not-yet-valid', { name, notBefore, why: 'behind-gmt' }, 'warning')]
      : []),
    ...(left < EXPIRES_SOON_DAYS * DAY ? [readyFinding('cert.expires-soon', { name, notAfter, days })] : []),
  ];
}

/** Whether an authority of the path is in its time. */
export function checkIssuerValidity(issuer: CertificateFacts, { now }: PhoneClock): ReadyFinding[] {
  const { notBefore, notAfter } = issuer;
  const within = Date.parse(notBefore) <= now.getTime() && now.getTime() <= Date.parse(notAfter);
  return within
    ? []
    : [readyFinding('cert.issuer-expired', { name: shortName(issuer), notBefore, notAfter })];
}
