import type { Style } from './typesetter';

/** A4 in points, and the grid on it. */
export const PAPER = { width: 595.28, height: 841.89, margin: 30, gap: 18 } as const;
export const CONTENT_WIDTH = PAPER.width - 2 * PAPER.margin;
export const COLUMN_WIDTH = (CONTENT_WIDTH - PAPER.gap) / 2;
export const LEFT = PAPER.margin;
export const RIGHT = PAPER.margin + COLUMN_WIDTH + PAPER.gap;

const TEXT = '#1B2330';
const QUIET = '#5A6577';
export const COLORS = {
  text: TEXT,
  quiet: QUIET,
  line: '#DDE2EA',
  accent: '#2457D6',
  verdict: { pass: '#1E7A46', warning: '#8A5A00', error: '#B3261E', info: QUIET },
} as const;

export const STYLES = {
  kind: { face: 'regular', size: 8, color: QUIET },
  title: { face: 'bold', size: 17, color: TEXT, leading: 1.22 },
  scheme: { face: 'bold', size: 9.4, color: TEXT },
  grade: { face: 'regular', size: 9.4, color: QUIET },
  heading: { face: 'bold', size: 10.4, color: TEXT },
  path: { face: 'regular', size: 7.6, color: QUIET, leading: 1.3 },
  label: { face: 'regular', size: 8.8, color: QUIET, leading: 1.3 },
  gloss: { face: 'regular', size: 7.2, color: QUIET, leading: 1.25 },
  value: { face: 'bold', size: 8.8, color: TEXT, leading: 1.3 },
  mono: { face: 'mono', size: 8.6, color: TEXT, leading: 1.33 },
  small: { face: 'regular', size: 8, color: TEXT, leading: 1.34 },
  source: { face: 'regular', size: 7, color: QUIET, leading: 1.3 },
  foot: { face: 'regular', size: 7, color: QUIET, leading: 1.3 },
} as const satisfies Readonly<Record<string, Style>>;

/** Sizes for commands, largest first: the first that keeps the sheet on one page is taken. */
export const COMMAND_SIZES = [6.9, 6.5, 6.1] as const;

export function commandStyles(size: number) {
  const style = { face: 'mono', size, leading: 1.33 } as const;
  return { line: { ...style, color: TEXT }, mark: { ...style, color: COLORS.verdict.warning } };
}
