import type { RowKind } from '../../export/row-kind';
import type { UnconfirmedReason } from '../../export/lines/unconfirmed';
import type { Network } from '../../import/model/network';
import { valueOr } from '../../import/model/origin';
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
  /** Lines of one group are tried without each other first, so that no removal stands without need. */
  readonly group?: string;
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

/** A dialect's fix: the exporter's lines that may stand in it, and lines of its own before and after them. */
export interface CliFixTable {
  readonly options: (facts: FixFacts) => Readonly<Record<string, string>>;
  readonly taken: readonly TakenLine[];
  /** Lines of the exporter that would cut off clients which the phones leave room for. */
  readonly leaves?: (line: string, facts: FixFacts) => boolean;
  /** Lines before the taken ones of a block; the key is the block's head as the exporter writes it, or ''. */
  readonly before: (head: string, facts: FixFacts) => readonly OwnLine[];
  readonly after: (head: string, facts: FixFacts) => readonly OwnLine[];
  /** Whether indented lines belong to the line above that is not. */
  readonly hasBlocks: boolean;
}

/** CCKM goes beside 802.1X without fast roaming: clients that have only that stay. */
export function keepsDot1x({ ap, kind }: FixFacts): boolean {
  return kind.endsWith('-cckm') && valueOr(ap.akms, null)?.includes('dot1x') === true;
}
