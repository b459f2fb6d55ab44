import { OK } from '../evidence';
import { choice, flag } from '../parameter/definition';
import { procedure } from '../procedure';
import { phones, SOURCE } from './phone-rows';

const parameters = {
  phones,
  operation: choice(['install', 'update', 'delete'], 'install'),
  mixedMode: flag(false),
  fips: flag(false),
} as const;

/** An LSC by authentication string. */
// prettier-ignore
export const phoneLsc = procedure('phone-lsc', { group: 'phone', parameters }).rows([
  { id: 'capf-installed', at: 'cucm', action: 'check', target: 'CAPF', place: 'certificate-management', evidence: [OK], source: SOURCE.lsc },
  { id: 'capf-running', at: 'cucm', action: 'check', target: 'Cisco Certificate Authority Proxy Function', place: 'feature-services', evidence: [OK], source: SOURCE.lsc },
  { id: 'allow-settings', at: 'cucm', action: 'check', target: 'Settings Access', place: 'cucm-phone', evidence: [OK], source: SOURCE.lsc },
  { id: 'set-operation', at: 'phone', action: 'set', target: 'Certificate Operation', place: 'cucm-phone-capf', source: `${SOURCE.lsc}; ${SOURCE.lscNote}` },
  { id: 'set-key-size', at: 'phone', action: 'set', target: 'Key Size', place: 'cucm-phone-capf', when: ({ fips, operation }) => fips && operation !== 'delete', evidence: [{ key: 'key-size', kind: 'number', least: 2048 }], source: SOURCE.hardening },
  { id: 'capf-in-ctl', at: 'phone', action: 'check', target: 'CTL', place: 'phone-trust-list', when: ({ mixedMode }) => mixedMode, evidence: [OK], source: `${SOURCE.lsc}; ${SOURCE.table3}` },
  { id: 'capf-in-itl', at: 'phone', action: 'check', target: 'ITL', place: 'phone-trust-list', when: ({ mixedMode }) => !mixedMode, evidence: [OK], source: `${SOURCE.lsc}; ${SOURCE.table3}` },
  { id: 'get-code', at: 'phone', action: 'check', target: 'Authentication String', place: 'cucm-phone-capf', source: SOURCE.lsc },
  { id: 'choose-lsc', at: 'phone', action: 'choose', target: 'LSC', place: 'phone-lsc', source: SOURCE.lsc },
  { id: 'enter-code', at: 'phone', action: 'enter', target: 'Authentication String', place: 'phone-lsc', minutes: 10, source: SOURCE.lsc },
  { id: 'check-lsc', at: 'phone', action: 'check', target: 'LSC', place: 'phone-lsc', evidence: [OK], source: SOURCE.lsc },
  { id: 'lsc-not-for-wlan', at: 'radius', action: 'check', target: 'LSC', when: ({ operation }) => operation !== 'delete', evidence: [OK], source: `${SOURCE.hardening}; ${SOURCE.methods}` },
]);
