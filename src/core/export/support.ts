import { ROW_KINDS, type RowKind } from './row-kind';
import type { Support, SupportTable } from './target';

/** A support table from a rule for each kind of row. */
export function supportBy(rule: (kind: RowKind) => Support): SupportTable {
  return Object.fromEntries(ROW_KINDS.map((kind) => [kind, rule(kind)])) as Record<RowKind, Support>;
}

/** The table of a target that writes every row of Table 5. */
export function everyRow(source: string): SupportTable {
  return supportBy(() => ({ can: true, confirmed: true, source }));
}
