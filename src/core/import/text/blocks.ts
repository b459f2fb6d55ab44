import type { SourceText } from './source-text';
import { keyword, toStatement, type Statement } from './statement';

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
export function toStatements(source: SourceText): Statement[] {
  const statements: Statement[] = [];
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

/** Which commands open a block, and which may stand in it; needed only where the indentation was lost. */
export type FlatRule = (head: Statement) => ReadonlySet<string> | null;

export interface Blocks {
  readonly roots: readonly Statement[];
  readonly indentationLost: boolean;
}

function nestByIndent(statements: readonly Statement[]): Statement[] {
  const roots: Statement[] = [];
  const open: Statement[] = [];
  for (const statement of statements) {
    while ((open.at(-1)?.indent ?? -1) >= statement.indent) open.pop();
    (open.at(-1)?.children ?? roots).push(statement);
    open.push(statement);
  }
  return roots;
}

function leadingWord(statement: Statement): string {
  return keyword(statement, keyword(statement, 0) === 'no' ? 1 : 0);
}

function nestByWords(statements: readonly Statement[], flat: FlatRule): Statement[] {
  const roots: Statement[] = [];
  let open: { readonly head: Statement; readonly words: ReadonlySet<string> } | null = null;
  for (const statement of statements) {
    const words = flat(statement);
    if (words === null && open !== null && open.words.has(leadingWord(statement))) {
      open.head.children.push(statement);
      continue;
    }
    roots.push(statement);
    open = words === null ? null : { head: statement, words };
  }
  return roots;
}

/**
 * The block structure of IOS text by its indentation. Where a whole text has no indentation although it has heads
 * of blocks (it went through a mail or a form), the commands that a block may hold decide.
 */
export function toBlocks(statements: readonly Statement[], flat: FlatRule): Blocks {
  const isFlat =
    statements.every(({ indent }) => indent === 0) &&
    statements.some((statement) => flat(statement) !== null);
  return isFlat
    ? { roots: nestByWords(statements, flat), indentationLost: true }
    : { roots: nestByIndent(statements), indentationLost: false };
}
