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
  const body = (source.lines[index]?.raw ?? '').replace(BANNER_HEAD, '');
  const delimiter = body.startsWith('^C') ? '^C' : body.slice(0, 1);
  if (delimiter === '') return index;
  if (body.includes(delimiter, delimiter.length)) return index;
  for (let end = index + 1; end < source.lines.length && end <= index + BANNER_LIMIT; end += 1) {
    if (source.lines[end]?.raw.includes(delimiter) === true) return end;
  }
  return index;
}

/** The commands of a text in order, one at a time, without comments (`!`), blank lines and banners. */
export function* toStatements(source: SourceText): Generator<OpenStatement> {
  let open = 0;
  for (let index = 0; index < source.lines.length; index += 1) {
    const { number, text } = source.lines[index] ?? { number: 0, text: '' };
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
  /** First words of commands that open a block where nothing is indented below them. */
  readonly firstWords: ReadonlySet<string>;
  /** First words of the commands that such a block may hold; null where the command opens none. */
  readonly wordsOf: (head: Statement) => ReadonlySet<string> | null;
}

/** For text of which everything is wanted, and whose indentation is all that counts. */
export const ONLY_INDENTATION: BlockRule = {
  reads: () => true,
  firstWords: new Set(),
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

/** First words of commands that IOS takes in no block: after one of them the block before has ended. */
const GLOBAL_COMMANDS = new Set(
  (
    'aaa access-list alias archive banner boot bridge cdp class-map clock controller crypto do-exec enable end ' +
    'errdisable file hostname hw-module interface key license line lldp login memory monitor netconf-yang ntp ' +
    'parameter-map parser policy-map privilege radius-server redundancy resource restconf router service ' +
    'snmp-server sntp spanning-tree tacacs tacacs-server telemetry transceiver username version vrf vtp wireless wlccp'
  ).split(' '),
);

/** A block whose commands stand beside its head instead of below it. */
class FlatBlock {
  /** Commands that nobody knows; they belong to the block if another one of its commands follows. */
  #doubtful: Statement[] = [];
  #ended = false;

  /** Whether a command has left the block. */
  get ended(): boolean {
    return this.#ended;
  }

  constructor(
    readonly head: OpenStatement,
    readonly words: ReadonlySet<string>,
  ) {}

  /** Whether the command was taken as the block's; what it takes late, it takes away from `parent` again. */
  take(statement: Statement, parent: OpenStatement): boolean {
    if (statement.indent !== this.head.indent) return false;
    const word = commandWord(statement);
    const fits = this.words.has(word);
    this.#ended = word === 'exit' || (!fits && GLOBAL_COMMANDS.has(word));
    if (!fits) {
      this.#doubtful.push(statement);
      return false;
    }
    parent.drop(this.#doubtful.length);
    for (const command of [...this.#doubtful, statement]) this.head.add(command);
    this.#doubtful = [];
    return true;
  }
}

/**
 * The block structure of IOS text by its indentation. Where a head has nothing indented below it (the text went through
 * a mail or a form, or was typed at a prompt), the commands that its block may hold decide, as on the device: a command
 * of the global mode leaves the block, one that nobody knows does not.
 */
export function toBlocks(statements: Iterable<OpenStatement>, rule: BlockRule): Blocks {
  const top = new OpenStatement(0, -1, '');
  const open = [top];
  let block: FlatBlock | null = null;
  let last: Statement | null = null;
  let unread: Statement | null = null;
  let indentationLost = false;
  for (const statement of statements) {
    while ((open.at(-1) ?? top).indent >= statement.indent) open.pop();
    const parent = open.at(-1) ?? top;
    if (block?.head === parent || block?.ended === true) block = null;
    if (parent === unread) continue;
    open.push(statement);
    const words = rule.firstWords.has(commandWord(statement)) ? rule.wordsOf(statement) : null;
    if (words === null && block !== null && block.take(statement, parent)) {
      indentationLost = true;
      continue;
    }
    if (parent === top) last = statement;
    if (words !== null) block = new FlatBlock(statement, words);
    const mayBeOfBlock = block !== null && words === null;
    if (parent === top && !mayBeOfBlock && !rule.reads(statement)) unread = statement;
    else parent.add(statement);
  }
  return { roots: top.children, last, indentationLost };
}
