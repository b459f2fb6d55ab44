/**
 * A text of a workbook: `_x0041_` would be read as the character that it names (ECMA-376, ST_Xstring), so an
 * underscore that begins such a form is written as one itself.
 */
export function toXlsxText(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** A worksheet's name: at most 31 characters, without those that a reference to it gives a meaning. */
export function toSheetName(text: string): string {
  const name = text.replaceAll(/[[\]:*?/\\]/g, ' ').trim();
  return Array.from(name).slice(0, 31).join('').replaceAll(/^'|'$/g, '');
}
