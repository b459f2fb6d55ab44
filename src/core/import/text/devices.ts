import type { SourceLine, SourceText } from './source-text';

/** Where a device's configuration begins, as IOS, IOS-XE and AireOS print it. */
const BEGINNING = {
  ios: /^version \d+\.\d+/,
  aireos: /^(?:# WLC Config Begin|\(.{1,60}\) >\s*(?:sh|sho|show) run)/i,
} as const;

/**
 * The configurations of several devices that were pasted one after the other, each with its own lines; one where the
 * text begins only once. Read as one, the later device would overwrite the earlier without a word.
 */
export function devicesOf(source: SourceText, kind: keyof typeof BEGINNING): readonly SourceText[] {
  const form = BEGINNING[kind];
  const isBeginning = ({ raw }: SourceLine) => form.test(raw);
  const starts = source.lines.flatMap((line, index) => (isBeginning(line) ? [index] : []));
  if (starts.length < 2) return [source];
  return starts.map((start, place) => ({
    whole: source.whole,
    lines: source.lines.slice(place === 0 ? 0 : start, starts[place + 1] ?? source.lines.length),
  }));
}
