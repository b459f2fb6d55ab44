import type { SourceText } from '../text/source-text';

/** A `name=value` line; the value runs to the line's end, blanks included. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** The lines of one BSS: the file's own, or those after a `bss=`. */
export interface BssSection {
  readonly line: number;
  readonly assignments: readonly Assignment[];
  /** Lines that are neither comments nor assignments. */
  readonly strange: readonly { readonly line: number; readonly text: string }[];
}

function newSection(line: number) {
  return { line, assignments: [] as Assignment[], strange: [] as { line: number; text: string }[] };
}

/**
 * Reads as hostapd does: a line that begins with `#` is a comment, everything after the first `=` is the value. The
 * raw line counts, since hostapd keeps blanks at the end; a carriage return is taken for an editor's.
 */
export function toSections(source: SourceText): readonly [BssSection, ...BssSection[]] {
  let section = newSection(1);
  const sections: [BssSection, ...BssSection[]] = [section];
  for (const { number, raw } of source.lines) {
    const text = raw.trimStart();
    if (text === '' || text.startsWith('#')) continue;
    const equals = text.indexOf('=');
    if (equals <= 0) {
      section.strange.push({ line: number, text });
      continue;
    }
    const assignment = { name: text.slice(0, equals), value: text.slice(equals + 1), line: number };
    if (assignment.name === 'bss') {
      section = newSection(number);
      sections.push(section);
    }
    section.assignments.push(assignment);
  }
  return sections;
}
