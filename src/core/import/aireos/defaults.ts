import type { DefaultRow } from '../text/settings';
import type { WlanSetting } from './forms';

const backup = 'backup of release 8.8, which takes each of them away for an open WLAN';
const guide = 'Cisco Wireless Controller command reference';
const mib = 'CISCO-LWAPP-WLAN-SECURITY-MIB';

/** What a WLAN has after `config wlan create`. */
export const AIREOS_DEFAULTS: readonly DefaultRow<WlanSetting>[] = [
  { setting: 'enabled', value: 'off', source: `${guide}: a new WLAN is disabled` },
  { setting: 'broadcast', value: 'on', source: guide },
  { setting: 'radio', value: 'all', source: guide },
  { setting: 'interface', value: 'management', source: guide },
  { setting: 'wpa', value: 'on', source: backup },
  { setting: 'wpa1', value: 'off', source: backup },
  { setting: 'wpa2', value: 'on', source: backup },
  { setting: 'wpa3', value: 'off', source: backup },
  { setting: 'wpa1-tkip', value: 'off', source: backup },
  { setting: 'wpa1-aes', value: 'off', source: backup },
  { setting: 'wpa2-tkip', value: 'off', source: backup },
  { setting: 'wpa2-aes', value: 'on', source: backup },
  { setting: 'akm-dot1x', value: 'on', source: backup },
  { setting: 'akm-psk', value: 'off', source: backup },
  { setting: 'akm-cckm', value: 'off', source: mib },
  { setting: 'akm-ft-dot1x', value: 'off', source: mib },
  { setting: 'akm-ft-psk', value: 'off', source: mib },
  { setting: 'akm-pmf-dot1x', value: 'off', source: mib },
  { setting: 'akm-pmf-psk', value: 'off', source: mib },
  { setting: 'akm-sae', value: 'off', source: mib },
  { setting: 'akm-owe', value: 'off', source: mib },
  { setting: 'ft', value: 'off', source: mib },
  { setting: 'ft-adaptive', value: 'on', source: `${mib}: adaptive, on releases that have it` },
  { setting: 'pmf', value: 'disable', source: mib },
  { setting: 'static-wep', value: 'off', source: guide },
  { setting: 'wep-authentication', value: 'open', source: guide },
  { setting: 'dot1x-wep', value: 'off', source: guide },
];
