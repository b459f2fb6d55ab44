import type { InventoryEntry } from '../../../state/certificates/inventory.svelte';
import type { Tone } from '../../../ui/tone';

type Mark = InventoryEntry['marks'][number];

/** How grave a mark is; `info` ones are no fault. */
const TONES: Readonly<Record<Mark['code'], Tone>> = {
  'inventory.expired': 'fail',
  'inventory.expires-soon': 'warn',
  'inventory.not-yet-valid': 'fail',
  'inventory.never-delete': 'info',
  'inventory.may-delete': 'info',
  'inventory.ipsec-serial-differs': 'fail',
  'inventory.ipsec-not-trusted': 'warn',
  'inventory.store-unknown': 'info',
};

export function toneOfMark({ code }: Mark): Tone {
  return TONES[code];
}

/** Whether something is due: it ends soon, has ended, or does not fit. */
export function isDue({ marks }: InventoryEntry): boolean {
  return marks.some((mark) => toneOfMark(mark) !== 'info');
}

/** Days of the longest bar. */
export const BAR_DAYS = 5 * 365;

/** How much of the bar is left, 0 to 1. */
export function shareLeft({ daysLeft }: InventoryEntry): number {
  return Math.min(1, Math.max(0, daysLeft / BAR_DAYS));
}

export function toneOfDays({ daysLeft }: InventoryEntry): Tone {
  if (daysLeft < 0) return 'fail';
  return daysLeft < 90 ? 'warn' : 'pass';
}
