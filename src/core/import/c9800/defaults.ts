import { SECURITY_FLAGS } from '../cisco/wlan-security';
import type { DefaultRow } from '../text/settings';
import type { WlanSetting } from './forms';

const yang = 'Cisco-IOS-XE-wireless-wlan-cfg.yang, 16.10 to 17.18';

/** What a WLAN of IOS-XE has when its block says nothing: absent is not off. The first row of a setting counts. */
export const C9800_DEFAULTS: readonly DefaultRow<WlanSetting>[] = [
  { setting: 'wpa', value: 'on', source: yang },
  { setting: 'wpa2', value: 'on', source: yang },
  { setting: 'wpa2-aes', value: 'on', source: yang },
  { setting: 'akm-dot1x', value: 'on', source: yang },
  ...SECURITY_FLAGS.map((setting) => ({ setting, value: 'off', source: yang })),
  { setting: 'shutdown', value: 'on', source: `${yang}: a WLAN is disabled until "no shutdown"` },
  { setting: 'broadcast', value: 'on', source: yang },
  { setting: 'ft-over-ds', value: 'off', source: yang },
  { setting: 'wep-authentication', value: 'open', source: yang },
  { setting: 'pmf', value: 'off', source: yang },
  { setting: 'wmm', value: 'allowed', source: yang },
];

/** 802.11r when nothing is configured. */
export const FT_DEFAULT = { mode: 'adaptive', source: yang } as const;
