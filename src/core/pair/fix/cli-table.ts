import type { UnconfirmedReason } from '../../export/lines/unconfirmed';
import { valueOr } from '../../import/model/origin';
import type { Akm } from '../../import/model/vocabulary';
import type { Result } from '../../result';
import type { PairField } from '../pair-field';
import type { FixFacts } from './fix-facts';
import type { FixLine } from './fix-line';
import type { FixNote } from './fix-notes';
import type { NoFix } from './fix-params';

/** Which of the exporter's lines belong to the fix. */
export interface TakenLine {
  /** Fits the line without its indentation. */
  readonly line: RegExp;
  /** The line is taken where one of these is to be changed. */
  readonly fields: readonly PairField[];
  /** Stays although the model sees no change: order, confirmation, a part that the model does not hold. */
  readonly keep?: true;
  /** `head`: the line that opens the block, as the exporter writes it; '' outside of blocks. */
  readonly when?: (facts: FixFacts, head: string) => boolean;
  /** Lines of one group are tried without each other first, so that no removal stands without need. */
  readonly group?: string;
}

/** A line that the exporter of a new network has no need of: it takes away what stands there. */
export interface OwnLine {
  /** The line with its indentation; may depend on the network. An empty list: nothing to take away. */
  readonly write: (facts: FixFacts) => readonly string[];
  readonly fields: readonly PairField[];
  readonly keep?: true;
  /** A line after a block's others that is written where the block has no other. */
  readonly alone?: true;
  readonly unconfirmed?: UnconfirmedReason;
  readonly source: string;
}

/** How a network of its own is written beside those that are there. */
export interface FreshNetwork {
  readonly options: Readonly<Record<string, string>>;
  /** Lines before and after those of the exporter. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly notes: readonly FixNote[];
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
  /** Puts the device's own names into the exporter's lines, and the lines where the device's release has them. */
  readonly adapt?: (lines: readonly FixLine[], facts: FixFacts) => readonly FixLine[];
  /** Numbers and names for a network beside those that are there; or why there is no place for one. */
  readonly fresh: (facts: FixFacts) => Result<FreshNetwork, NoFix>;
  /** What the device's release can't do although the platform can; null where nothing is in the way. */
  readonly refuses?: (facts: FixFacts) => NoFix | null;
}

/** Other clients keep the suite without FT that they have. */
export function keepsPlainAkm({ ap, profile }: FixFacts): boolean {
  const plain: Akm = profile.protection.kind === 'psk' ? 'psk' : 'dot1x';
  return valueOr(ap.akms, null)?.includes(plain) === true;
}

/** CCKM goes beside 802.1X without fast roaming: clients that have only that stay. */
export function keepsDot1x({ ap, kind }: FixFacts): boolean {
  return kind.endsWith('-cckm') && valueOr(ap.akms, null)?.includes('dot1x') === true;
}
