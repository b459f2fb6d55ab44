import type { Network } from './model/network';
import { importNote } from './model/notes';

/** Numbers the networks and tells which SSIDs occur more than once. */
export function finishNetworks(networks: readonly Network[]): readonly Network[] {
  const times = new Map<string, number>();
  for (const { ssid } of networks) {
    if (ssid.known) times.set(ssid.value.hex, (times.get(ssid.value.hex) ?? 0) + 1);
  }
  return networks.map((network, index) => {
    const count = network.ssid.known ? (times.get(network.ssid.value.hex) ?? 1) : 1;
    const id = String(index + 1);
    if (count < 2) return { ...network, id };
    const note = importNote('import.ssid-repeated', network.line, { times: count });
    return { ...network, id, notes: [...network.notes, note] };
  });
}
