import { OK } from '../evidence';
import { procedure } from '../procedure';
import {
  checkClock,
  checkJoined,
  enterCredentials,
  keepOldType,
  openPage,
  radiusUser,
  SOURCE,
  wifiParameters,
} from './phone-rows';

/** EAP-FAST with a PAC that the phone fetches itself. */
// prettier-ignore
export const eapFastSetup = procedure('eap-fast-setup', { group: 'phone', parameters: wifiParameters }).rows([
  { id: 'allow-eap-fast', at: 'radius', action: 'enable', target: 'EAP-FAST', place: 'acs-eap', source: SOURCE.methods },
  { id: 'pac-provisioning', at: 'radius', action: 'enable', target: 'automatic PAC provisioning', place: 'acs-eap', evidence: [OK], source: SOURCE.methods },
  { id: 'inner-methods', at: 'radius', action: 'check', target: 'inner methods', place: 'acs-eap', evidence: [OK], source: 'Cisco ACS user guide, EAP-FAST' },
  { id: 'pac-expiry', at: 'radius', action: 'set', target: 'PAC expiry', place: 'acs-eap', evidence: [{ key: 'days', kind: 'number', least: 90 }], source: SOURCE.methods },
  { id: 'ap-timeout', at: 'access-point', action: 'check', target: 'EAP request timeout', evidence: [{ key: 'seconds', kind: 'number', least: 15 }], source: 'Vocera infrastructure guide' },
  ...radiusUser,
  ...keepOldType,
  ...openPage,
  ...checkClock,
  { id: 'choose-eap-fast', at: 'phone', action: 'set', target: 'Authentication mode', place: 'phone-wifi-profile', source: `${SOURCE.methods}; ${SOURCE.credentials}` },
  ...enterCredentials,
  ...checkJoined,
  { id: 'check-pac', at: 'radius', action: 'check', target: 'PAC', evidence: [OK], source: SOURCE.methods },
]);
