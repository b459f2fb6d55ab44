import type { TargetOption } from '../target';

export function oneOf(name: string, fallback: string, values: readonly string[]): TargetOption {
  return { name, fallback, accepts: { kind: 'one-of', values } };
}

export function wholeNumber(name: string, fallback: number, minimum: number, maximum: number): TargetOption {
  return { name, fallback: String(fallback), accepts: { kind: 'whole-number', minimum, maximum } };
}

/** A path that no shell and no configuration file takes for anything else. */
export const ABSOLUTE_PATH = /\/[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)*/;

/** A text that may also be left empty, which means: derived from the profile. */
export function derivable(name: string, pattern: RegExp, described: string): TargetOption {
  return {
    name,
    fallback: '',
    accepts: { kind: 'pattern', pattern: new RegExp(`^(?:${pattern.source})?$`), described },
  };
}

export function text(name: string, fallback: string, pattern: RegExp, described: string): TargetOption {
  return {
    name,
    fallback,
    accepts: { kind: 'pattern', pattern: new RegExp(`^(?:${pattern.source})$`), described },
  };
}

/** The value of an option that the target declares. */
export function optionValue(options: Readonly<Record<string, string>>, name: string): string {
  const value = options[name];
  if (value === undefined) throw new Error(`the target declares no option "${name}"`);
  return value;
}

/** A line of any script that may also be left empty. */
export function printableLine(name: string, most: number): TargetOption {
  const pattern = new RegExp(`^[^\\p{C}\\p{Zl}\\p{Zp}]{0,${String(most)}}$`, 'u');
  return {
    name,
    fallback: '',
    accepts: { kind: 'pattern', pattern, described: `0–${String(most)} printable characters` },
  };
}
