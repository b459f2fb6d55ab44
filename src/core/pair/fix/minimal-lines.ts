import { importConfiguration } from '../../import/dialects';
import type { ImportResult } from '../../import/model/import-result';
import type { Network } from '../../import/model/network';
import { valueOr } from '../../import/model/origin';
import { withoutEmptyBlocks } from './cli-lines';
import { excerptFor } from './excerpt';
import type { FixFacts } from './fix-facts';
import type { FixLine } from './fix-line';
import { withLines, type OpenText } from './open-text';
import { haveSameSettings } from './same-settings';

type Lines = readonly FixLine[];

/** The lines that are needed, and the configuration with them, where it has been read already. */
export interface MinimalLines {
  readonly lines: Lines;
  readonly read: ImportResult | null;
}

function readWith(lines: Lines, text: OpenText, { dialect }: FixFacts): ImportResult | null {
  const read = importConfiguration(withLines(text, lines), { dialect });
  return read.ok ? read.value : null;
}

/** The networks with the profile's SSID. */
function wantedIn(read: ImportResult | null, { profile }: FixFacts): readonly Network[] {
  return read?.networks.filter(({ ssid }) => valueOr(ssid, null)?.text === profile.ssid) ?? [];
}

/** The lines of each group in each block. */
function groupsOf(lines: Lines): FixLine[][] {
  const groups = new Map<string, FixLine[]>();
  let block = 0;
  for (const line of lines) {
    if (line.head) block += 1;
    if (line.group === null) continue;
    const name = `${block} ${line.group}`;
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups.values()];
}

/** The lines without those that change nothing, first by groups, then one by one. */
function cut(lines: Lines, isEnough: (lines: Lines) => boolean): Lines {
  let left = lines;
  for (const group of [...groupsOf(lines), ...lines.filter(({ keep }) => !keep).map((line) => [line])]) {
    const without = left.filter((line) => !group.includes(line));
    if (without.length < left.length && isEnough(without)) left = without;
  }
  return left;
}

/**
 * Only what differs: a line without which the network ends with the same settings is left out. Of a large configuration
 * an excerpt is read for each line, and the whole once in the end; all lines stay where the excerpt was none.
 */
export function minimalLines(lines: Lines, facts: FixFacts, whole: OpenText): MinimalLines {
  const excerpt = excerptFor(whole, facts, lines);
  const goal = wantedIn(readWith(lines, excerpt, facts), facts);
  const isReached = (read: ImportResult | null) =>
    read !== null && haveSameSettings(wantedIn(read, facts), goal);
  const left = withoutEmptyBlocks(cut(lines, (some) => isReached(readWith(some, excerpt, facts))));
  const read = readWith(left, whole, facts);
  const isRight = excerpt === whole || isReached(read);
  return isRight ? { lines: left, read } : { lines: withoutEmptyBlocks(lines), read: null };
}
