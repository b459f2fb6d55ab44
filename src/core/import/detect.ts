import type { Clue, Dialect } from './dialect';
import type { DialectId } from './model/dialect-id';
import type { Candidate, Evidence } from './model/import-result';
import { maskSecrets } from './text/mask';
import type { SourceText } from './text/source-text';
import { withPlainBlanks } from './text/words';

/** Fewest points that make a dialect, and how many times the next one's points it must have. */
const LEAST_SCORE = 3;
const LEAST_LEAD = 2;

export interface Detection {
  /** Null where no dialect stands out. */
  readonly dialect: DialectId | null;
  readonly candidates: readonly Candidate[];
  readonly evidence: readonly Evidence[];
}

interface OpenClue {
  readonly dialect: DialectId;
  readonly clue: Clue & { readonly kind: 'command' };
}

/** The word that a line begins with, `no` left out, up to a blank or an equals sign. */
function firstWord(text: string): string {
  return (/^\s*(?:no )?([^\s=]{1,64})/.exec(text)?.[1] ?? '').toLowerCase();
}

function commandEvidence(source: SourceText, dialects: readonly Dialect[]): Evidence[] {
  const open = new Map<string, OpenClue[]>();
  for (const { id, clues } of dialects) {
    for (const clue of clues) {
      if (clue.kind !== 'command') continue;
      open.set(clue.first, [...(open.get(clue.first) ?? []), { dialect: id, clue }]);
    }
  }
  const evidence: Evidence[] = [];
  for (const { text, number } of source.lines) {
    if (text === '') continue;
    const first = firstWord(text);
    const asked = open.get(first);
    if (asked === undefined) continue;
    const trimmed = withPlainBlanks(text.trim().slice(0, 512));
    const fits = ({ clue }: OpenClue) => clue.form?.test(trimmed) ?? true;
    for (const { dialect, clue } of asked.filter(fits))
      evidence.push({ dialect, line: number, text: maskSecrets(trimmed), weight: clue.weight });
    const rest = asked.filter((entry) => !fits(entry));
    if (rest.length === 0) open.delete(first);
    else open.set(first, rest);
  }
  return evidence;
}

/** 1-based line of the character at `index`. */
function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

function textEvidence(source: SourceText, dialects: readonly Dialect[]): Evidence[] {
  return dialects.flatMap(({ id, clues }) =>
    clues.flatMap((clue): Evidence[] => {
      if (clue.kind !== 'text') return [];
      const at = source.whole.indexOf(clue.text);
      if (at < 0) return [];
      return [{ dialect: id, line: lineAt(source.whole, at), text: clue.text, weight: clue.weight }];
    }),
  );
}

/** Which dialect a text is in, with the lines that speak for it; no dialect where none stands out. */
export function detect(source: SourceText, dialects: readonly Dialect[]): Detection {
  const evidence = [...commandEvidence(source, dialects), ...textEvidence(source, dialects)];
  const scores = new Map<DialectId, number>();
  for (const { dialect, weight } of evidence) scores.set(dialect, (scores.get(dialect) ?? 0) + weight);
  const candidates = [...scores]
    .map(([dialect, score]) => ({ dialect, score }))
    .toSorted((one, other) => other.score - one.score);
  const [best, next] = candidates;
  const stands =
    best !== undefined && best.score >= LEAST_SCORE && best.score >= LEAST_LEAD * (next?.score ?? 0);
  return { dialect: stands ? best.dialect : null, candidates, evidence };
}
