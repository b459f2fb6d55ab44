import type { Severity } from '#core/finding/finding-rules';

/** Marks of meaning; without colours they leave the text as it is. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

interface Surface {
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const CODES = { strong: 1, faint: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const;
const SEVERITY_COLOUR = { error: CODES.red, warning: CODES.yellow, info: CODES.blue } as const;

/** Colours only on a terminal, and not where NO_COLOR (no-color.org) or a dumb terminal says otherwise. */
export function createStyle({ isTerminal, env }: Surface): Style {
  const coloured = isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const paint = (code: number) => (text: string) => (coloured ? `\u001B[${code}m${text}\u001B[0m` : text);
  return {
    strong: paint(CODES.strong),
    faint: paint(CODES.faint),
    good: paint(CODES.green),
    severity: (severity, text) => paint(SEVERITY_COLOUR[severity])(text),
  };
}
