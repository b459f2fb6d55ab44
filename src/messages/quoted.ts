/** A line in quotation marks, single ones where it has double ones itself. */
export function quoted(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}
