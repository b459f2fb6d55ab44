import { confirmed, impossible, unconfirmed } from '../ap/support';
import type { SupportTable } from '../target';

const commands = 'command forms of lab drivers and public controller configurations';
const noDynamicWep = 'AireOS 7.4 guide: dynamic WEP ended with 7.0.240.0';
const noCckmWep = 'CISCO-LWAPP-WLAN-SECURITY-MIB: CCKM counts only with WPA or WPA2';

/** AireOS controllers after 7.0. */
export const AIREOS_SUPPORT: SupportTable = {
  open: confirmed(commands),
  'static-wep': confirmed(commands),
  'psk-tkip': confirmed(commands),
  'psk-aes': confirmed(commands),
  'psk-aes-ft': unconfirmed(
    `${commands}; whether the key is taken without "akm psk enable" is not documented`,
  ),
  'eap-wep': impossible('target.no-dynamic-wep', noDynamicWep),
  'eap-wep-cckm': impossible('target.no-dynamic-wep', `${noDynamicWep}; ${noCckmWep}`),
  'eap-tkip': confirmed(commands),
  'eap-tkip-cckm': confirmed(commands),
  'eap-aes': confirmed(commands),
  'eap-aes-ft': confirmed(commands),
  'eap-aes-cckm': confirmed(commands),
};
