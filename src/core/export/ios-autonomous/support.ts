import { confirmed, unconfirmed } from '../ap/support';
import type { SupportTable } from '../target';

const mib = 'CISCO-DOT11-SSID-SECURITY-MIB has the bits; the keyword order is in no public file';
const labDrivers = 'lab drivers and public configurations';

/** Aironet autonomous IOS: the one platform that does every row; CCKM and 802.11r need a WDS device. */
export const IOS_AUTONOMOUS_SUPPORT: SupportTable = {
  open: confirmed(labDrivers),
  'static-wep': confirmed(labDrivers),
  'psk-tkip': confirmed(labDrivers),
  'psk-aes': confirmed(labDrivers),
  'psk-aes-ft': unconfirmed(`${mib}; 802.11r after OL-30644-01, p. 6-39`),
  'eap-wep': confirmed(labDrivers),
  'eap-wep-cckm': unconfirmed(mib),
  'eap-tkip': confirmed(labDrivers),
  'eap-tkip-cckm': unconfirmed(mib),
  'eap-aes': confirmed(labDrivers),
  'eap-aes-ft': unconfirmed(`${mib}; 802.11r after OL-30644-01, p. 6-39`),
  'eap-aes-cckm': unconfirmed(mib),
};
