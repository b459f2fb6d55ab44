import type { ValidProfile } from '../../profile/valid-profile';
import { toPlainName } from '../../text/comment';
import { optionValue } from '../ap/option';

/** Names of a profile's objects on the controller: `[!-~]([ -~]*[!-~])?`, 1 to 32 characters (YANG model). */
export interface ControllerNames {
  readonly wlan: string;
  readonly policy: string;
  readonly tag: string;
  /** Beginning of the names of RADIUS servers, group and method list. */
  readonly base: string;
}

/** Most characters of a name, and of its beginning where a suffix of up to eight follows. */
const NAME_LIMIT = 32;
const BASE_LIMIT = 24;

/** Names as the options give them, else from the profile's name, else from the SSID, else from the WLAN's number. */
export function namesFor(profile: ValidProfile, options: Readonly<Record<string, string>>): ControllerNames {
  const wlan =
    optionValue(options, 'wlan-name') ||
    toPlainName(profile.name, NAME_LIMIT) ||
    toPlainName(profile.ssid, NAME_LIMIT) ||
    `WLAN-${optionValue(options, 'wlan-id')}`;
  const base = toPlainName(wlan, BASE_LIMIT);
  return {
    wlan,
    policy: optionValue(options, 'policy-profile') || `${base}-POL`,
    tag: optionValue(options, 'policy-tag') || `${base}-TAG`,
    base,
  };
}
