import type { ExportTerms } from '#core/export/export-terms';

/** The users' words for every value that they can choose: what sheets print, and the names of the forms' fields. */
export interface Terms extends ExportTerms {
  /** Names of profile members as the forms show them, for messages that name a place. */
  readonly member: Readonly<Record<string, string>>;
}
