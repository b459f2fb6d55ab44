import type { Network } from '../../import/model/network';
import { Secret } from '../../profile/secret';

/** Members that tell where a value stands, not what it is. */
const PLACES = ['origin', 'line', 'notes', 'strangeLines'];

function plain(value: unknown): unknown {
  if (value instanceof Secret) return value.reveal();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !PLACES.includes(name))
      .map(([name, member]) => [name, plain(member)]),
  );
}

/** Equal for networks with equal settings, wherever they stand. Holds secrets: it never leaves the fix. */
export function settingsSignature(network: Network): string {
  // Its number among the networks is no setting; a VLAN's `id` is one.
  return JSON.stringify(plain({ ...network, id: '' }));
}
