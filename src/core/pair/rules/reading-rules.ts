import type { PairFacts } from '../pair-context';
import { judged, type Judgement } from './judgement';
import type { PairRule } from './pair-rule';

/** Most line numbers that are named. */
const SHOWN = 5;

/** What the reader did not understand might change any of the other rows. */
function judgeNotUnderstood({ context }: PairFacts): Judgement | null {
  const lines = context.notUnderstood ?? [];
  const [first] = lines;
  if (first === undefined) return null;
  const shown = lines.slice(0, SHOWN).map(({ line, text }) => `${line}: ${text}`);
  return {
    ...judged('pair.lines-not-understood', { lines: shown.join('; '), count: lines.length }),
    origin: { kind: 'unknown', look: '', line: first.line },
  };
}

function judgeKeywords({ ap }: PairFacts): Judgement[] {
  return ap.notes.flatMap((note): Judgement[] => {
    if (note.code !== 'import.unconfirmed-keyword') return [];
    const origin = note.line === null ? null : ({ kind: 'unknown', look: '', line: note.line } as const);
    return [{ ...judged('pair.keyword-unconfirmed', { text: note.params.text }), origin }];
  });
}

/** How far the reading itself can be relied on. */
export const READING_RULES: readonly PairRule[] = [
  { field: 'notUnderstood', judge: judgeNotUnderstood },
  { field: 'unconfirmed', judge: judgeKeywords },
];
