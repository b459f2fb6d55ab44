import type { Network } from '../import/model/network';
import { valueOr } from '../import/model/origin';
import type { PairContext, PairFacts } from './pair-context';
import { overallVerdict, type PairRow, type PairVerdict } from './pair-row';
import type { PhoneSide } from './phone-side';
import { AIR_RULES } from './rules/air-rules';
import { CIPHER_RULES } from './rules/cipher-rules';
import { CODE_RULES } from './rules/code-rules';
import type { Judgement } from './rules/judgement';
import { KEY_RULES } from './rules/key-rules';
import { lookFor } from './rules/look';
import { VOICE_RULES } from './rules/option-rules';
import type { PairRule } from './rules/pair-rule';
import { RADIUS_RULES } from './rules/radius-rules';
import { READING_RULES } from './rules/reading-rules';
import { ROAMING_RULES } from './rules/roaming-rules';
import { SECURITY_RULES } from './rules/security-rules';

/** Every rule, in the order in which a technician checks. */
export const PAIR_RULES: readonly PairRule[] = [
  ...AIR_RULES,
  ...SECURITY_RULES,
  ...CIPHER_RULES,
  ...ROAMING_RULES,
  ...KEY_RULES,
  ...RADIUS_RULES,
  ...VOICE_RULES,
  ...READING_RULES,
];

export interface Comparison {
  readonly verdict: PairVerdict;
  readonly rows: readonly PairRow[];
}

/** Makes a row of a judgement: severity, source and the place to look come from the tables. */
export function toPairRow(judgement: Judgement, rule: Pick<PairRule, 'field'>, facts: PairFacts): PairRow {
  const { code, params, phone, ap, origin } = judgement;
  const field = judgement.field ?? rule.field;
  const { verdict, severity, decides, source } = CODE_RULES[code];
  const number = valueOr(facts.ap.number, null);
  const told = origin?.kind === 'unknown' && origin.look !== '' ? origin.look : null;
  const look = verdict === 'equal' ? null : (told ?? lookFor(field, facts.context.dialect, number));
  const shown = 'look' in params ? { ...params, look: look ?? '' } : params;
  return {
    ...{ field, phone, ap, verdict, severity, decides, code, params: shown },
    ...{ source: judgement.source ?? source, origin, look },
  } as PairRow;
}

/**
 * Compares a phone with one network of an access point, field by field. The verdict of the whole is `mismatch` as soon
 * as a deciding row differs, and `match` only where every deciding row is known to be equal.
 */
export function compareNetworks(phone: PhoneSide, ap: Network, context: PairContext = {}): Comparison {
  const facts: PairFacts = { phone, ap, context };
  const rows = PAIR_RULES.flatMap((rule) => {
    const judgements = rule.judge(facts, context);
    const list =
      judgements === null ? [] : Array.isArray(judgements) ? judgements : [judgements as Judgement];
    return (list as readonly Judgement[]).map((judgement) => toPairRow(judgement, rule, facts));
  });
  return { verdict: overallVerdict(rows), rows };
}
