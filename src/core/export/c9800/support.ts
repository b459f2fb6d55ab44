import { confirmed, impossible, unconfirmed } from '../ap/support';
import type { SupportTable } from '../target';

const model = 'Cisco-IOS-XE-wireless-wlan-cfg.yang, 16.10 to 26.1';
const noDynamicWep = `${model}: no leaf for dynamic WEP`;
const cckm = `${model}: CCKM deprecated from 17.10.1 to 17.17.1; its time stamp tolerance has no confirmed line`;

/** Catalyst 9800 (IOS-XE). Static WEP depends on the release that the option names. */
export const C9800_SUPPORT: SupportTable = {
  open: confirmed(model),
  'static-wep': confirmed(`${model}: obsolete in 26.1`),
  'psk-tkip': confirmed(model),
  'psk-aes': confirmed(model),
  'psk-aes-ft': confirmed(model),
  'eap-wep': impossible('target.no-dynamic-wep', noDynamicWep),
  'eap-wep-cckm': impossible('target.no-dynamic-wep', noDynamicWep),
  'eap-tkip': confirmed(model),
  'eap-tkip-cckm': unconfirmed(cckm),
  'eap-aes': confirmed(model),
  'eap-aes-ft': confirmed(model),
  'eap-aes-cckm': unconfirmed(cckm),
};
