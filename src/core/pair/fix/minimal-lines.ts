import { importConfiguration } from '../../import/dialects';
import type { DialectId } from '../../import/model/dialect-id';
import { valueOr } from '../../import/model/origin';
import type { FixLine } from './cli-lines';
import type { FixFacts } from './cli-table';
import { settingsSignature } from './settings-signature';

/** Longest configuration that is read again for every line, in characters. */
const LONGEST = 200_000;

type Apply = (text: string, lines: readonly FixLine[]) => string;

/** The settings of the network with the profile's SSID after the lines; null where it can't be read. */
function settingsAfter(
  lines: readonly FixLine[],
  facts: FixFacts,
  dialect: DialectId,
  apply: Apply,
): string | null {
  const read = importConfiguration(apply(facts.text, lines), { dialect });
  if (!read.ok) return null;
  const same = read.value.networks.filter(({ ssid }) => valueOr(ssid, null)?.text === facts.profile.ssid);
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
export function minimalLines(
  lines: readonly FixLine[],
  facts: FixFacts,
  dialect: DialectId,
  apply: Apply,
): readonly FixLine[] {
  if (facts.text.length > LONGEST) return lines;
  const goal = settingsAfter(lines, facts, dialect, apply);
  let left = lines;
  for (const group of groupsOf(lines)) {
    const without = left.filter((line) => !group.includes(line));
    if (settingsAfter(without, facts, dialect, apply) === goal) left = without;
  }
  for (const line of left) {
    if (line.keep) continue;
    const without = left.filter((other) => other !== line);
    if (settingsAfter(without, facts, dialect, apply) === goal) left = without;
  }
  return left;
}
