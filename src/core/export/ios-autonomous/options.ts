import { derivable, oneOf } from '../ap/option';
import type { TargetOption } from '../target';

export const IOS_AUTONOMOUS_OPTIONS: readonly TargetOption[] = [
  /** Radio 0 is 2.4 GHz, radio 1 is 5 GHz; `profile` follows the profile's band. */
  oneOf('radios', 'profile', ['profile', '0', '1', 'both']),
  oneOf('ethernet', 'GigabitEthernet0', ['GigabitEthernet0', 'FastEthernet0']),
  /** Joins the radio's and the Ethernet port's VLAN; empty: the VLAN itself up to 255, else derived from it. */
  derivable('bridge-group', /[1-9]|[1-9]\d|1\d\d|2[0-4]\d|25[0-5]/, '1–255'),
  oneOf('native-vlan', 'no', ['no', 'yes']),
  /** The 12 Mbps floor changes the whole radio, also for other SSIDs: only on request. */
  oneOf('rates', 'keep', ['keep', 'voice']),
];
