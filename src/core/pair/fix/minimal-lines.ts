import { importConfiguration } from '../../import/dialects';
import { valueOr } from '../../import/model/origin';
import type { FixFacts } from './fix-facts';
import type { FixLine } from './fix-line';
import { settingsSignature } from './settings-signature';

/** Longest configuration that is read again for every line, in characters. */
const LONGEST = 200_000;

type Apply = (lines: readonly FixLine[]) => string;

/** The settings of the network with the profile's SSID after the lines; null where it can't be read. */
function settingsAfter(
  lines: readonly FixLine[],
  { dialect, profile }: FixFacts,
  apply: Apply,
): string | null {
  const read = importConfiguration(apply(lines), { dialect });
  if (!read.ok) return null;
  const same = read.value.networks.filter(({ ssid }) => valueOr(ssid, null)?.text === profile.ssid);
  return JSON.stringify(same.map(settingsSignature));
}

/** The lines of each group in each block. */
function groupsOf(lines: readonly FixLine[]): FixLine[][] {
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

/** Only what differs: a line without which the network ends with the same settings is left out. */
export function minimalLines(lines: readonly FixLine[], facts: FixFacts, apply: Apply): readonly FixLine[] {
  if (facts.text.length > LONGEST) return lines;
  const goal = settingsAfter(lines, facts, apply);
  let left = lines;
  for (const group of groupsOf(lines)) {
    const without = left.filter((line) => !group.includes(line));
    if (settingsAfter(without, facts, apply) === goal) left = without;
  }
  for (const line of left) {
    if (line.keep) continue;
    const without = left.filter((other) => other !== line);
    if (settingsAfter(without, facts, apply) === goal) left = without;
  }
  return left;
}
