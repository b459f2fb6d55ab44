import { READY_RULES } from '#core/certificate/ready/ready-rules';
import { AREA_RULES } from '#core/export/sheet/check-areas';
import { NOTE_RULES } from '#core/export/phone-card/card-notes';
import { TARGETS } from '#core/export/targets';
import { findingRules } from '#core/finding/finding-rules';
import { ADVICE_ROWS, ROAM_TIMES } from '#core/pair/adviser-rows';
import { CODE_RULES } from '#core/pair/rules/code-rules';
import { OPTION_RULES } from '#core/pair/rules/option-rules';
import { PHONE_PMF } from '#core/pair/phone-facts';
import { PHONES } from '#core/phone/models';
import { PROCEDURES } from '#core/procedure/procedures';
import { REFERENCE_ENTRIES } from '#core/reference/entries';
import { MISTAKES } from '#core/reference/mistakes';
import { TABLE_5 } from '#core/scheme/table5';
import { FACT_ROWS } from '#core/topology/topology';
import { LINK_ROWS } from '#core/topology/links';

/** Every `source` within tables of rules, however deep it stands. */
function sourcesWithin(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'source' && typeof member === 'string' ? [member] : sourcesWithin(member),
  );
}

/** Every source that the program shows somewhere, once. */
export const SHOWN_SOURCES: readonly string[] = [
  ...new Set(
    sourcesWithin([
      ...[
        findingRules,
        READY_RULES,
        CODE_RULES,
        OPTION_RULES,
        AREA_RULES,
        NOTE_RULES,
        ADVICE_ROWS,
        ROAM_TIMES,
      ],
      ...[TABLE_5, PHONES, PHONE_PMF, TARGETS, PROCEDURES, REFERENCE_ENTRIES, MISTAKES, FACT_ROWS, LINK_ROWS],
    ]),
  ),
].filter((source) => source !== '');
