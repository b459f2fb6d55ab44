import type { ImportResult } from '../../import/model/import-result';
import type { Network } from '../../import/model/network';
import { valueOr } from '../../import/model/origin';
import { settingsSignature } from './settings-signature';
import { shownSsid } from './shown-ssid';

/** What tells a network from the others of a configuration, before and after the lines. */
function identity({ name, number, ssid }: Network): string {
  const hex = valueOr(ssid, null)?.hex ?? '';
  return `${valueOr(number, null) ?? ''} ${valueOr(name, null) ?? ''} ${hex}`;
}

/** Voice options of the whole device (a timeout, say) concern every network and harm none. */
const settled = (network: Network) => settingsSignature({ ...network, options: {} });

function signatures(networks: readonly Network[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const network of networks)
    all.set(identity(network), `${all.get(identity(network)) ?? ''}${settled(network)}`);
  return all;
}

/** The SSIDs of networks other than the ones meant whose settings the lines change as well. */
export function alsoChanged(
  before: ImportResult,
  after: ImportResult,
  isMeant: (network: Network) => boolean,
): string[] {
  const [was, is] = [signatures(before.networks), signatures(after.networks)];
  const changed = before.networks.filter(
    (network) => !isMeant(network) && is.get(identity(network)) !== was.get(identity(network)),
  );
  return [...new Set(changed.map(shownSsid))];
}
