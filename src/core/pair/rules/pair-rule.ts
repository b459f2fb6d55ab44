import type { PairContext, PairFacts } from '../pair-context';
import type { PairField } from '../pair-field';
import type { Judgement } from './judgement';

/** One row of the table of rules. */
export interface PairRule {
  readonly field: PairField;
  /** How the field is compared; nothing where it does not apply. */
  readonly judge: (facts: PairFacts, context: PairContext) => Judgement | readonly Judgement[] | null;
}

/** Whether the phone's row asks the RADIUS server. */
export function usesEap({ phone }: PairFacts): boolean {
  return !['none', 'wep', 'psk'].includes(phone.scheme.security);
}

/** Whether the phone's keys come from a WPA handshake. */
export function usesWpa({ phone }: PairFacts): boolean {
  return ['wpa', 'wpa2'].includes(phone.scheme.keyManagement);
}
