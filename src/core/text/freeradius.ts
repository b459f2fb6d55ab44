/**
 * A text in the users file: single quotes, so that nothing in it is expanded; backslash and quote are escaped.
 * Measured with FreeRADIUS 3.2.1 on every printable character and on Korean.
 */
export function toUsersString(text: string): string {
  return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}

/**
 * A text in a configuration file such as clients.conf: single quotes here too, but only a quote is escaped and every
 * other backslash stands for itself. Null where a backslash would meet a quote, for which there is no spelling.
 */
export function toServerString(text: string): string | null {
  return /\\(?:'|$)/.test(text) ? null : `'${text.replaceAll("'", String.raw`\'`)}'`;
}
