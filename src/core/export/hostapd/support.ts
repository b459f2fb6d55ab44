import { confirmed, impossible } from '../ap/support';
import type { SupportTable } from '../target';

const ran = 'started with hostapd 2.10';
const noCckm = 'hostapd 2.10: invalid key_mgmt CCKM';
const partial = 'platform facts: the part without CCKM is not confirmed';

/** hostapd: no CCKM; dynamic WEP and WPA with 802.1X exist, but not as the rows of Table 5. */
export const HOSTAPD_SUPPORT: SupportTable = {
  open: confirmed(ran),
  'static-wep': confirmed(`${ran}, built with CONFIG_WEP`),
  'psk-tkip': confirmed(ran),
  'psk-aes': confirmed(ran),
  'psk-aes-ft': confirmed(ran),
  'eap-wep': impossible('target.row-in-part', partial),
  'eap-wep-cckm': impossible('target.no-cckm', noCckm),
  'eap-tkip': impossible('target.row-in-part', partial),
  'eap-tkip-cckm': impossible('target.no-cckm', noCckm),
  'eap-aes': confirmed(ran),
  'eap-aes-ft': confirmed(ran),
  'eap-aes-cckm': impossible('target.no-cckm', noCckm),
};
