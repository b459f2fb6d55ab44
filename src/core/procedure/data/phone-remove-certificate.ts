import { OK } from '../evidence';
import { text } from '../parameter/definition';
import { procedure } from '../procedure';
import { openPage, phones, restartPhone, SOURCE } from './phone-rows';

const parameters = { phones, certificate: text(100) } as const;

/** A certificate off a phone. */
// prettier-ignore
export const phoneRemoveCertificate = procedure('phone-remove-certificate', { group: 'phone', parameters }).rows([
  { id: 'not-needed', at: 'radius', action: 'check', target: 'certificate', evidence: [OK], source: `${SOURCE.practice}; ${SOURCE.page}` },
  ...openPage,
  { id: 'find-certificate', at: 'phone', action: 'open', target: 'certificate', place: 'web-certificates', source: SOURCE.page },
  { id: 'delete-certificate', at: 'phone', action: 'delete', target: 'certificate', place: 'web-certificates', evidence: [OK], source: SOURCE.page },
  ...restartPhone,
  { id: 'check-removed', at: 'phone', action: 'check', target: 'certificate', place: 'web-certificates', evidence: [OK], source: SOURCE.page },
]);
