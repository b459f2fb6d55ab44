import type { Network } from '../model/network';
import { sourced, type Sourced } from '../model/origin';
import { originOf } from '../text/statement';
import type { RadioBlock } from './gather-radio';
import type { SsidBlock } from './gather-ssid';

/** The lowest legacy rate of a `speed` line in Mbps; null where it names none. */
function lowestRate(rates: string): number | null {
  const numbers = rates
    .split(/\s+/)
    .map((word) => /^(?:basic-?|only-)?(\d+(?:\.\d)?)$/.exec(word)?.[1])
    .filter((word) => word !== undefined)
    .map(Number);
  return numbers.length === 0 ? null : numbers.reduce((least, rate) => Math.min(least, rate));
}

/** Roaming and voice options of an SSID and its radios, as far as lines set them. */
export function optionsOf(
  block: SsidBlock,
  radios: readonly RadioBlock[],
  wds: Sourced<boolean> | null,
): Network['options'] {
  const options: Record<string, Sourced<number | boolean>> = {};
  for (const { band, dtim, rates } of radios) {
    const period = block.dtim ?? dtim;
    if ((band === '2.4' || band === '5') && period !== null && Number.isInteger(period.value))
      options[`dtim-${band}`] = sourced(period.value, originOf(period.at));
    const lowest = rates === null ? null : lowestRate(rates.value);
    if (rates !== null && lowest !== null) options['minimum-rate'] = sourced(lowest, originOf(rates.at));
  }
  if (wds !== null) options['wds'] = wds;
  if (block.macFilter !== null) options['mac-filtering'] = sourced(true, originOf(block.macFilter));
  return options;
}
