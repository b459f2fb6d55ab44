import { confirmed } from '../ap/support';
import { clientSupport } from '../client/support';

const noCckm = 'wpa_supplicant 2.10: invalid key_mgmt CCKM';

/** wpa_supplicant: every row without CCKM. */
export const WPA_SUPPLICANT_SUPPORT = clientSupport(noCckm, () =>
  confirmed('read back from wpa_supplicant 2.10'),
);
