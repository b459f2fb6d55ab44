import type { UnconfirmedReason } from '../../export/lines/unconfirmed';

/** What a technician has to know before the lines of a fix are entered. A code is never renamed or reused. */
export interface FixNoteParams {
  /** The configuration has no such network: these lines add one, beside those that are there. */
  'fix.adds-network': { ssid: string; place: string };
  /** The network gets the phone's SSID, so that clients of the old one lose it. */
  'fix.renames-network': { old: string };
  /** No documented command changes the SSID: the old network is switched off and stays, a new one takes its place. */
  'fix.replaces-network': { old: string; number: number; place: string };
  /** Other networks use what the lines change. */
  'fix.also-changes': { networks: string };
  /** The platform, or what this program knows of it, has no place for these suites of WPA3 beside the phone's. */
  'fix.drops-suites': { suites: readonly string[] };
  /** The body of a request does not say which of several SSIDs with one name it is for. */
  'fix.request-for': { place: string };
  /** A policy tag that is new has to be given to access points. */
  'fix.assign-tag': { tag: string };
  /** The controller has groups of access points; which of them the phones use is not told. */
  'fix.assign-group': { groups: string; line: string };
  /** A request changes the security of a WLAN that is on the air, which the command line would shut down before. */
  'fix.changes-while-up': { wlan: string };
  /** Lines that nothing confirms for one reason, with `", "` between them. */
  'fix.unconfirmed-line': { lines: readonly string[]; why: UnconfirmedReason };
}

export type FixNoteCode = keyof FixNoteParams;

export type FixNote<C extends FixNoteCode = FixNoteCode> = {
  readonly [Code in C]: { readonly code: Code; readonly params: FixNoteParams[Code] };
}[C];

export function fixNote<C extends FixNoteCode>(code: C, params: FixNoteParams[C]): FixNote<C> {
  return { code, params };
}
