import type { ProfileSummary } from '#contract/shapes';
import { catalogue, t } from '../../i18n/index.svelte';
import { daysUntil } from '../../i18n/format';
import type { Tone } from '../../ui/tone';

type Verdict = { readonly tone: Tone; readonly label: string };

/** "EAP-TLS · WPA2 · AES · FT"; what is `none` is left out, but for an open network. */
export function describeScheme(
  profile: Pick<ProfileSummary, 'security' | 'keyManagement' | 'encryption' | 'fastRoaming'>,
): string {
  const { terms } = catalogue();
  const { security, keyManagement, encryption, fastRoaming } = profile;
  if (security === 'none') return terms.grade.open;
  const parts = [
    terms.security[security],
    terms.keyManagement[keyManagement],
    terms.encryption[encryption],
    // The standard's number, which the term carries in brackets, is known to whoever reads a list.
    ...(fastRoaming === 'none' ? [] : [terms.fastRoaming[fastRoaming].replace(/\s*\(.*\)$/, '')]),
  ];
  return parts.filter((part, index) => parts.indexOf(part) === index).join(' · ');
}

export function describeChecks({ errors, warnings }: ProfileSummary): Verdict {
  const words = t().library;
  const counts = [errors > 0 ? words.errors(errors) : '', warnings > 0 ? words.warnings(warnings) : ''];
  if (errors === 0 && warnings === 0) return { tone: 'pass', label: words.checksPassed };
  return { tone: errors > 0 ? 'fail' : 'warn', label: counts.filter(Boolean).join(', ') };
}

/** Days from which a certificate's end is a warning. */
const SOON = 30;

/** Null where the row needs no server CA and there is none. */
export function describeServerCa(profile: ProfileSummary, now: number): Verdict | null {
  const words = t().library;
  const isEap = profile.security.startsWith('eap') || profile.security.startsWith('peap');
  if (profile.serverCaNotAfter === null) return isEap ? { tone: 'neutral', label: words.noServerCa } : null;
  const days = daysUntil(profile.serverCaNotAfter, now);
  if (days < 0) return { tone: 'fail', label: words.caExpired };
  return { tone: days < SOON ? 'warn' : 'pass', label: words.caDays(days) };
}
