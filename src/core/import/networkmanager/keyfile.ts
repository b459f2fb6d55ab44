import type { SourceText } from '../text/source-text';

/** A `name=value` line of a keyfile. */
export interface KeyfileItem {
  readonly section: string;
  readonly name: string;
  /** As it stands, escapes included; blanks after the equals sign are not part of it. */
  readonly value: string;
  readonly line: number;
}

export interface Keyfile {
  readonly items: readonly KeyfileItem[];
  /** Lines that are neither comments, sections nor items. */
  readonly strange: readonly { readonly line: number; readonly text: string }[];
  /** Lines on which sections begin, by their short name. */
  readonly sections: ReadonlyMap<string, number>;
}

/** Sections have a long name too, which older files use. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  '802-11-wireless': 'wifi',
  '802-11-wireless-security': 'wifi-security',
};

/** The files of a text into which several were put one after another: each begins with `[connection]`. */
export function keyfilesOf(source: SourceText): readonly SourceText[] {
  const starts = source.lines.placesOf((raw) => raw.trim() === '[connection]');
  if (starts.length < 2) return [source];
  return starts.map((start, place) => ({
    whole: source.whole,
    lines: source.lines.slice(place === 0 ? 0 : start, starts[place + 1]),
  }));
}

/** Reads as GLib's key files are read: `#` and `;` begin comments, the first equals sign ends the name. */
export function toKeyfile(source: SourceText): Keyfile {
  const items: KeyfileItem[] = [];
  const strange: { line: number; text: string }[] = [];
  const sections = new Map<string, number>();
  let section = '';
  for (const { number, raw } of source.lines) {
    const text = raw.trimStart();
    if (text.trim() === '' || text.startsWith('#') || text.startsWith(';')) continue;
    const head = /^\[([^\]]{1,100})\]\s*$/.exec(text)?.[1];
    const equals = text.indexOf('=');
    if (head !== undefined) {
      section = SHORT_NAMES[head] ?? head;
      if (!sections.has(section)) sections.set(section, number);
    } else if (equals > 0)
      items.push({
        section,
        name: text.slice(0, equals).trim(),
        value: text.slice(equals + 1).trimStart(),
        line: number,
      });
    else strange.push({ line: number, text });
  }
  return { items, strange, sections };
}

const ESCAPES: Readonly<Record<string, string>> = { s: ' ', n: '\n', t: '\t', r: '\r', '\\': '\\', ';': ';' };

/** A text without GLib's escapes; an escape that GLib does not know stays as it is. */
export function unescapeValue(value: string): string {
  return value.replace(/\\(.)/gs, (whole, letter: string) => ESCAPES[letter] ?? whole);
}

/** The entries of a list: separated, and usually ended, by semicolons. */
export function listOf(value: string): string[] {
  return value
    .split(/[;,]/)
    .map((entry) => unescapeValue(entry).trim())
    .filter((entry) => entry !== '');
}
