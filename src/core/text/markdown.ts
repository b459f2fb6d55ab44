/** Characters that CommonMark may read as marks; each may be written with a backslash before it. */
const MARKS = /[\\`*_[\]<>&|~#]/g;

/** A line of text that shows in Markdown as it is: no emphasis, link, tag, entity or table comes of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll(MARKS, String.raw`\$&`)
    .replace(/^(\s*)([-+])/, String.raw`$1\$2`)
    .replace(/^(\s*\d{1,9})([.)])/, String.raw`$1\$2`);
}

/** A line as a code span that shows as it is, whatever back quotes it holds (CommonMark 6.1). */
export function markdownCode(text: string): string {
  const line = text.replaceAll(/[\r\n]+/g, ' ');
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const air = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${air}${line}${air}${fence}`;
}
