import type { DialectId } from './dialect-id';
import type { Network } from './network';
import type { OtherOutput } from '../other-outputs';
import type { ImportNote } from './notes';

/** A line that speaks for a dialect. */
export interface Evidence {
  readonly dialect: DialectId;
  readonly line: number;
  /** The line with every secret masked. */
  readonly text: string;
  readonly weight: number;
}

/** A line that belongs to the Wi-Fi settings but was not understood; secrets in it are masked. */
export interface NotUnderstood {
  readonly line: number;
  readonly text: string;
}

/** What one dialect's reader makes of a text. */
export interface DialectReading {
  /** The device's software release where the file tells it. */
  readonly release: string | null;
  readonly networks: readonly Network[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly notes: readonly ImportNote[];
}

export interface ImportResult extends DialectReading {
  readonly dialect: DialectId;
  /** What spoke for the dialect; empty where it was named and nothing did. */
  readonly evidence: readonly Evidence[];
}

export interface Candidate {
  readonly dialect: DialectId;
  readonly score: number;
}

/** Kinds of files that are no text. */
export const FOREIGN_FILES = ['archive', 'document', 'picture', 'capture', 'binary'] as const;
export type ForeignFile = (typeof FOREIGN_FILES)[number];

/** In which encoding a text came; CP949 is what Korean Windows calls ANSI. */
export type TextEncoding = 'utf-8' | 'utf-16' | 'cp949' | 'latin-1';

/** Why a text can't be read at all. */
export type ImportError =
  | { readonly code: 'import.empty' }
  | { readonly code: 'import.too-large'; readonly characters: number; readonly limit: number }
  | { readonly code: 'import.too-many-networks'; readonly networks: number; readonly limit: number }
  | {
      readonly code: 'import.dialect-unclear';
      readonly candidates: readonly Candidate[];
      readonly evidence: readonly Evidence[];
    }
  /** The text is about networks, but in a form that is not read; `look` names the command or request that is. */
  | {
      readonly code: 'import.other-output';
      readonly output: OtherOutput;
      readonly line: number;
      /** Null where there is nothing that could be read instead. */
      readonly look: string | null;
    }
  /** The file is no text. */
  | { readonly code: 'import.not-text'; readonly file: ForeignFile }
  | { readonly code: 'import.dialect-unsupported'; readonly dialect: string }
  /** The text is not in the form that the dialect needs (JSON, XML); `what` names the form. */
  | { readonly code: 'import.malformed'; readonly line: number; readonly what: string };
