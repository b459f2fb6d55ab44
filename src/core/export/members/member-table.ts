import { loss, type Loss } from '../export-params';
import type { UnconfirmedReason } from '../lines/unconfirmed';
import type { RowKind } from '../row-kind';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

/** One member of a JSON document as data: a correction is an edit of one row. */
export interface MemberRow<F extends { readonly kind: RowKind }> {
  /** The objects in which the member stands, from the outside; absent means the document itself. */
  readonly path?: readonly string[];
  readonly member: string;
  readonly value: Json | ((facts: F) => Json);
  readonly kinds?: readonly RowKind[];
  /** The member is written where this holds; absent means always. */
  readonly when?: (facts: F) => boolean;
  /** Why nothing confirms that the member does what the row wants. */
  readonly unconfirmed?: UnconfirmedReason;
  readonly source: string;
}

type Row<F extends { readonly kind: RowKind }> = MemberRow<F>;
type Members = { [member: string]: Json };

function valueOf<F extends { readonly kind: RowKind }>({ value }: Row<F>, facts: F): Json {
  return typeof value === 'function' ? value(facts) : value;
}

function rowsFor<F extends { readonly kind: RowKind }>(rows: readonly Row<F>[], facts: F): readonly Row<F>[] {
  return rows.filter(({ kinds, when }) => (kinds?.includes(facts.kind) ?? true) && (when?.(facts) ?? true));
}

/** The document that the facts ask for, its members in the table's order. */
export function toDocument<F extends { readonly kind: RowKind }>(rows: readonly Row<F>[], facts: F): Members {
  const document: Members = {};
  const objects = new Map<string, Members>([['', document]]);
  for (const row of rowsFor(rows, facts)) {
    let at = document;
    let name = '';
    for (const step of row.path ?? []) {
      name += `/${step}`;
      const next = objects.get(name) ?? {};
      objects.set(name, next);
      at[step] = next;
      at = next;
    }
    at[row.member] = valueOf(row, facts);
  }
  return document;
}

/** One loss for each member that nothing confirms. Such a member never holds a secret. */
export function unconfirmedMembers<F extends { readonly kind: RowKind }>(
  rows: readonly Row<F>[],
  facts: F,
): Loss[] {
  return rowsFor(rows, facts).flatMap((row) => {
    if (row.unconfirmed === undefined) return [];
    const line = `"${row.member}": ${JSON.stringify(valueOf(row, facts))}`;
    return [loss('loss.unconfirmed-line', { line, why: row.unconfirmed })];
  });
}

/** The text of a JSON file. */
export function toJsonText(document: Json): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
