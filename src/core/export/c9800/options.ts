import { oneOf } from '../ap/option';
import { wlanOptions } from '../ios-xe/options';
import { RELEASES } from '../ios-xe/releases';
import type { TargetOption } from '../target';

export const C9800_OPTIONS: readonly TargetOption[] = [
  ...wlanOptions(RELEASES.map(({ release }) => release)),
  /** The 12 Mbps floor changes the whole 5 GHz network, also for other WLANs: only on request. */
  oneOf('rates', 'keep', ['keep', 'voice']),
];
