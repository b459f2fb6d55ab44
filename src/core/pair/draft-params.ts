import type { KeyFault } from '../import/key-faults';
import type { HiddenReason } from '../import/model/key-state';
import type { AirState } from '../import/model/vocabulary';

type None = Record<string, never>;

/** What a reviewer has to decide or fill in before a profile made from a network is sound. */
export interface DraftQuestionParams {
  /** Which octets the SSID has on the air can't be told from the file. */
  'draft.ssid-octets': { encoding: string };
  'draft.eap-method': None;
  'draft.credentials': None;
  'draft.key-hidden': { why: HiddenReason };
  'draft.key-unknown': { look: string };
  /** A line is about the key, but what it says can't be relied on. */
  'draft.key-unsure': { line: number; look: string };
  /** The key is there, but no device takes it as it stands. */
  'draft.key-invalid': { fault: KeyFault };
  'draft.radius-unknown': { look: string };
  'draft.radius-secret': { host: string };
  'draft.value-unknown': { member: string; look: string };
  'draft.vlan-name': { name: string };
  'draft.not-on-air': { state: Exclude<AirState, 'on'> };
  /** Whether any radio of the access point lets clients into the network. */
  'draft.air-unknown': { look: string };
  'draft.stronger-chosen': { others: string };
  'draft.also-without-fast-roaming': None;
  'draft.phone-model': None;
}

/** Why no profile can be made from a network. */
export interface NoDraftParams {
  'draft.no-row': { keyManagement: string; encryption: string };
  'draft.ssid-not-text': None;
  'draft.security-unknown': { look: string };
}

export type DraftQuestionCode = keyof DraftQuestionParams;
export type NoDraftCode = keyof NoDraftParams;

export type DraftQuestion<C extends DraftQuestionCode = DraftQuestionCode> = {
  readonly [Code in C]: {
    readonly code: Code;
    /** JSON pointer of the member that is open; empty for the whole. */
    readonly path: string;
    readonly params: DraftQuestionParams[Code];
  };
}[C];

export type NoDraft<C extends NoDraftCode = NoDraftCode> = {
  readonly [Code in C]: { readonly code: Code; readonly params: NoDraftParams[Code] };
}[C];

export function draftQuestion<C extends DraftQuestionCode>(
  code: C,
  path: string,
  params: DraftQuestionParams[C],
): DraftQuestion<C> {
  return { code, path, params };
}
