import { confirmed, impossible } from '../ap/support';
import { supportBy } from '../support';

const ran = 'authenticated with FreeRADIUS 3.2.1';

/** FreeRADIUS: every row with EAP; what encrypts the air is the access point's matter. */
export const FREERADIUS_SUPPORT = supportBy((kind) =>
  kind.startsWith('eap-') ? confirmed(ran) : impossible('target.eap-only', 'no RADIUS server takes part'),
);
