import { confirmed } from '../ap/support';
import { clientSupport } from '../client/support';
import type { ExportTarget, SupportTable } from '../target';

const schema = 'WLAN_profile_v1.xsd; EapHostConfig schemas, learn.microsoft.com';
const methods = 'EapHost: Windows itself has EAP-TLS, PEAP-MSCHAPv2 and TTLS';

/** Windows 7 and later. */
export const WINDOWS_SUPPORT: SupportTable = clientSupport(schema, () => confirmed(schema));

export const WINDOWS_EAP_METHODS: NonNullable<ExportTarget['eapMethods']> = {
  'eap-fast': { can: false, reason: 'target.no-eap-method', source: methods },
  'peap-gtc': { can: false, reason: 'target.no-eap-method', source: methods },
};
