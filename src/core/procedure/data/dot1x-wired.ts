import { OK } from '../evidence';
import { choice, flag } from '../parameter/definition';
import { procedure } from '../procedure';
import { phones, SOURCE } from './phone-rows';

const parameters = {
  phones,
  wired: choice(['eap-tls', 'eap-fast'], 'eap-tls'),
  clientCertificate: choice(['lsc', 'mic'], 'lsc'),
  multidomain: flag(true),
} as const;

interface Wired {
  readonly wired: 'eap-tls' | 'eap-fast';
  readonly clientCertificate: 'lsc' | 'mic';
}
const isTls = ({ wired }: Wired) => wired === 'eap-tls';
const hasLsc = (values: Wired) => isTls(values) && values.clientCertificate === 'lsc';
const hasMic = (values: Wired) => isTls(values) && values.clientCertificate === 'mic';

/** 802.1X on the cable: every other component first, the phone last. */
// prettier-ignore
export const dot1xWired = procedure('dot1x-wired', { group: 'phone', parameters }).rows([
  { id: 'shared-secret', at: 'radius', action: 'set', target: 'shared secret', evidence: [OK], source: SOURCE.dot1x },
  { id: 'trust-capf', at: 'radius', action: 'install', target: 'CAPF root', place: 'acs-certificates', when: hasLsc, evidence: [OK], source: `${SOURCE.methods}; ${SOURCE.lscNote}` },
  { id: 'trust-mic', at: 'radius', action: 'install', target: 'Manufacturing CA', place: 'acs-certificates', when: hasMic, evidence: [OK], source: SOURCE.eap },
  { id: 'lsc-installed', at: 'phone', action: 'check', target: 'LSC', place: 'phone-lsc', when: hasLsc, evidence: [OK], source: SOURCE.methods },
  { id: 'switch-dot1x', at: 'switch', action: 'enable', target: '802.1X', evidence: [OK], source: SOURCE.dot1x },
  { id: 'switch-multidomain', at: 'switch', action: 'enable', target: 'multidomain authentication', when: ({ multidomain }) => multidomain, evidence: [OK], source: SOURCE.dot1x },
  { id: 'pc-port-on', at: 'phone', action: 'enable', target: 'PC Port', place: 'cucm-product-specific', when: ({ multidomain }) => multidomain, source: SOURCE.dot1x },
  { id: 'pc-port-off', at: 'phone', action: 'disable', target: 'PC Port', place: 'cucm-product-specific', when: ({ multidomain }) => !multidomain, source: SOURCE.dot1x },
  { id: 'voice-vlan-on', at: 'phone', action: 'enable', target: 'Voice VLAN', place: 'cucm-product-specific', when: ({ multidomain }) => multidomain, source: SOURCE.dot1x },
  { id: 'voice-vlan-off', at: 'phone', action: 'disable', target: 'Voice VLAN', place: 'cucm-product-specific', when: ({ multidomain }) => !multidomain, source: SOURCE.dot1x },
  { id: 'enable-device-authentication', at: 'phone', action: 'enable', target: 'Device authentication', place: 'phone-dot1x', interrupts: { audiences: ['phone'], minutes: 2 }, source: `${SOURCE.dot1x}; ${SOURCE.table6}` },
  { id: 'check-transaction', at: 'phone', action: 'check', target: 'Transaction status', place: 'phone-dot1x', evidence: [OK], source: SOURCE.table6 },
  { id: 'check-pc', at: 'phone', action: 'check', target: 'computer at the PC port', when: ({ multidomain }) => multidomain, evidence: [OK], source: SOURCE.dot1x },
]);
