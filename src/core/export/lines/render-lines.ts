import { loss, type Loss } from '../export-params';
import type { Guard, LineFacts, LineRow, LineSection, LineValue, PhoneSetting } from './line-table';
import { UNCONFIRMED } from './unconfirmed';

/** How the comments begin that stand above a line; a sheet prints the line without them. */
export const PHONE_SETTING = 'Phone setting: ';
export const NOT_CONFIRMED = 'Not confirmed on a device: ';

export interface RenderedLines {
  readonly lines: readonly string[];
  /** One loss for each different line that nothing confirms. */
  readonly losses: readonly Loss[];
}

/** How a dialect writes comments; null where it has none. */
export type CommentMark = '!' | '#' | null;

function holds<C extends string>(guard: Guard<C>, facts: LineFacts<C>): boolean {
  const { kinds, when = [], unless = [] } = guard;
  if (kinds !== undefined && !kinds.includes(facts.kind)) return false;
  return (
    when.every((name) => facts.conditions.includes(name)) &&
    !unless.some((name) => facts.conditions.includes(name))
  );
}

/** Fills a template in one pass: braces inside a value are never read as a placeholder. */
function fill(
  template: string,
  values: Readonly<Record<string, LineValue>>,
  form: 'written' | 'shown',
): string {
  return template.replaceAll(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a line of the table asks for the unknown value "${name}"`);
    return typeof value === 'string' ? value : value[form];
  });
}

interface Output {
  readonly lines: string[];
  readonly losses: Map<string, Loss>;
  answered: PhoneSetting | null;
}

function writeRow<C extends string>(
  row: LineRow<C>,
  facts: LineFacts<C>,
  mark: CommentMark,
  output: Output,
): void {
  const answers = row.answers ?? null;
  if (mark !== null && answers !== null && answers !== output.answered)
    output.lines.push(`${mark} ${PHONE_SETTING}${answers}`);
  output.answered = answers;
  if (row.unconfirmed !== undefined) {
    if (mark !== null) output.lines.push(`${mark} ${NOT_CONFIRMED}${UNCONFIRMED[row.unconfirmed]}`);
    const line = fill(row.text, facts.values, 'shown').trim();
    output.losses.set(line, loss('loss.unconfirmed-line', { line, why: row.unconfirmed }));
  }
  output.lines.push(fill(row.text, facts.values, 'written'));
}

/** Writes the lines of a table that the facts ask for, in the table's order. */
export function renderLines<C extends string>(
  sections: readonly LineSection<C>[],
  facts: LineFacts<C>,
  mark: CommentMark,
): RenderedLines {
  const output: Output = { lines: [], losses: new Map(), answered: null };
  for (const section of sections) {
    const entries =
      section.each === undefined ? [{ conditions: [], values: {} }] : (facts.lists[section.each] ?? []);
    for (const entry of entries) {
      const scope: LineFacts<C> = {
        ...facts,
        conditions: [...facts.conditions, ...entry.conditions],
        values: { ...facts.values, ...entry.values },
      };
      if (!holds(section, scope)) continue;
      for (const row of section.lines) if (holds(row, scope)) writeRow(row, scope, mark, output);
    }
  }
  return { lines: output.lines, losses: [...output.losses.values()] };
}

/** The text of a file: LF line ends and a final one. */
export function toFileText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
