import type { ReferenceId } from './entries';

export interface TrustListAlarm {
  /** 1 to 9, as CUCM reports it. */
  readonly code: number;
  readonly name: string;
  readonly succeeded: boolean;
  readonly entry: ReferenceId;
}

/** Alarms of trust-list updates (Table 2). */
// prettier-ignore
export const TRUST_LIST_ALARMS: readonly TrustListAlarm[] = [
  { code: 1, name: 'TL_SUCCESS',          succeeded: true,  entry: 'alarm-1' },
  { code: 2, name: 'CTL_INITIAL_SUCCESS', succeeded: true,  entry: 'alarm-2' },
  { code: 3, name: 'ITL_INITIAL_SUCCESS', succeeded: true,  entry: 'alarm-3' },
  { code: 4, name: 'TL_INITIAL_SUCCESS',  succeeded: true,  entry: 'alarm-4' },
  { code: 5, name: 'TL_FAILED_OLD_CTL',   succeeded: false, entry: 'alarm-5' },
  { code: 6, name: 'TL_FAILED_NO_TL',     succeeded: false, entry: 'alarm-6' },
  { code: 7, name: 'TL_FAILED',           succeeded: false, entry: 'alarm-7' },
  { code: 8, name: 'TL_FAILED_OLD_ITL',   succeeded: false, entry: 'alarm-8' },
  { code: 9, name: 'TL_FAILED_OLD_TL',    succeeded: false, entry: 'alarm-9' },
];

/** The alarm of a code ("7", "07") or of a name in either case, hyphens and blanks taken for underscores; null for none. */
export function findAlarm(question: string): TrustListAlarm | null {
  const asked = question.trim();
  if (/^0*[1-9]$/.test(asked)) return TRUST_LIST_ALARMS[Number(asked) - 1] ?? null;
  const name = asked.toUpperCase().replace(/[\s-]+/g, '_');
  return TRUST_LIST_ALARMS.find((alarm) => alarm.name === name) ?? null;
}
