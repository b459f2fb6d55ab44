import { toToken, type Token } from './forms';
import { withText, type OpenStatement, type Statement } from './statement';
import { splitWords } from './words';

/** Fewest letters of an abbreviation where not every command is at hand, and of one that tells what a command belongs to. */
const LEAST_LETTERS = 2;
const LEAST_FIRST = 3;

/** What may stand at one place of a command: keywords, each with what may follow, or a word of the user's. */
interface Place {
  readonly keywords: Map<string, Place>;
  /** What follows a word of the user's; null where none may stand here. */
  word: Place | null;
  /** What each word that was looked up here is short for; itself where that is no keyword, or several. */
  readonly looked: Map<string, string>;
}

/** Words that a place remembers; a text of nothing but strange words needs no more memory for that. */
const MOST_LOOKED = 512;

function newPlace(): Place {
  return { keywords: new Map(), word: null, looked: new Map() };
}

function placesAfter(places: readonly Place[], token: Token): Place[] {
  if (token.kind === 'rest') return [];
  const { any } = token;
  return places.flatMap((place) => {
    if (any === null) return [(place.word ??= newPlace())];
    return any.map((keyword) => {
      const next = place.keywords.get(keyword) ?? newPlace();
      place.keywords.set(keyword, next);
      return next;
    });
  });
}

/** A word and all that it may be abbreviated to. */
export function beginningsOf(word: string): string[] {
  return Array.from({ length: word.length - LEAST_FIRST + 1 }, (_, more) =>
    word.slice(0, LEAST_FIRST + more),
  );
}

/** The one of some words that begins so; null where none does, or more than one, so that IOS would refuse it too. */
export function onlyWordWith(beginning: string, words: Iterable<string>): string | null {
  let found: string | null = null;
  for (const word of words) {
    if (!word.startsWith(beginning)) continue;
    if (found !== null) return null;
    found = word;
  }
  return found;
}

/**
 * The commands of a mode as a tree of their words, to find what an abbreviated one stands for: IOS takes any beginning
 * of a keyword that no other keyword at its place has.
 */
export class CommandWords {
  readonly #first = newPlace();
  readonly #least: number;

  /** @param forms - commands as {@link Form.form} writes them; all that the mode has, or what is short may be misread. */
  constructor(forms: Iterable<string>, least = LEAST_LETTERS) {
    this.#least = least;
    for (const form of forms) {
      let places = [this.#first];
      for (const token of form.split(' ').map(toToken)) places = placesAfter(places, token);
    }
  }

  /** The command with every word in full, its first `skip` words left as they are; itself where no word is short. */
  inFull<S extends Statement>(statement: S, skip = 0): S | OpenStatement {
    // Split here and forgotten: a large text of strange commands would otherwise keep all of its words.
    const words = splitWords(statement.text);
    const from = words[skip]?.text.toLowerCase() === 'no' ? skip + 1 : skip;
    let place: Place | null = this.#first;
    let { text } = statement;
    for (const [index, word] of words.entries()) {
      if (index < from) continue;
      const full: string = word.quoted ? word.text : keywordFor(place, word.text.toLowerCase(), this.#least);
      if (full.length > word.text.length) {
        const start = word.start + text.length - statement.text.length;
        text = text.slice(0, start) + full + text.slice(start + word.text.length);
      }
      place = place.keywords.get(full) ?? place.word;
      if (place === null) break;
    }
    return withText(statement, text);
  }
}

/** The keyword that a word is, or is short for, at a place; the word itself where it is neither. */
function keywordFor({ keywords, word: own, looked }: Place, word: string, least: number): string {
  if (word.length < least || keywords.has(word) || own !== null) return word;
  const known = looked.get(word);
  if (known !== undefined) return known;
  const full = onlyWordWith(word, keywords.keys()) ?? word;
  if (looked.size < MOST_LOOKED) looked.set(word, full);
  return full;
}

/**
 * Acts on a command as it stands or, where it is not understood so, with its words in full. What is not understood
 * either way comes back in full; null otherwise.
 */
export function actOn(
  statement: Statement,
  words: CommandWords,
  act: (command: Statement) => boolean,
  skip = 0,
): Statement | null {
  if (act(statement)) return null;
  const full = words.inFull(statement, skip);
  return full !== statement && act(full) ? null : full;
}

/** The first words of a mode's commands. */
export class FirstWords {
  readonly #words: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Whether the word is short for one of them. */
  hasShort(word: string): boolean {
    return word.length >= LEAST_FIRST && onlyWordWith(word, this.#words) !== null;
  }
}
