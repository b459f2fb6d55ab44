import { confirmed, impossible } from '../ap/support';
import { clientSupport } from '../client/support';
import type { SupportTable } from '../target';

const schema = 'eap-metadata.xsd of GÉANT CAT; draft-winter-opsawg-eap-metadata-02';

/** geteduroam, eduroam CAT and whoever else reads the format: WPA with TKIP or WPA2, always with EAP. */
export const EAP_CONFIG_SUPPORT: SupportTable = clientSupport(schema, (kind) => {
  if (!kind.startsWith('eap-')) return impossible('target.eap-only', schema);
  return kind === 'eap-wep' ? impossible('target.no-dynamic-wep', schema) : confirmed(schema);
});
