import { OK } from '../evidence';
import { choice } from '../parameter/definition';
import { procedure } from '../procedure';
import { checkClock, openPage, phones, restartPhone, SOURCE } from './phone-rows';

const parameters = { phones, way: choice(['local-time', 'specific-time'], 'local-time') } as const;

const source = `${SOURCE.page}; ${SOURCE.eap}`;

/** Date and time of a phone by hand, before anything that rests on certificates. */
// prettier-ignore
export const phoneClock = procedure('phone-clock', { group: 'phone', parameters }).rows([
  { id: 'know-time', at: 'pc', action: 'check', target: 'date and time', evidence: [OK], source },
  ...openPage,
  { id: 'set-local-time', at: 'phone', action: 'set', target: 'Set phone to local date & time', place: 'web-date-time', when: ({ way }) => way === 'local-time', source },
  { id: 'set-specific-time', at: 'phone', action: 'set', target: 'Set phone to specific date & time', place: 'web-date-time', when: ({ way }) => way === 'specific-time', source },
  ...restartPhone,
  ...checkClock,
  { id: 'check-after-registration', at: 'phone', action: 'check', target: 'date and time', place: 'web-date-time', evidence: [OK], source: SOURCE.eap },
]);
