/** What a search looks through: words of one language, and names that stand in every language. */
export interface Searchable {
  readonly title: string;
  readonly text: string;
  readonly names: readonly string[];
}

/** Case, width and composition do not matter, nor do hyphens, underscores and blanks within names. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function squeezed(text: string): string {
  return folded(text).replace(/[\s_-]+/g, '');
}

/** 0 for a word that is nowhere; a title counts most. */
function weightOf(word: string, { title, text, names }: Searchable): number {
  const tight = squeezed(word);
  if (tight === '') return folded(`${title} ${text}`).includes(word) ? 1 : 0;
  const inTitle = folded(title).includes(word) || squeezed(title).includes(tight);
  if (names.some((name) => squeezed(name) === tight)) return 4;
  if (inTitle) return 3;
  if (names.some((name) => squeezed(name).includes(tight))) return 2;
  return folded(text).includes(word) ? 1 : 0;
}

/**
 * What holds every word, best first, otherwise in the given order. No words: everything. Words are separated by
 * blanks.
 */
export function searchReference<T extends Searchable>(items: readonly T[], words: string): readonly T[] {
  const wanted = folded(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const weighed = items.map((item) => ({ item, weights: wanted.map((word) => weightOf(word, item)) }));
  return weighed
    .filter(({ weights }) => weights.every((weight) => weight > 0))
    .map(({ item, weights }) => ({ item, sum: weights.reduce((total, weight) => total + weight, 0) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ item }) => item);
}
