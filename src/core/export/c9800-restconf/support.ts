import { confirmed, impossible } from '../ap/support';
import { supportBy } from '../support';
import type { SupportTable } from '../target';

const model = 'Cisco-IOS-XE-wireless-wlan-cfg.yang, 17.6.1 to 17.18.1';

/** The data model of the Catalyst 9800 has a leaf for all that a row needs, but none for dynamic WEP. */
export const C9800_RESTCONF_SUPPORT: SupportTable = supportBy((kind) => {
  if (kind.startsWith('eap-wep'))
    return impossible('target.no-dynamic-wep', `${model}: no leaf for dynamic WEP`);
  return confirmed(kind.endsWith('-cckm') ? `${model}; CCKM deprecated from 17.10.1 to 17.17.1` : model);
});
