import { maskSecrets } from '../text/mask';
import { sourced, type Known, type LineOrigin } from '../model/origin';
import type { Assignment, BssSection } from './sections';

export function originOfAssignment({ name, value, line }: Assignment): LineOrigin {
  return { kind: 'line', line, text: maskSecrets(`${name}=${value}`) };
}

/**
 * A value as hostapd's `atoi` takes it: the digits at its start, 0 without any. What follows them counts for nothing,
 * which is why comments behind numbers are found in files that work.
 */
export function integerOf(value: string): number {
  return Number.parseInt(value, 10) || 0;
}

/** The items of one BSS by name; the last line that sets one counts, except for items that add up. */
export class BssValues {
  readonly section: BssSection;
  readonly #last = new Map<string, Assignment>();

  constructor(section: BssSection) {
    this.section = section;
    for (const assignment of section.assignments) this.#last.set(assignment.name, assignment);
  }

  get(name: string): Assignment | null {
    return this.#last.get(name) ?? null;
  }

  all(name: string): readonly Assignment[] {
    return this.section.assignments.filter((assignment) => assignment.name === name);
  }

  /** The item as a value of the model; null where the file does not set it. */
  read<T>(name: string, convert: (value: string) => T): Known<T> | null {
    const assignment = this.get(name);
    return assignment && sourced(convert(assignment.value.trim()), originOfAssignment(assignment));
  }

  /** A number, or what a number says. */
  readNumber<T>(name: string, convert: (value: number) => T): Known<T> | null {
    return this.read(name, (value) => convert(integerOf(value)));
  }

  /** An item that is on with 1. */
  readFlag(name: string): Known<boolean> | null {
    return this.readNumber(name, (value) => value === 1);
  }
}
