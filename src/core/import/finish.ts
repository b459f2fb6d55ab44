import { checkPskKey } from '../key/psk';
import { checkWepKey } from '../key/wep';
import { hasErrors } from '../finding/finding';
import type { Network } from './model/network';
import { importNote, type ImportNote } from './model/notes';
import type { Sourced } from './model/origin';

function lineOf({ origin }: Sourced<unknown>): number | null {
  return origin.kind === 'default' ? null : (origin.line ?? null);
}

/** Notes on keys that no device takes: they are kept as they stand, but can match nothing. */
function keyNotes({ psk, wep, akms }: Network): ImportNote[] {
  const notes: ImportNote[] = [];
  const isSae = akms.known && akms.value.some((akm) => akm === 'sae' || akm === 'ft-sae');
  if (psk.known && psk.value.kind === 'readable' && !isSae) {
    const { secret, format } = psk.value;
    if (hasErrors(checkPskKey(secret.reveal(), format ?? 'ascii')))
      notes.push(importNote('import.value-invalid', lineOf(psk), { member: 'psk' }));
  }
  const isLong = wep.size.known && wep.size.value === 152;
  if (wep.key.known && wep.key.value.kind === 'readable' && !isLong) {
    const { secret, format } = wep.key.value;
    const size =
      wep.size.known && wep.size.value !== null && wep.size.value !== 152 ? wep.size.value : undefined;
    if (hasErrors(checkWepKey(secret.reveal(), format ?? 'hex', size)))
      notes.push(importNote('import.value-invalid', lineOf(wep.key), { member: 'wep' }));
  }
  return notes;
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
