import { OK } from '../evidence';
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
  wifiParameters,
} from './phone-rows';

const parameters = { ...wifiParameters, caSource } as const;

const MANUFACTURING = ['Manufacturing Root CA', 'Manufacturing CA'] as const;

/** EAP-TLS with the certificate that the phone was made with. */
// prettier-ignore
export const eapTlsMic = procedure('eap-tls-mic', { group: 'phone', parameters }).rows([
  ...openPage,
  ...checkClock,
  { id: 'export-manufacturing', at: 'pc', action: 'export', place: 'web-manufacturing', each: () => MANUFACTURING, source: SOURCE.eap },
  { id: 'check-mic-end', at: 'pc', action: 'check', target: 'MIC', evidence: [{ key: 'valid-until', kind: 'day-to-come' }], source: 'Cisco PKI: manufacturing CAs' },
  { id: 'install-manufacturing', at: 'radius', action: 'install', place: 'acs-certificates', each: () => MANUFACTURING, source: SOURCE.eap },
  { id: 'trust-manufacturing', at: 'radius', action: 'enable', place: 'acs-trust-list', each: () => MANUFACTURING, source: SOURCE.eap },
  ...radiusForEapTls,
  { id: 'mic-is-no-identity', at: 'radius', action: 'check', target: 'authorization', evidence: [OK], source: SOURCE.lscNote },
  ...keepOldType,
  ...getServerCa,
  ...installServerCa,
  { id: 'choose-mic', at: 'phone', action: 'set', target: 'User certificate', place: 'web-network-profile', source: `${SOURCE.methods}; ${SOURCE.page}` },
  ...chooseEapTls,
  ...restartPhone,
  ...checkJoined,
]);
