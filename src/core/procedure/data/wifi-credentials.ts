import { SECURITY } from '../../scheme/vocabulary';
import { OK } from '../evidence';
import { choice } from '../parameter/definition';
import { onlyWhen, procedure } from '../procedure';
import { needsCredentials } from './eap-types';
import { checkJoined, radiusUser, SOURCE, wifiParameters } from './phone-rows';

const parameters = {
  ...wifiParameters,
  security: choice(SECURITY, 'peap-mschapv2'),
  keyFormat: choice(['hex', 'ascii'], 'ascii'),
  keySize: choice(['40', '128'], '128'),
} as const;

interface WithSecurity {
  readonly security: (typeof SECURITY)[number];
}
const isEap = ({ security }: WithSecurity) => needsCredentials(security);
const isPsk = ({ security }: WithSecurity) => security === 'psk';
const isWep = ({ security }: WithSecurity) => security === 'wep';
const isTls = ({ security }: WithSecurity) => security === 'eap-tls';

/** Authentication mode, and what the phone has to know for it. */
// prettier-ignore
export const wifiCredentials = procedure('wifi-credentials', { group: 'phone', parameters }).rows([
  { id: 'same-on-ap', at: 'access-point', action: 'check', target: 'SSID', evidence: [OK], source: SOURCE.methods },
  { id: 'same-key-on-ap', at: 'access-point', action: 'check', target: 'key', when: (values) => isPsk(values) || isWep(values), evidence: [OK], source: `${SOURCE.methods}; ${SOURCE.wep}` },
  ...onlyWhen(isEap, radiusUser),
  { id: 'clear-reject-list', at: 'radius', action: 'check', target: 'rejected endpoints', when: isEap, evidence: [OK], source: SOURCE.practice },
  { id: 'choose-profile', at: 'phone', action: 'choose', target: 'network profile', place: 'phone-wifi-profile', source: SOURCE.credentials },
  { id: 'choose-mode', at: 'phone', action: 'set', target: 'Authentication mode', place: 'phone-wifi-profile', source: SOURCE.credentials },
  { id: 'enter-username', at: 'phone', action: 'enter', target: 'Username', place: 'phone-wifi-profile', when: isEap, source: SOURCE.credentials },
  { id: 'enter-password', at: 'phone', action: 'enter', target: 'Password', place: 'phone-wifi-profile', when: isEap, source: SOURCE.credentials },
  { id: 'certificate-instead', at: 'phone', action: 'check', target: 'User certificate', place: 'web-certificates', when: isTls, evidence: [OK], source: SOURCE.methods },
  { id: 'choose-key-type', at: 'phone', action: 'set', target: 'Key type', place: 'phone-wifi-profile', when: (values) => isPsk(values) || isWep(values), source: `${SOURCE.psk}; ${SOURCE.wep}` },
  { id: 'enter-psk', at: 'phone', action: 'enter', target: 'Passphrase/Pre-shared key', place: 'phone-wifi-profile', when: isPsk, source: SOURCE.psk },
  { id: 'choose-key-size', at: 'phone', action: 'set', target: 'Key size', place: 'phone-wifi-profile', when: isWep, source: SOURCE.wep },
  { id: 'enter-wep-key', at: 'phone', action: 'enter', target: 'Encryption key', place: 'phone-wifi-profile', when: isWep, source: SOURCE.wep },
  { id: 'save-profile', at: 'phone', action: 'set', target: 'Save', place: 'phone-wifi-profile', source: SOURCE.credentials },
  ...checkJoined,
]);
