import type { EvidenceField } from './evidence';
import type { Interruption } from './procedure';
import type { Action, Role } from './vocabulary';

/** A row on one node for one item. Holds no prose: `row` finds the texts. */
export interface Step {
  /** 1 for the first. */
  readonly n: number;
  /** Stable for the same procedure and parameters: the row, then item and node where there are several. */
  readonly id: string;
  readonly row: string;
  readonly role: Role;
  /** Name of the node, or its role where it was given none. */
  readonly node: string;
  readonly item: string | null;
  readonly action: Action;
  readonly target: string;
  /** Where on the product; null: not on a product. */
  readonly place: string | null;
  /** Steps that must be done, or skipped with a reason, before this one opens. */
  readonly needs: readonly string[];
  readonly evidence: readonly EvidenceField[];
  readonly interrupts: Interruption | null;
  /** Minutes that it takes: an estimate for planning. */
  readonly minutes: number;
  readonly source: string;
}

/** A procedure for one cluster or one fleet, in order. */
export interface Plan {
  readonly procedure: string;
  readonly steps: readonly Step[];
}
