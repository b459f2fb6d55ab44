import type { ImportResult } from '../import/model/import-result';
import type { Network } from '../import/model/network';
import { valueOr } from '../import/model/origin';
import { ssidOfText } from '../import/model/ssid-octets';
import type { PhoneSide } from './phone-side';
import { compareSsids } from './ssid/ssid-difference';

/** The networks of a configuration that a phone's profile may be meant for. */
export interface NetworkChoice {
  /** Those with the wanted SSID; more than one where it is repeated. Empty: none has it. */
  readonly networks: readonly Network[];
  /** Those whose SSID only looks like it, or that were named by the user although they differ. */
  readonly near: readonly Network[];
}

function apNetworks({ networks }: ImportResult): readonly Network[] {
  return networks.filter(({ side }) => side === 'ap');
}

/**
 * Chooses by the octets of the SSID: the user's, else the profile's. Where nothing has them, networks that look alike
 * are near, and so is the only network of a configuration, since it can only be meant.
 */
export function chooseNetworks(phone: PhoneSide, result: ImportResult, ssid?: string): NetworkChoice {
  const all = apNetworks(result);
  const wanted = ssid === undefined ? valueOr(phone.network.ssid, null) : ssidOfText(ssid);
  if (wanted === null) return { networks: [], near: all };
  const networks = all.filter(({ ssid }) => ssid.known && ssid.value.hex === wanted.hex);
  if (networks.length > 0) return { networks, near: [] };
  const near = all.filter(
    ({ ssid }) => !ssid.known || compareSsids(wanted, ssid.value).kind === 'looks-alike',
  );
  return { networks, near: near.length === 0 && all.length === 1 ? all : near };
}
