import { OK } from '../evidence';
import { text } from '../parameter/definition';
import { procedure } from '../procedure';
import {
  checkClock,
  checkJoined,
  chooseEapTls,
  keepOldType,
  oneServerCertificate,
  openPage,
  radiusForEapTls,
  RESTART,
  saveAndApply,
  SOURCE,
  trustIssuer,
  wifiParameters,
} from './phone-rows';

const parameters = {
  ...wifiParameters,
  scepServer: text(256, { form: 'host' }),
  fingerprint: text(95, { form: 'fingerprint' }),
} as const;

/** EAP-TLS with a certificate that the phone fetches and renews itself. */
// prettier-ignore
export const eapTlsScep = procedure('eap-tls-scep', { group: 'phone', parameters }).rows([
  { id: 'ra-trustpoint', at: 'ra', action: 'check', target: 'PKI trust point', evidence: [OK], source: SOURCE.scep },
  { id: 'ra-mode', at: 'ra', action: 'check', target: 'PKI RA', evidence: [OK], source: SOURCE.scep },
  { id: 'ra-radius', at: 'ra', action: 'check', target: 'RADIUS authentication of devices', evidence: [OK], source: SOURCE.scep },
  { id: 'ca-template', at: 'ca', action: 'check', target: 'certificate template', evidence: [OK], source: 'Microsoft NDES' },
  { id: 'check-fingerprint', at: 'pc', action: 'check', target: 'WLAN Root CA Fingerprint (SHA256 or SHA1)', evidence: [OK], source: `${SOURCE.scep}; ${SOURCE.scepFields}` },
  ...trustIssuer,
  ...radiusForEapTls,
  ...keepOldType,
  ...openPage,
  ...checkClock,
  ...oneServerCertificate,
  { id: 'set-scep-server', at: 'phone', action: 'set', target: 'WLAN SCEP Server', place: 'cucm-product-specific', source: SOURCE.scep },
  { id: 'set-fingerprint', at: 'phone', action: 'set', target: 'WLAN Root CA Fingerprint (SHA256 or SHA1)', place: 'cucm-product-specific', source: SOURCE.scep },
  ...saveAndApply,
  { id: 'restart-phone', at: 'phone', action: 'restart', target: 'phone', place: 'cucm-phone', interrupts: RESTART, minutes: 3, source: SOURCE.page },
  { id: 'check-enrolled', at: 'phone', action: 'check', target: 'user and server certificate', place: 'web-certificates', evidence: [OK], source: SOURCE.scep },
  ...chooseEapTls,
  ...checkJoined,
]);
