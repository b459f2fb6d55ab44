/** What a mail, a log or an editor writes before every line of a text. */
const GUTTERS: readonly RegExp[] = [
  // A quoted mail.
  /^(?:> ?)+/,
  // Line numbers, as `cat -n`, `grep -n` and editors show them.
  /^ {0,8}\d{1,6}(?::|\t| )/,
  // The time of a terminal's log.
  /^\[?\d{4}[-./]\d\d[-./]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,6})?\]?[ \t]/,
];

/** Lines that are looked at, and how many of them must have the same gutter. */
const SAMPLE = 200;
const LEAST_SHARE = 0.8;
const FENCE = /^ {0,3}```/;

function gutterOf(lines: readonly string[]): RegExp | null {
  const sample = lines.filter((line) => line.trim() !== '').slice(0, SAMPLE);
  const least = Math.max(2, sample.length * LEAST_SHARE);
  return GUTTERS.find((gutter) => sample.filter((line) => gutter.test(line)).length >= least) ?? null;
}

/** Only what stands between the fences of a page's code blocks; everything where a fence is not closed. */
function insideFences(lines: readonly string[]): readonly string[] {
  const fences = lines.flatMap((line, index) => (FENCE.test(line) ? [index] : []));
  if (fences.length === 0 || fences.length % 2 === 1) return lines;
  const kept = lines.map(() => '');
  for (let open = 0; open < fences.length; open += 2) {
    for (let index = (fences[open] ?? 0) + 1; index < (fences[open + 1] ?? 0); index += 1)
      kept[index] = lines[index] ?? '';
  }
  return kept;
}

/** A text without what its way here wrote around its lines: a mail's quoting, line numbers, times, a page's fences. */
export function withoutWrapping(text: string): string {
  const gutter = gutterOf(text.split('\n', SAMPLE * 2));
  const hasFences = text.includes('```');
  if (gutter === null && !hasFences) return text;
  const lines = text.split(/\r?\n/);
  const bare = gutter === null ? lines : lines.map((line) => line.replace(gutter, ''));
  return (hasFences ? insideFences(bare) : bare).join('\n');
}
