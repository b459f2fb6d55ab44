import type { ImportResult, NotUnderstood } from '../import/model/import-result';
import type { Network } from '../import/model/network';

type LinesAbout = (network: Pick<Network, 'strangeLines'>) => readonly NotUnderstood[];

/**
 * Lines that were not understood and may concern a network: those in its own blocks, and those in no network's. Fewer
 * would make an unknown line a confident verdict.
 */
export function linesAbout({ networks, notUnderstood }: ImportResult): LinesAbout {
  const blocks = new Set(networks.flatMap(({ strangeLines }) => strangeLines ?? []));
  const owned = new Set<number>();
  for (const lines of blocks) for (const line of lines) owned.add(line);
  const common = notUnderstood.filter(({ line }) => !owned.has(line));
  return ({ strangeLines = [] }) => {
    if (strangeLines.length === 0) return common;
    const own = new Set(strangeLines.flat());
    return notUnderstood.filter(({ line }) => own.has(line) || !owned.has(line));
  };
}
