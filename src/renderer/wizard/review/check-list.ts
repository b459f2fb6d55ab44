import { AREA_RULES, findingsOf, type CheckArea } from '#core/export/sheet/check-areas';
import type { Finding } from '#core/finding/finding';
import type { ValidProfile } from '#core/profile/valid-profile';

/** An entry of the check list: something found, or an area in which nothing was found. */
export type CheckItem =
  | { readonly kind: 'found'; readonly finding: Finding }
  | { readonly kind: 'passed'; readonly area: CheckArea; readonly source: string };

const rank = { error: 0, warning: 1, info: 2 } as const;

/** Areas that are known to be in order even while the profile as a whole is not valid yet. */
const always: readonly CheckArea[] = ['scheme', 'phone', 'ssid'];

/** Errors first, then warnings and notes, then what is in order. */
export function checkList(
  findings: readonly Finding[],
  valid: ValidProfile | null,
  hasRow: boolean,
): readonly CheckItem[] {
  const found = findings.toSorted((one, other) => rank[one.severity] - rank[other.severity]);
  const passed = AREA_RULES.filter((rule) => {
    if (findingsOf(rule, findings).some(({ severity }) => severity !== 'info')) return false;
    if (valid !== null) return rule.applies(valid);
    return hasRow && always.includes(rule.area);
  });
  return [
    ...found.map((finding) => ({ kind: 'found', finding }) as const),
    ...passed.map(({ area, source }) => ({ kind: 'passed', area, source }) as const),
  ];
}
