/** How a phone or a participant is set up. */
export type CallSecurity = 'secure' | 'non-secure';

/** A conference that someone starts, with who takes part; or a Meet-Me, with its lowest admitted level. */
export type ConferenceQuestion =
  | { readonly feature: 'conference'; readonly initiator: CallSecurity; readonly participants: Participants }
  | { readonly feature: 'meet-me'; readonly initiator: CallSecurity; readonly minimum: MinimumLevel };

export const PARTICIPANTS = ['all-secure', 'some-non-secure'] as const;
export type Participants = (typeof PARTICIPANTS)[number];
export const MINIMUM_LEVELS = ['encrypted', 'non-secure'] as const;
export type MinimumLevel = (typeof MINIMUM_LEVELS)[number];

/** What comes of it; each has a text that says why. */
export const CONFERENCE_RESULTS = [
  'non-secure-bridge',
  'secure-bridge-lowered',
  'secure-conference',
  'initiator-rejected',
  'meet-me-accepts-all',
  'not-stated',
] as const;
export type ConferenceResult = (typeof CONFERENCE_RESULTS)[number];

interface ConferenceRow {
  /** As the document orders them; null for a combination that it leaves out. */
  readonly row: number | null;
  readonly question: ConferenceQuestion;
  readonly result: ConferenceResult;
}

/** Table 4, with the combinations that it leaves out said to be so. */
// prettier-ignore
export const CONFERENCE_ROWS: readonly ConferenceRow[] = [
  { row: 1,    question: { feature: 'conference', initiator: 'non-secure', participants: 'all-secure' },      result: 'non-secure-bridge' },
  { row: null, question: { feature: 'conference', initiator: 'non-secure', participants: 'some-non-secure' }, result: 'not-stated' },
  { row: 2,    question: { feature: 'conference', initiator: 'secure',     participants: 'some-non-secure' }, result: 'secure-bridge-lowered' },
  { row: 3,    question: { feature: 'conference', initiator: 'secure',     participants: 'all-secure' },      result: 'secure-conference' },
  { row: 4,    question: { feature: 'meet-me',    initiator: 'non-secure', minimum: 'encrypted' },            result: 'initiator-rejected' },
  { row: 5,    question: { feature: 'meet-me',    initiator: 'secure',     minimum: 'non-secure' },           result: 'meet-me-accepts-all' },
  { row: null, question: { feature: 'meet-me',    initiator: 'secure',     minimum: 'encrypted' },            result: 'not-stated' },
  { row: null, question: { feature: 'meet-me',    initiator: 'non-secure', minimum: 'non-secure' },           result: 'not-stated' },
];

function sameQuestion(a: ConferenceQuestion, b: ConferenceQuestion): boolean {
  if (a.initiator !== b.initiator) return false;
  if (a.feature === 'conference') return b.feature === 'conference' && a.participants === b.participants;
  return b.feature === 'meet-me' && a.minimum === b.minimum;
}

/** What a conference or Meet-Me ends as (Table 4), with the row that says so. */
export function conferenceResult(question: ConferenceQuestion): Pick<ConferenceRow, 'row' | 'result'> {
  const found = CONFERENCE_ROWS.find((row) => sameQuestion(row.question, question));
  if (found === undefined) throw new Error('every conference question has a row');
  return { row: found.row, result: found.result };
}

export const BARGE_RESULTS = [
  'rejected',
  'call-becomes-non-secure',
  'call-stays-encrypted',
  'not-stated',
] as const;
export type BargeResult = (typeof BARGE_RESULTS)[number];

/** Whether the phone that barges in, and the call, are encrypted. */
export interface BargeQuestion {
  readonly phoneEncrypted: boolean;
  readonly callEncrypted: boolean;
}

/** What comes of barging into a call ("Secure calls, conferences, barge"). */
export function bargeResult({ phoneEncrypted, callEncrypted }: BargeQuestion): BargeResult {
  if (!phoneEncrypted) return callEncrypted ? 'rejected' : 'not-stated';
  return callEncrypted ? 'call-stays-encrypted' : 'call-becomes-non-secure';
}

export const TONES = ['none', 'three-long', 'six-short'] as const;
export type Tone = (typeof TONES)[number];

export interface ToneQuestion {
  /** The phone is a protected device. */
  readonly protectedPhone: boolean;
  /** The service parameter "Play Secure Indication Tone"; off by default. */
  readonly toneOn: boolean;
  readonly secureEndToEnd: boolean;
}

/** Which indication tone the phone plays ("Secure calls, conferences, barge"). */
export function indicationTone({ protectedPhone, toneOn, secureEndToEnd }: ToneQuestion): Tone {
  if (!protectedPhone || !toneOn) return 'none';
  return secureEndToEnd ? 'three-long' : 'six-short';
}
