import { t } from '../i18n/index.svelte';
import type { IconName } from './icons';
import type { Tone } from './tone';

export const toneIcons: Readonly<Record<Tone, IconName>> = {
  pass: 'checkCircle',
  warn: 'warning',
  fail: 'error',
  info: 'info',
  neutral: 'info',
};

/** The word that goes with a tone, in the language shown. */
export function toneWord(tone: Tone): string {
  return t().common.tone[tone];
}
