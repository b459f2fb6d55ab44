import type { RowKind } from '../../export/row-kind';
import type { UnconfirmedReason } from '../../export/lines/unconfirmed';
import type { Network } from '../../import/model/network';
import type { ValidProfile } from '../../profile/valid-profile';
import type { PairField } from '../pair-field';

/** What a fix knows: the phone's profile, the network as it is, and the fields that are to become equal. */
export interface FixFacts {
  readonly profile: ValidProfile;
  readonly kind: RowKind;
  readonly ap: Network;
  readonly open: ReadonlySet<PairField>;
  /** The configuration's text, for what the model does not hold (numbers that are taken). */
  readonly text: string;
}

/** Which of the exporter's lines belong to the fix. */
export interface TakenLine {
  /** Fits the line without its indentation. */
  readonly line: RegExp;
  /** The line is taken where one of these is to be changed. */
  readonly fields: readonly PairField[];
  /** Stays although the model sees no change: order, confirmation, a part that the model does not hold. */
  readonly keep?: true;
  readonly when?: (facts: FixFacts) => boolean;
}

/** A line that the exporter of a new network has no need of: it takes away what stands there. */
export interface OwnLine {
  /** The line with its indentation; may depend on the network. An empty list: nothing to take away. */
  readonly write: (facts: FixFacts) => readonly string[];
  readonly fields: readonly PairField[];
  readonly keep?: true;
  readonly unconfirmed?: UnconfirmedReason;
  readonly source: string;
}

/** A place in the fix: lines of its own before and after those taken from the exporter. */
export interface CliFixTable {
  readonly options: (facts: FixFacts) => Readonly<Record<string, string>>;
  /** The block under which a line of the fix stands, for dialects with blocks; null at top level. */
  readonly taken: readonly TakenLine[];
  /** Lines before the taken ones of a block; the key is the block's head as the exporter writes it, or ''. */
  readonly before: (head: string, facts: FixFacts) => readonly OwnLine[];
  readonly after: (head: string, facts: FixFacts) => readonly OwnLine[];
  /** Heads of blocks that stand in the fix although nothing was taken from them. */
  readonly hasBlocks: boolean;
}
