import { ABSOLUTE_PATH, derivable, oneOf, text } from '../ap/option';
import type { TargetOption } from '../target';
import { CHANNELS } from './channels';

export const HOSTAPD_OPTIONS: readonly TargetOption[] = [
  text('interface', 'wlan0', /[A-Za-z0-9_.-]{1,15}/, '1–15: A–Z a–z 0–9 _ . -'),
  /** `none` lets hostapd check the file without a radio. */
  oneOf('driver', 'nl80211', ['nl80211', 'none']),
  /** `auto` follows the profile's band: 5 GHz (`a`) unless the profile says 2.4 GHz. */
  oneOf('hw-mode', 'auto', ['auto', 'a', 'g']),
  oneOf('channel', 'auto', ['auto', ...CHANNELS.g, ...CHANNELS.a]),
  /** ISO 3166 code; a radio needs it on 5 GHz unless the system sets it. */
  derivable('country', /[A-Z]{2}/, 'A–Z, 2'),
  text('mobility-domain', 'a1b2', /[0-9A-Fa-f]{4}/, '4: 0–9 A–F'),
  /** Differs on each access point. */
  text('nas-identifier', 'ap1.example.com', /[A-Za-z0-9._-]{1,48}/, '1–48: A–Z a–z 0–9 . _ -'),
  /** Directory for hostapd_cli; empty: none. */
  derivable('ctrl-interface', ABSOLUTE_PATH, '/…'),
  /** Keeps the key management without FT beside the one with FT, for clients that can't do FT. */
  oneOf('mixed', 'no', ['no', 'yes']),
];
