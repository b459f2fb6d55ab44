import { OK } from '../evidence';
import { choice, names } from '../parameter/definition';
import { procedure } from '../procedure';
import {
  caSource,
  checkClock,
  getServerCa,
  oneServerCertificate,
  openPage,
  restartPhone,
  SOURCE,
  wifiParameters,
} from './phone-rows';

const parameters = {
  ...wifiParameters,
  caSource,
  /** Several are installed one after the other, with one restart at the end. */
  certificates: names(10),
  eap: choice(['eap-tls', 'peap'], 'eap-tls'),
} as const;

/** The CA certificate of the RADIUS server on a phone. */
// prettier-ignore
export const phoneInstallServerCa = procedure('phone-install-server-ca', { group: 'phone', parameters }).rows([
  { id: 'no-scep', at: 'pc', action: 'check', target: 'SCEP', evidence: [OK], source: SOURCE.page },
  ...getServerCa,
  ...openPage,
  ...checkClock,
  ...oneServerCertificate,
  { id: 'install-ca', at: 'phone', action: 'install', target: 'Authentication Server CA (Admin webpage)', place: 'web-server-ca', each: ({ certificates }) => (certificates.length === 0 ? ['root CA'] : certificates), evidence: [OK], source: SOURCE.page },
  ...restartPhone,
  { id: 'check-installed', at: 'phone', action: 'check', target: 'Authentication Server CA (Admin webpage)', place: 'web-certificates', evidence: [OK], source: SOURCE.page },
  { id: 'validation-is-on', at: 'phone', action: 'check', target: 'server validation', when: ({ eap }) => eap === 'peap', evidence: [OK], source: SOURCE.eap },
]);
