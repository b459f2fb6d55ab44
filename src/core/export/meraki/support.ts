import { confirmed, impossible, unconfirmed } from '../ap/support';
import type { SupportTable } from '../target';

const sdk = 'Meraki Dashboard API v1, updateNetworkWirelessSsid (SDK and Terraform provider definitions)';
const noCckm = `${sdk}: no member for CCKM`;

/** Meraki: no CCKM, no dynamic WEP and no choice of TKIP with 802.1X in the API. */
export const MERAKI_SUPPORT: SupportTable = {
  open: confirmed(sdk),
  'static-wep': confirmed(`${sdk}; documented as deprecated`),
  'psk-tkip': unconfirmed(`${sdk}; TKIP is implied by WPA1, the cipher can't be set`),
  'psk-aes': confirmed(sdk),
  'psk-aes-ft': confirmed(sdk),
  'eap-wep': impossible('target.no-dynamic-wep', `${sdk}: no member for dynamic WEP`),
  'eap-wep-cckm': impossible('target.no-cckm', noCckm),
  'eap-tkip': impossible('target.no-tkip-enterprise', `${sdk}: the cipher can't be chosen with 802.1X`),
  'eap-tkip-cckm': impossible('target.no-cckm', noCckm),
  'eap-aes': confirmed(sdk),
  'eap-aes-ft': confirmed(sdk),
  'eap-aes-cckm': impossible('target.no-cckm', noCckm),
};
