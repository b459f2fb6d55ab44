import type { OverallVerdict } from '../../state/certificates/question.svelte';
import type { Tone } from '../../ui/tone';

export const toneOfVerdict: Readonly<Record<OverallVerdict, Tone>> = {
  ready: 'pass',
  warnings: 'warn',
  'not-ready': 'fail',
  incomplete: 'neutral',
};
