import type { ComparedRow } from '#contract/pair/comparison-schema';
import { t } from '../../i18n/index.svelte';

/** Where the access point's value stands: its lines, or that the device takes it by default. */
export function showOrigin({ origin, lines }: Pick<ComparedRow, 'origin' | 'lines'>): string | null {
  const words = t().compare.result;
  if (lines.length > 0) return words.lines(lines.join(', '));
  return origin?.kind === 'default' ? words.byDefault : null;
}
