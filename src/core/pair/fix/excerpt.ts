import type { Network } from '../../import/model/network';
import { valueOr } from '../../import/model/origin';
import type { FixFacts } from './fix-facts';
import type { FixLine } from './fix-line';
import type { OpenText } from './open-text';

/** Texts up to this many characters are read whole. */
const SHORT = 16_000;
/** Blocks that begin alike stay, whatever they say, up to this many characters together. */
const FEW = 4_000;
/** A word that stands in more blocks than this says nothing about one network. */
const RARE = 200;
/** Up to so many different second words are keywords; more of them are names. */
const KEYWORDS = 20;

/** A line that nothing indents, with those below it that something does. */
interface Block {
  readonly from: number;
  readonly to: number;
}

function blocksOf(text: string): Block[] {
  const starts = [0];
  for (let at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1)
    if (text.charCodeAt(at) > 0x20) starts.push(at);
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? text.length }));
}

const BEGINNING = /(?:config +)?(\S{1,64})(?: +(\S{1,64}))?/iy;

/** First and second word of a command; the second without its digits, which number things of one kind. */
function beginning(text: string, { from }: Block): readonly [string, string] {
  BEGINNING.lastIndex = from;
  const [, first = '', second = ''] = BEGINNING.exec(text) ?? [];
  return [first.toLowerCase(), second.toLowerCase().replaceAll(/\d/g, '')];
}

function grouped(blocks: readonly Block[], key: (block: Block) => string): Block[][] {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const name = key(block);
    const own = groups.get(name);
    if (own === undefined) groups.set(name, [block]);
    else own.push(block);
  }
  return [...groups.values()];
}

const isMuch = (blocks: readonly Block[]) => blocks.reduce((size, { from, to }) => size + to - from, 0) > FEW;

/** Blocks by what they begin with, where that is much: the first word, and the second where that is a keyword as well. */
function muchOf(text: string): Block[] {
  return grouped(blocksOf(text), (block) => beginning(text, block)[0])
    .filter(isMuch)
    .flatMap((alike) => {
      const kinds = grouped(alike, (block) => beginning(text, block)[1]);
      return kinds.length > KEYWORDS ? alike : kinds.filter(isMuch).flat();
    })
    .toSorted((one, other) => one.from - other.from);
}

const wordsOf = (text: string): readonly string[] => text.match(/[^\s"]+/g) ?? [];

/** Every word by which a configuration may mean the network, or what the lines name. */
function wordsAbout({ ssid, name, number, vlan, attachments, radius }: Network, lines: readonly FixLine[]) {
  const texts = [
    valueOr(ssid, null)?.text ?? '',
    valueOr(name, null) ?? '',
    String(valueOr(number, null) ?? ''),
    ...Object.values(valueOr(vlan, null) ?? {}).map(String),
    ...attachments.map((attachment) => attachment.name),
    ...(valueOr(radius, null) ?? []).map(({ host }) => valueOr(host, '')),
    ...lines.map(({ text }) => text),
  ];
  return new Set(texts.flatMap(wordsOf));
}

/** Whether no word goes on with what stands there. */
const isEdge = (character: string | undefined) =>
  character === undefined || character <= ' ' || character === '"';

/** The blocks in which a word stands; none where those are too many to tell anything. */
function blocksWith(word: string, text: string, blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  let index = 0;
  let at = text.indexOf(word);
  while (at >= 0) {
    while ((blocks[index]?.to ?? Infinity) <= at) index += 1;
    const block = blocks[index];
    if (block === undefined) break;
    const isWord = at >= block.from && isEdge(text[at - 1]) && isEdge(text[at + word.length]);
    if (isWord && found.push(block) > RARE) return [];
    at = text.indexOf(word, isWord ? block.to : Math.max(at + 1, block.from));
  }
  return found;
}

/** The last word of a block's first line: the name of what the block defines. */
function nameOf(text: string, { from }: Block): string {
  const line = text.slice(from, text.indexOf('\n', from)).trimEnd();
  return line.slice(line.lastIndexOf(' ') + 1).replaceAll('"', '');
}

function withoutBlocks({ text, end, isFlat }: OpenText, left: readonly Block[]): OpenText {
  const parts: string[] = [];
  let kept = 0;
  let gone = 0;
  for (const { from, to } of left) {
    parts.push(text.slice(kept, from));
    kept = to;
    if (to <= end) gone += to - from;
  }
  return { text: [...parts, text.slice(kept)].join(''), end: end - gone, isFlat };
}

/**
 * The part of a large configuration that a network's settings hang on: all that there is little of, and of what there
 * is much (networks, access points, interfaces) the blocks that have or name what the network or the lines name. It is
 * a guess: whoever uses it reads the whole once to see that it was right.
 */
export function excerptFor(
  whole: OpenText,
  { ap }: Pick<FixFacts, 'ap'>,
  lines: readonly FixLine[],
): OpenText {
  const { text, isFlat } = whole;
  if (text.length <= SHORT || isFlat) return whole;
  const much = muchOf(text);
  const words = wordsAbout(ap, lines);
  const about = new Set([...words].flatMap((word) => blocksWith(word, text, much)));
  const left = much.filter((block) => !about.has(block) && !words.has(nameOf(text, block)));
  return withoutBlocks(whole, left);
}
