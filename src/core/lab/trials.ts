import type { EapMethod } from '../scheme/vocabulary';

/** A client of the lab; all but the first differ from the profile in one thing, and must fail for it. */
export type Trial = 'right' | 'wrong-password' | 'foreign-certificate' | 'foreign-ca';

/** What proves a method: one client that is let in, and some that are not. */
export function trialsOf(method: EapMethod): readonly Trial[] {
  return ['right', method === 'eap-tls' ? 'foreign-certificate' : 'wrong-password', 'foreign-ca'];
}

export function trialFile(trial: Trial): string {
  return `client/${trial}.conf`;
}

/** The last line of eapol_test. */
export function expectedVerdict(trial: Trial): 'SUCCESS' | 'FAILURE' {
  return trial === 'right' ? 'SUCCESS' : 'FAILURE';
}
