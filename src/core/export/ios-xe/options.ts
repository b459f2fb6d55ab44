import { derivable, oneOf, wholeNumber } from '../ap/option';
import type { TargetOption } from '../target';

const plainName = /[A-Za-z0-9](?:[A-Za-z0-9._-]{0,30}[A-Za-z0-9])?/;
const described = '1–32: A–Z a–z 0–9 . _ -';

/** What both forms of a WLAN need: its release, number, names and whether clients without FT may join. */
export function wlanOptions(releases: readonly string[]): readonly TargetOption[] {
  return [
    oneOf('release', '17.12', releases),
    /** 17 and not 1: WLANs 1 to 16 go on air on every access point with the default policy tag. */
    wholeNumber('wlan-id', 17, 1, 4096),
    /** Names; empty: made from the profile's name. */
    derivable('wlan-name', plainName, described),
    derivable('policy-profile', plainName, described),
    derivable('policy-tag', plainName, described),
    /** Keeps the key management without FT beside the one with FT, for clients that can't do FT. */
    oneOf('mixed', 'no', ['no', 'yes']),
  ];
}
