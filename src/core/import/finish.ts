import { pskFault, wepFault } from './key-faults';
import type { Network } from './model/network';
import { importNote, type ImportNote } from './model/notes';
import type { Sourced } from './model/origin';

function lineOf({ origin }: Sourced<unknown>): number | null {
  return origin.kind === 'default' ? null : (origin.line ?? null);
}

/** Notes on keys that no device takes: they are kept as they stand, but can match nothing. */
function keyNotes(network: Network): ImportNote[] {
  const { psk, wep } = network;
  return [
    ...(pskFault(network) === null
      ? []
      : [importNote('import.value-invalid', lineOf(psk), { member: 'psk' })]),
    ...(wepFault(network) === null
      ? []
      : [importNote('import.value-invalid', lineOf(wep.key), { member: 'wep' })]),
  ];
}

/** Numbers the networks, and tells which SSIDs occur more than once and which keys can't be right. */
export function finishNetworks(networks: readonly Network[]): readonly Network[] {
  const times = new Map<string, number>();
  for (const { ssid } of networks) {
    if (ssid.known) times.set(ssid.value.hex, (times.get(ssid.value.hex) ?? 0) + 1);
  }
  return networks.map((network, index) => {
    const count = network.ssid.known ? (times.get(network.ssid.value.hex) ?? 1) : 1;
    const repeated = count < 2 ? [] : [importNote('import.ssid-repeated', network.line, { times: count })];
    return {
      ...network,
      id: String(index + 1),
      notes: [...network.notes, ...repeated, ...keyNotes(network)],
    };
  });
}
