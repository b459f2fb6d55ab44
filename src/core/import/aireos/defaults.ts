import { SECURITY_FLAGS } from '../cisco/wlan-security';
import { SettingDefaults } from '../text/settings';
import type { WlanSetting } from './forms';

const backup = 'backup of release 8.8, which takes each of them away for an open WLAN';
const guide = 'Cisco Wireless Controller command reference';
const mib = 'CISCO-LWAPP-WLAN-SECURITY-MIB';

/** What a WLAN has after `config wlan create`. */
export const AIREOS_DEFAULTS = new SettingDefaults<WlanSetting>('aireos', null, [
  { setting: 'enabled', value: 'off', source: `${guide}: a new WLAN is disabled` },
  { setting: 'broadcast', value: 'on', source: guide },
  { setting: 'radio', value: 'all', source: guide },
  { setting: 'interface', value: 'management', source: guide },
  { setting: 'wpa', value: 'on', source: backup },
  { setting: 'wpa2', value: 'on', source: backup },
  { setting: 'wpa2-aes', value: 'on', source: backup },
  { setting: 'akm-dot1x', value: 'on', source: backup },
  ...SECURITY_FLAGS.map((setting) => ({ setting, value: 'off', source: mib })),
  { setting: 'ft', value: 'off', source: mib },
  { setting: 'ft-adaptive', value: 'on', source: `${mib}: adaptive, on releases that have it` },
  { setting: 'pmf', value: 'disable', source: mib },
  { setting: 'wep-authentication', value: 'open', source: guide },
  { setting: 'local-switching', value: 'off', source: guide },
]);
