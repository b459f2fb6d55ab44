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

/** The commands of a text in order, without comments (`!`), blank lines and banners. */
export function toStatements(source: SourceText): OpenStatement[] {
  const statements: OpenStatement[] = [];
  let open = 0;
  for (let index = 0; index < source.lines.length; index += 1) {
    const { number, text } = source.lines[index] ?? { number: 0, text: '' };
    if (text === '') continue;
    const statement = toStatement(number, text);
    if (statement.text === '' || statement.text.startsWith('!')) continue;
    statements.push(statement);
    if (open >= OPEN_BANNERS || !/^banner /i.test(statement.text)) continue;
    const end = bannerEnd(source, index);
    if (end === index) open += 1;
    index = end;
  }
  return statements;
}

/** Which commands open a block, and which may stand in it; asked where a head has nothing indented below it. */
export interface FlatRule {
  /** The first words of heads: most commands of a large file are none, and are not split into words for this. */
  readonly firstWords: ReadonlySet<string>;
  /** First words of the commands that the block may hold; null where the command opens none. */
  readonly wordsOf: (head: Statement) => ReadonlySet<string> | null;
}

/** For text whose indentation is all that counts. */
export const ONLY_INDENTATION: FlatRule = { firstWords: new Set(), wordsOf: () => null };

export interface Blocks {
  readonly roots: readonly Statement[];
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

  constructor(
    readonly head: OpenStatement,
    readonly words: ReadonlySet<string>,
  ) {}

  /** Whether the command was taken as the block's; what it takes late, it takes away from `parent` again. */
  take(statement: Statement, parent: OpenStatement): boolean {
    if (this.#ended || statement.indent !== this.head.indent) return false;
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
export function toBlocks(statements: readonly OpenStatement[], flat: FlatRule): Blocks {
  const top = new OpenStatement(0, -1, '');
  const open = [top];
  let block: FlatBlock | null = null;
  let indentationLost = false;
  for (const statement of statements) {
    while ((open.at(-1) ?? top).indent >= statement.indent) open.pop();
    const parent = open.at(-1) ?? top;
    const words = flat.firstWords.has(commandWord(statement)) ? flat.wordsOf(statement) : null;
    const taken: boolean = words === null && block !== null && block.take(statement, parent);
    indentationLost ||= taken;
    if (!taken) {
      parent.add(statement);
      if (words !== null) block = new FlatBlock(statement, words);
      else if (block?.head === parent) block = null;
    }
    open.push(statement);
  }
  return { roots: top.children, indentationLost };
}
