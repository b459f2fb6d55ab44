import { derivable, oneOf, wholeNumber } from '../ap/option';
import type { TargetOption } from '../target';

const plainName = /[A-Za-z0-9](?:[A-Za-z0-9._-]{0,30}[A-Za-z0-9])?/;
const described = '1–32: A–Z a–z 0–9 . _ -';

export const AIREOS_OPTIONS: readonly TargetOption[] = [
  /** 16 and not 1: the first numbers are in use on most controllers, and lines for a used one change that WLAN. */
  wholeNumber('wlan-id', 16, 1, 512),
  /** Empty: made from the profile's name. */
  derivable('profile-name', plainName, described),
  /** Dynamic interface that carries the VLAN; empty: `vlan` and its number. */
  derivable('interface', plainName, described),
  /** Number of the first RADIUS server on the controller; up to eight follow. */
  wholeNumber('radius-index', 1, 1, 10),
  /** Keeps the key management without FT beside the one with FT, for clients that can't do FT. */
  oneOf('mixed', 'no', ['no', 'yes']),
  /** The 12 Mbps floor changes the whole 5 GHz network, also for other WLANs: only on request. */
  oneOf('rates', 'keep', ['keep', 'voice']),
];
