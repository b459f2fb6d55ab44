import { ABSOLUTE_PATH, derivable, oneOf } from '../ap/option';
import { ANONYMOUS_IDENTITY, FAST_PAC, SERVER_NAME } from '../client/options';
import type { TargetOption } from '../target';

export const NETWORKMANAGER_OPTIONS: readonly TargetOption[] = [
  SERVER_NAME,
  ANONYMOUS_IDENTITY,
  FAST_PAC,
  /** What runs inside EAP-FAST: NetworkManager takes one method only. */
  oneOf('fast-inner', 'mschapv2', ['mschapv2', 'gtc']),
  /** Where EAP-FAST keeps its PAC; empty: in memory. */
  derivable('pac-file', ABSOLUTE_PATH, '/…'),
];
