import type { EvidenceField } from './evidence';
import type { AnyValues, Parameters, ValuesOf } from './parameter/definition';
import type { PlaceId } from './places';
import type { Audience } from './services';
import type { Action, Group, Role, Selector } from './vocabulary';

/** What a step interrupts, where it is not the restart of a service of the table. */
export interface Interruption {
  readonly audiences: readonly Audience[];
  /** An estimate. */
  readonly minutes: number;
}

/**
 * One row of a procedure. It becomes a step on each node that `at` names and for each item that `each` gives; rows
 * are done in the order in which they stand, and within a row one step after the other unless `anyOrder`. Rows for
 * phones that follow each other are done phone by phone.
 */
export interface StepRow<V = AnyValues> {
  /** Kebab-case, unique in the procedure; the texts are found by it. */
  readonly id: string;
  readonly at: Selector | Role;
  readonly action: Action;
  /** The service, certificate or setting that is worked on, as the product names it; absent: the item. */
  readonly target?: string | ((item: string) => string);
  /** Absent: not on a product, e.g. an agreement. */
  readonly place?: PlaceId;
  readonly when?: (values: V) => boolean;
  readonly each?: (values: V) => readonly string[];
  /** Names of the nodes that this item concerns; null or absent: all that `at` says. The item of a row without is ''. */
  readonly nodesOf?: (values: V, item: string) => readonly string[] | null;
  readonly anyOrder?: boolean;
  /** All items on one node before the next node; otherwise an item on all nodes before the next item. */
  readonly byNode?: boolean;
  /** What the technician has to record besides who and when. */
  readonly evidence?: readonly EvidenceField[];
  readonly interrupts?: Interruption;
  /** Minutes of work, an estimate; absent: what the action takes as a rule. */
  readonly minutes?: number;
  readonly source: string;
}

/** A combination of parameters that must not be carried out. */
export interface RefusalRow<V = AnyValues> {
  readonly id: string;
  readonly when: (values: V) => boolean;
  readonly source: string;
}

export interface Procedure<
  Id extends string = string,
  P extends Parameters = Parameters,
  R extends readonly StepRow<never>[] = readonly StepRow<never>[],
  F extends readonly RefusalRow<never>[] = readonly RefusalRow<never>[],
> {
  readonly id: Id;
  readonly group: Group;
  readonly parameters: P;
  readonly refusals: F;
  readonly rows: R;
}

type Rows<P extends Parameters> = readonly StepRow<ValuesOf<P>>[];
type Refusals<P extends Parameters> = readonly RefusalRow<ValuesOf<P>>[];

/** Writes a procedure down: what it asks for, what it refuses, its rows. The compiler asks for the texts of each. */
export function procedure<const Id extends string, const P extends Parameters>(
  id: Id,
  head: { readonly group: Group; readonly parameters: P },
) {
  function refusing<const F extends Refusals<P>>(refusals: F) {
    return {
      rows: <const R extends Rows<P>>(rows: R): Procedure<Id, P, R, F> => ({ id, ...head, refusals, rows }),
    };
  }
  return { refuses: refusing, rows: refusing([]).rows };
}

/** Shared rows that a procedure has only under a condition of its own. */
export function onlyWhen<V, const R extends readonly StepRow<V>[]>(
  holds: (values: V) => boolean,
  rows: R,
): readonly (StepRow<V> & Pick<R[number], 'id'>)[] {
  return rows.map((row: R[number]) => ({
    ...row,
    when: (values: V) => holds(values) && (row.when?.(values) ?? true),
  }));
}
