/**
 * What a spreadsheet takes for the start of a formula or command, also in full width and behind white space
 * (OWASP, CSV injection).
 */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

export function startsFormula(text: string): boolean {
  return formulaStart.test(text);
}

/** One cell: always quoted, quotes doubled (RFC 4180); a formula is turned into text by an apostrophe. */
function csvCell(text: string): string {
  const harmless = startsFormula(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** RFC 4180 with CRLF; the byte order mark makes Excel read it as UTF-8, which Korean needs. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
