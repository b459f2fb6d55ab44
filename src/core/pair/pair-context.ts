import type { DialectId } from '../import/model/dialect-id';
import type { NotUnderstood } from '../import/model/import-result';
import type { Network } from '../import/model/network';
import type { PhoneModel } from '../phone/models';
import type { PmkRequest } from './key/preparation';
import type { PhoneSide } from './phone-side';

/** What else uses the SSID. */
export interface Fleet {
  readonly models: readonly PhoneModel[];
  /** Whether clients other than these phones join as well. */
  readonly others: boolean;
}

/** What the comparison knows besides the two sides; everything may be left out. */
export interface PairContext {
  /** The dialect of the access point's configuration, for where to look. */
  readonly dialect?: DialectId;
  readonly fleet?: Fleet;
  /** The phone's switch "Backward compatibility with WPA". */
  readonly wpaCompatibility?: 'on' | 'off';
  /** The pairwise master key that was derived for a request, as 64 hexadecimal digits; null where it was not. */
  readonly pmkOf?: (request: PmkRequest) => string | null;
  /** Lines about Wi-Fi that the reader did not understand and that may concern this network. */
  readonly notUnderstood?: readonly NotUnderstood[];
}

export interface PairFacts {
  readonly phone: PhoneSide;
  readonly ap: Network;
  readonly context: PairContext;
}
