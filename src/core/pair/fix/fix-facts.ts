import type { RowKind } from '../../export/row-kind';
import type { DialectId } from '../../import/model/dialect-id';
import type { ImportResult } from '../../import/model/import-result';
import type { Network } from '../../import/model/network';
import type { ValidProfile } from '../../profile/valid-profile';
import type { PairField } from '../pair-field';

/**
 * What is done to the access point: the network is changed where it stands, gets another name, gives way to a new one
 * (where the platform has no documented command for another SSID), or one is added.
 */
export type FixPlan = 'change' | 'rename' | 'replace' | 'add';

/** What a fix knows: the phone's profile, the network as it is, and the fields that are to become equal. */
export interface FixFacts {
  readonly plan: FixPlan;
  readonly profile: ValidProfile;
  readonly kind: RowKind;
  /** The network that is changed or gives way; where one is added, a network of which nothing is known. */
  readonly ap: Network;
  readonly open: ReadonlySet<PairField>;
  readonly dialect: DialectId;
  readonly result: ImportResult;
  /** The configuration's text without what wrapped it, for what the model does not hold (numbers that are taken). */
  readonly text: string;
  /** Whether objects that other networks use as well get a name of their own. */
  readonly apart: boolean;
}

/** Whether the fix writes the whole network and not only what differs. */
export function isFresh({ plan }: FixFacts): boolean {
  return plan === 'add' || plan === 'replace';
}
