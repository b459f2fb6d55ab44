import type { RowKind } from '../row-kind';
import type { UnconfirmedReason } from './unconfirmed';

/** What the technician sets on the phone, in the words of the phone's menu and of Table 5. */
export type PhoneSetting =
  | 'SSID'
  | 'Security mode'
  | 'WEP key'
  | 'Passphrase'
  | 'Key management'
  | 'Encryption'
  | 'Fast roaming'
  | '802.11 mode'
  | 'Username'
  | 'Password'
  | 'User certificate'
  | 'EAP method (answered by the RADIUS server)';

/** When a line or a section is written: all of it must hold. */
export interface Guard<C extends string> {
  /** Kinds of row that have the line; absent means every kind. */
  readonly kinds?: readonly RowKind[];
  readonly when?: readonly C[];
  readonly unless?: readonly C[];
}

/** One line of a configuration file as data: a correction is an edit of one row. */
export interface LineRow<C extends string> extends Guard<C> {
  /** The line with its indentation; `{name}` stands for a value. */
  readonly text: string;
  /** The phone setting that this line must agree with. */
  readonly answers?: PhoneSetting;
  /** Why no vendor text or device confirms the line; absent for a confirmed line. */
  readonly unconfirmed?: UnconfirmedReason;
  readonly source: string;
}

/** Lines that are written once, or once for each entry of a list, such as the RADIUS servers. */
export interface LineSection<C extends string> extends Guard<C> {
  readonly each?: string;
  readonly lines: readonly LineRow<C>[];
}

/** A value of a line. A secret also has a form that may stand in messages and logs. */
export type LineValue = string | { readonly written: string; readonly shown: string };

export interface LineFacts<C extends string> {
  readonly kind: RowKind;
  readonly conditions: readonly C[];
  readonly values: Readonly<Record<string, LineValue>>;
  readonly lists: Readonly<Record<string, readonly ListEntry<C>[]>>;
}

/** What one entry of a list adds to the facts. */
export interface ListEntry<C extends string> {
  readonly conditions: readonly C[];
  readonly values: Readonly<Record<string, LineValue>>;
}
