import { OK } from '../evidence';
import { secret } from '../parameter/definition';
import { procedure } from '../procedure';
import { openPage, phones, RESTART, saveAndApply, SOURCE } from './phone-rows';

const parameters = { phones, password: secret('admin-password') } as const;

/** The administration web page of Wi-Fi models, switched on after the phone has registered. */
// prettier-ignore
export const phoneAdminPage = procedure('phone-admin-page', { group: 'phone', parameters }).rows([
  { id: 'decide-password', at: 'site', action: 'agree', target: 'Admin Password', evidence: [{ key: 'password', kind: 'checked-password' }], source: SOURCE.page },
  { id: 'find-phone', at: 'phone', action: 'open', target: 'phone', place: 'cucm-phone', source: SOURCE.page },
  { id: 'set-web-admin', at: 'phone', action: 'set', target: 'Web Admin', place: 'cucm-product-specific', source: SOURCE.page },
  { id: 'enter-admin-password', at: 'phone', action: 'enter', target: 'Admin Password', place: 'cucm-product-specific', source: SOURCE.page },
  ...saveAndApply,
  { id: 'restart-phone', at: 'phone', action: 'restart', target: 'phone', place: 'cucm-phone', interrupts: RESTART, minutes: 3, source: SOURCE.page },
  { id: 'get-address', at: 'phone', action: 'check', target: 'IP address', place: 'phone-information', source: SOURCE.page },
  ...openPage,
  { id: 'check-sign-in', at: 'phone', action: 'check', target: 'administration web page', place: 'web-page', evidence: [OK], source: SOURCE.page },
]);
