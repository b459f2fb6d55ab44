import { derivable, oneOf, printableLine } from '../ap/option';
import type { TargetOption } from '../target';

/** Versions whose schema has the wireless LAN profile with EAP-TLS; it is part of every namespace and SOAP action. */
export const AXL_RELEASES = ['11.5', '12.0', '12.5', '14.0', '15.0'] as const;

export const CUCM_AXL_OPTIONS: readonly TargetOption[] = [
  oneOf('release', '14.0', AXL_RELEASES),
  oneOf('operation', 'add', ['add', 'update']),
  /** Of the profile; empty: the profile's site. */
  printableLine('description', 128),
  /** Empty: the profile's name. AXL looks groups up by at most 100 characters, as it does profiles. */
  printableLine('group-name', 100),
  printableLine('group-description', 128),
  /** What the group is attached to; both empty: nothing. */
  printableLine('device-pool', 50),
  derivable('phone', /SEP[0-9A-F]{12}/, 'SEP + 12: 0–9 A–F'),
];
