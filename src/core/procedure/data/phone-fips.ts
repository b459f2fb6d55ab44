import { OK } from '../evidence';
import { choice, flag, text } from '../parameter/definition';
import { procedure } from '../procedure';
import { phones, RESTART, SOURCE } from './phone-rows';

const parameters = {
  phones,
  state: choice(['enabled', 'disabled'], 'enabled'),
  release: text(20, { form: 'release' }),
  hasLsc: flag(true),
} as const;

/** FIPS mode on, or off before an upgrade to 12.5(1). */
// prettier-ignore
export const phoneFips = procedure('phone-fips', { group: 'phone', parameters }).refuses([
  { id: 'fips-not-on-12-5', when: ({ state, release }) => state === 'enabled' && /^12\.5(?:\(1\)|$)/.test(release), source: SOURCE.hardening },
]).rows([
  { id: 'check-release', at: 'cucm', action: 'check', target: 'release', when: ({ state }) => state === 'enabled', evidence: [OK], source: SOURCE.hardening },
  { id: 'check-lsc-size', at: 'phone', action: 'check', target: 'LSC', place: 'cucm-phone-capf', when: ({ state, hasLsc }) => state === 'enabled' && hasLsc, evidence: [{ key: 'key-size', kind: 'number', least: 2048 }], source: SOURCE.hardening },
  { id: 'check-other-sizes', at: 'phone', action: 'check', target: 'certificates', place: 'web-certificates', when: ({ state }) => state === 'enabled', evidence: [{ key: 'key-size', kind: 'number', least: 2048 }], source: SOURCE.hardening },
  { id: 'set-fips', at: 'phone', action: 'set', target: 'FIPS Mode', place: 'cucm-product-specific', source: SOURCE.fips },
  { id: 'apply-config', at: 'phone', action: 'set', target: 'Apply Config', place: 'cucm-product-specific', source: SOURCE.fips },
  { id: 'save', at: 'phone', action: 'set', target: 'Save', place: 'cucm-product-specific', source: SOURCE.fips },
  { id: 'restart-phone', at: 'phone', action: 'restart', target: 'phone', place: 'cucm-phone', interrupts: RESTART, minutes: 3, source: SOURCE.fips },
  { id: 'check-registered', at: 'phone', action: 'check', target: 'registration', place: 'cucm-phone', evidence: [OK], source: SOURCE.hardening },
  { id: 'then-upgrade', at: 'cucm', action: 'check', target: 'upgrade', when: ({ state }) => state === 'disabled', evidence: [OK], source: SOURCE.hardening },
]);
