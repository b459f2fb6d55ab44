import { FILE, OK } from '../evidence';
import { choice } from '../parameter/definition';
import { procedure } from '../procedure';
import {
  caSource,
  checkClock,
  checkJoined,
  chooseEapTls,
  getServerCa,
  installServerCa,
  keepOldType,
  openPage,
  radiusForEapTls,
  restartPhone,
  SOURCE,
  trustIssuer,
  wifiParameters,
} from './phone-rows';

const parameters = {
  ...wifiParameters,
  caSource,
  /** Where the key is made: on the phone, which asks for a certificate, or at the CA. */
  request: choice(['on-phone', 'at-ca'], 'on-phone'),
} as const;

/** EAP-TLS with a certificate of the customer's own CA. */
// prettier-ignore
export const eapTlsUserInstalled = procedure('eap-tls-user-installed', { group: 'phone', parameters }).rows([
  ...openPage,
  ...checkClock,
  { id: 'choose-user-installed', at: 'phone', action: 'set', target: 'User certificate', place: 'web-network-profile', source: SOURCE.eap },
  { id: 'make-csr', at: 'phone', action: 'generate-csr', target: 'user certificate', place: 'web-certificates', when: ({ request }) => request === 'on-phone', source: SOURCE.eap },
  { id: 'sign-csr', at: 'ca', action: 'sign', target: 'user certificate', when: ({ request }) => request === 'on-phone', evidence: [OK, FILE], source: SOURCE.eap },
  { id: 'make-certificate', at: 'ca', action: 'create', target: 'user certificate', when: ({ request }) => request === 'at-ca', evidence: [OK], source: SOURCE.eap },
  { id: 'check-pkcs12', at: 'pc', action: 'check', target: 'PKCS #12', when: ({ request }) => request === 'at-ca', evidence: [OK, { key: 'valid-until', kind: 'day-to-come' }, FILE], source: SOURCE.page },
  ...trustIssuer,
  ...radiusForEapTls,
  ...keepOldType,
  ...getServerCa,
  ...installServerCa,
  { id: 'install-signed', at: 'phone', action: 'install', target: 'User installed', place: 'web-user-installed', when: ({ request }) => request === 'on-phone', evidence: [OK], source: SOURCE.eap },
  { id: 'install-user-certificate', at: 'phone', action: 'install', target: 'User installed', place: 'web-user-installed', when: ({ request }) => request === 'at-ca', evidence: [OK], source: SOURCE.page },
  ...chooseEapTls,
  ...restartPhone,
  ...checkJoined,
]);
