import { CommandWords, type FirstWords } from './command-words';
import { FlatBlock } from './flat-block';
import type { SourceText } from './source-text';
import { commandWord, OpenStatement, toStatement, type Statement } from './statement';

/** How many lines a banner may have before its missing end is taken for a cut. */
const BANNER_LIMIT = 200;
/** What stands before the delimiter, which may be a control character. */
const BANNER_HEAD = /^\s*banner +(?:(?:motd|exec|login|incoming|prompt-timeout|slip-ppp|config-save) +)?/i;
/** After so many banners without an end the text is taken to have lost their ends. */
const OPEN_BANNERS = 8;

/** The index of the line that ends the banner which begins at `index`; `index` itself where no line does. */
function bannerEnd(source: SourceText, index: number): number {
  const body = source.lines.raw(index).replace(BANNER_HEAD, '');
  const delimiter = body.startsWith('^C') ? '^C' : body.slice(0, 1);
  if (delimiter === '') return index;
  if (body.includes(delimiter, delimiter.length)) return index;
  for (let end = index + 1; end < source.lines.length && end <= index + BANNER_LIMIT; end += 1) {
    if (source.lines.raw(end).includes(delimiter)) return end;
  }
  return index;
}

/** The commands of a text in order, one at a time, without comments (`!`), blank lines and banners. */
export function* toStatements(source: SourceText): Generator<OpenStatement> {
  let open = 0;
  for (let index = 0; index < source.lines.length; index += 1) {
    const { number, text } = source.lines.at(index);
    if (text === '') continue;
    const statement = toStatement(number, text);
    if (statement.text === '' || statement.text.startsWith('!')) continue;
    yield statement;
    if (open >= OPEN_BANNERS || !/^banner /i.test(statement.text)) continue;
    const end = bannerEnd(source, index);
    if (end === index) open += 1;
    index = end;
  }
}

/** What a reader wants of a text's blocks. */
export interface BlockRule {
  /**
   * Whether the reader looks at a command of the top level. All others are let go with what stands below them, which
   * is most of a large file.
   */
  readonly reads: (command: Statement) => boolean;
  /** First words of commands that open a block where nothing is indented below them, as short as they may be. */
  readonly firstWords: ReadonlySet<string>;
  readonly heads: CommandWords;
  /** First words of the commands that such a block may hold; null where the command opens none. */
  readonly wordsOf: (head: Statement) => FirstWords | null;
  /** Commands of a block after which `exit` leaves a mode inside it, not the block itself. */
  readonly innerModes?: ReadonlySet<string>;
  /** Whether a head opens its block wherever it stands, since no other command holds one that reads alike. */
  readonly isHeadAnywhere?: (head: Statement) => boolean;
}

/** For text of which everything is wanted, and whose indentation is all that counts. */
export const ONLY_INDENTATION: BlockRule = {
  reads: () => true,
  firstWords: new Set(),
  heads: new CommandWords([]),
  wordsOf: () => null,
};

export interface Blocks {
  /** The commands of the top level that the reader looks at. */
  readonly roots: readonly Statement[];
  /** The last command of the top level, looked at or not; null in a text without any. */
  readonly last: Statement | null;
  /** Whether a block was found by its commands, since they stand without indentation. */
  readonly indentationLost: boolean;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Puts the commands of a text one after the other under the one that each of them belongs to. */
class BlockBuilder {
  readonly top = new OpenStatement(0, -1, '');
  last: Statement | null = null;
  indentationLost = false;
  /** The commands that are open, outermost first, with the top level itself as the first of them. */
  readonly #open = [this.top];
  readonly #rule: BlockRule;
  #block: FlatBlock | null = null;
  #unread: Statement | null = null;

  constructor(rule: BlockRule) {
    this.#rule = rule;
  }

  add(given: OpenStatement): void {
    const parent = this.#parentOf(given);
    if (this.#block?.head === parent) this.#block.isIndented = true;
    if (parent === this.#open[1] && this.#block?.takeWrapped(parent, given) === true) {
      this.top.drop(1);
      this.last = this.#block.head;
      this.indentationLost = true;
      this.#open.push(given);
      return;
    }
    if (this.#block?.ended === true) this.#block = null;
    const isUnread = parent === this.#unread && this.#block?.head !== parent;
    const mayOpen = this.#rule.firstWords.has(commandWord(given));
    if (isUnread && !mayOpen) return;
    const statement = mayOpen ? this.#rule.heads.inFull(given) : given;
    const words = mayOpen ? this.#rule.wordsOf(statement) : null;
    const isAnywhere = words !== null && this.#rule.isHeadAnywhere?.(statement) === true;
    if (isUnread && !isAnywhere) return;
    if (words !== null)
      this.#addHead(statement, words, isAnywhere || this.#isInHead() ? this.#leave() : parent);
    else if (parent !== this.#unread) this.#addCommand(statement, parent);
  }

  #addHead(head: OpenStatement, words: FirstWords, parent: OpenStatement): void {
    this.#open.push(head);
    this.#block = new FlatBlock(head, words, this.#rule.innerModes ?? NO_WORDS);
    this.#put(head, parent, this.#rule.reads(head));
  }

  #addCommand(command: OpenStatement, parent: OpenStatement): void {
    this.#open.push(command);
    const block = this.#block;
    if (block?.take(command, parent) === true) this.indentationLost = true;
    else if (block?.holdsBelow(parent, command) === true) block.head.add(command);
    // A command that nobody knows may turn out to be the block's.
    else this.#put(command, parent, block !== null || this.#rule.reads(command));
  }

  #put(statement: OpenStatement, parent: OpenStatement, isRead: boolean): void {
    if (parent === this.top) this.last = statement;
    if (parent === this.top && !isRead) this.#unread = statement;
    else parent.add(statement);
  }

  /** The command under which one with this indentation stands. */
  #parentOf({ indent }: Statement): OpenStatement {
    while ((this.#open.at(-1) ?? this.top).indent >= indent) this.#open.pop();
    return this.#open.at(-1) ?? this.top;
  }

  /** Whether the place is inside a block that a head opened. */
  #isInHead(): boolean {
    const outermost = this.#open[1];
    return outermost !== undefined && this.#rule.wordsOf(outermost) !== null;
  }

  /** Leaves every block, as a command of the global mode does. */
  #leave(): OpenStatement {
    this.#open.length = 1;
    return this.top;
  }
}

/**
 * The block structure of IOS text by its indentation. Where a head has nothing indented below it (the text went through
 * a mail or a form, or was typed at a prompt), the commands that its block may hold decide, as on the device: a command
 * of the global mode leaves the block, one that nobody knows does not. So they do for a command that slipped to its
 * head's column, and a head that was indented by accident leaves the block above it.
 */
export function toBlocks(statements: Iterable<OpenStatement>, rule: BlockRule): Blocks {
  const builder = new BlockBuilder(rule);
  for (const statement of statements) builder.add(statement);
  const { top, last, indentationLost } = builder;
  return { roots: top.children, last, indentationLost };
}
