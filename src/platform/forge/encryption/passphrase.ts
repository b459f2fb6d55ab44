import { WorkBudget } from './work-budget';

/**
 * A passphrase in the forms that files use. Old encryption and the integrity check take UTF-16 with a final zero
 * (RFC 7292, B.1), or nothing at all where Windows wrote an empty one; PBES2 takes UTF-8.
 */
export interface Passphrase {
  readonly utf8: Buffer;
  /** Undefined is the empty passphrase without its final zero. */
  readonly utf16: string | undefined;
  /** Of the file that it opens; all forms share it. */
  readonly budget: WorkBudget;
}

/** Forms to try in turn; without a passphrase those of the empty one. */
export function passphraseForms(text: string | null): readonly Passphrase[] {
  const utf8 = Buffer.from(text ?? '', 'utf8');
  const forms: readonly (string | undefined)[] =
    text === null || text === ''
      ? ['', undefined]
      : // Programs that know no encodings take each octet of UTF-8 for a character.
        [...new Set([text, utf8.toString('latin1')])];
  const budget = new WorkBudget();
  return forms.map((utf16) => ({ utf8, utf16, budget }));
}
