/** A name inside a comment of a command-line dialect: printable ASCII without `?`, which a terminal takes as help. */
export function toTerminalComment(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]|\?/gu, '.');
}

/** A name inside a comment of a UTF-8 file: no control, format or line-separating characters. */
export function toUtf8Comment(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '.');
}

/**
 * A name that every command line takes unquoted: letters, digits, hyphen, dot and underscore, beginning with a
 * letter or digit. Everything else becomes one hyphen; an empty text where nothing is left.
 */
export function toPlainName(text: string, limit: number): string {
  return text
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, limit)
    .replace(/[^A-Za-z0-9]+$/, '');
}
