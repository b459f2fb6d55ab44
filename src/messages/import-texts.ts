import type { DialectId } from '#core/import/model/dialect-id';
import type { ImportError } from '#core/import/model/import-result';
import type { ImportNoteParams } from '#core/import/model/notes';
import type { Texts } from './catalogue';

/** What reading a configuration says: the dialects' names, notes on what was read, and why a text can't be read. */
export interface ImportTexts {
  readonly dialects: Readonly<Record<DialectId, string>>;
  readonly notes: Texts<ImportNoteParams>;
  readonly errors: {
    readonly [Code in ImportError['code']]: (error: Extract<ImportError, { readonly code: Code }>) => string;
  };
}
