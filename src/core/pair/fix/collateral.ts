import type { ImportResult } from '../../import/model/import-result';
import type { Network } from '../../import/model/network';
import { valueOr } from '../../import/model/origin';
import { haveSameSettings } from './same-settings';
import { shownSsid } from './shown-ssid';

/** What tells a network from the others of a configuration, before and after the lines. */
function identity({ name, number, ssid }: Network): string {
  const hex = valueOr(ssid, null)?.hex ?? '';
  return `${valueOr(number, null) ?? ''} ${valueOr(name, null) ?? ''} ${hex}`;
}

function byIdentity(networks: readonly Network[]): ReadonlyMap<string, Network[]> {
  const all = new Map<string, Network[]>();
  for (const network of networks) {
    // Voice options of the whole device (a timeout, say) concern every network and harm none.
    const settled = { ...network, options: {} };
    const same = all.get(identity(network));
    if (same === undefined) all.set(identity(network), [settled]);
    else same.push(settled);
  }
  return all;
}

/** The SSIDs of networks other than the ones meant whose settings the lines change as well. */
export function alsoChanged(
  before: ImportResult,
  after: ImportResult,
  isMeant: (network: Network) => boolean,
): string[] {
  const is = byIdentity(after.networks);
  const changed = [...byIdentity(before.networks)].flatMap(([name, networks]) => {
    const others = networks.filter((network) => !isMeant(network));
    return others.length === 0 || haveSameSettings(networks, is.get(name) ?? []) ? [] : others;
  });
  return [...new Set(changed.map(shownSsid))];
}
