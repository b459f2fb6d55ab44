import { OK } from '../evidence';
import { choice, flag, type ValuesOf } from '../parameter/definition';
import { onlyWhen, procedure } from '../procedure';
import { EAP_TYPES, needsCredentials } from './eap-types';
import { radiusUser, SOURCE, wifiParameters } from './phone-rows';

const parameters = {
  ...wifiParameters,
  from: choice(EAP_TYPES, 'eap-fast'),
  to: choice(EAP_TYPES, 'eap-tls'),
  keepOld: flag(false),
} as const;

const source = SOURCE.credentials;

/** Another EAP type for all phones: RADIUS first, the old type off last. */
// prettier-ignore
export const eapTypeChange = procedure('eap-type-change', { group: 'phone', parameters }).refuses([
  { id: 'same-eap-type', when: ({ from, to }) => from === to, source },
]).rows([
  { id: 'certificates-ready', at: 'radius', action: 'check', target: 'certificates', when: ({ to }) => to === 'eap-tls', evidence: [OK], source: SOURCE.eap },
  { id: 'root-ready', at: 'phone', action: 'check', target: 'root CA', place: 'web-certificates', when: ({ to }) => to.startsWith('peap'), evidence: [OK, { key: 'valid-until', kind: 'day-to-come' }], source },
  ...onlyWhen(({ to }: ValuesOf<typeof parameters>) => needsCredentials(to), radiusUser),
  { id: 'enable-new-type', at: 'radius', action: 'enable', target: 'new EAP type', place: 'acs-eap', evidence: [OK], source },
  { id: 'keep-old-type', at: 'radius', action: 'check', target: 'old EAP type', place: 'acs-eap', evidence: [OK], source },
  { id: 'move-phone', at: 'phone', action: 'move', target: 'Authentication mode', place: 'phone-wifi-profile', interrupts: { audiences: ['phone'], minutes: 1 }, evidence: [OK], source },
  { id: 'all-moved', at: 'radius', action: 'check', target: 'phones on the old EAP type', evidence: [OK], source },
  { id: 'disable-old-type', at: 'radius', action: 'disable', target: 'old EAP type', place: 'acs-eap', when: ({ keepOld }) => !keepOld, source },
  { id: 'check-after', at: 'radius', action: 'check', target: 'rejected phones', when: ({ keepOld }) => !keepOld, evidence: [OK], source: SOURCE.practice },
]);
