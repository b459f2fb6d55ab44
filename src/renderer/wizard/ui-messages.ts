import type { Finding } from '#core/finding/finding';
import { findingText } from '#messages/catalogue';
import { language } from '../i18n/index.svelte';
import { toTone, type Message } from '../ui/tone';

/** Findings as the lines under a field, in the language shown. */
export function toMessages(findings: readonly Finding[]): readonly Message[] {
  return findings.map((finding) => ({
    tone: toTone(finding.severity),
    text: findingText(language(), finding),
  }));
}
