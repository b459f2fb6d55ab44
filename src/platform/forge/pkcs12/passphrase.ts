/**
 * A passphrase in the forms that files use. Old encryption and the integrity check take UTF-16 with a final zero
 * (RFC 7292, B.1), or nothing at all where Windows wrote an empty one; PBES2 takes UTF-8.
 */
export interface Passphrase {
  readonly utf8: Buffer;
  /** Undefined is the empty passphrase without its final zero. */
  readonly utf16: string | undefined;
}

/** Forms to try in turn. */
export function passphraseForms(text: string): readonly Passphrase[] {
  const utf8 = Buffer.from(text, 'utf8');
  return text === ''
    ? [
        { utf8, utf16: '' },
        { utf8, utf16: undefined },
      ]
    : [{ utf8, utf16: text }];
}
