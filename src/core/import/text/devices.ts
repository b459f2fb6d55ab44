import type { SourceText } from './source-text';

/**
 * What begins a device's configuration as IOS, IOS-XE and AireOS print it; of several signs the first that occurs more
 * than once counts, since pages leave the first lines out.
 */
const BEGINNINGS = {
  ios: [/^ {0,8}version \d+\.\d+/, /^ {0,8}hostname \S/i],
  aireos: [/^(?:# WLC Config Begin|\(.{1,60}\) >\s*(?:sh|sho|show) run)/i],
} as const;

function startsOf({ lines }: SourceText, sign: RegExp): number[] {
  return lines.placesOf((raw) => sign.test(raw));
}

/**
 * The configurations of several devices that were pasted one after the other, each with its own lines; one where the
 * text begins only once. Read as one, the later device would overwrite the earlier without a word.
 */
export function devicesOf(source: SourceText, kind: keyof typeof BEGINNINGS): readonly SourceText[] {
  const starts = BEGINNINGS[kind].map((sign) => startsOf(source, sign)).find((places) => places.length > 1);
  if (starts === undefined) return [source];
  return starts.map((start, place) => ({
    whole: source.whole,
    lines: source.lines.slice(place === 0 ? 0 : start, starts[place + 1]),
  }));
}
