import { OK } from '../evidence';
import { procedure } from '../procedure';
import {
  checkClock,
  checkJoined,
  openPage,
  restartPhone,
  SOURCE,
  trustIssuer,
  wifiParameters,
} from './phone-rows';

/** A user certificate with its key on a phone, where there is no SCEP. */
// prettier-ignore
export const phoneInstallUserCertificate = procedure('phone-install-user-certificate', { group: 'phone', parameters: wifiParameters }).rows([
  { id: 'no-scep', at: 'pc', action: 'check', target: 'SCEP', evidence: [OK], source: SOURCE.page },
  { id: 'check-pkcs12', at: 'pc', action: 'check', target: 'PKCS #12', evidence: [OK, { key: 'valid-until', kind: 'day-to-come' }], source: SOURCE.page },
  ...openPage,
  ...checkClock,
  { id: 'install-user-certificate', at: 'phone', action: 'install', target: 'User installed', place: 'web-user-installed', evidence: [OK], source: SOURCE.page },
  ...restartPhone,
  ...trustIssuer,
  ...checkJoined,
]);
