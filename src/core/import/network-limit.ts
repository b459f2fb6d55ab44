import type { ImportError } from './model/import-result';

/** Most networks of a configuration: more than the largest controller holds (Catalyst 9800-80: 4096 WLANs). */
export const NETWORK_LIMIT = 5000;

/** The refusal of so many networks; null where they are not too many. */
export function tooManyNetworks(networks: number): ImportError | null {
  if (networks <= NETWORK_LIMIT) return null;
  return { code: 'import.too-many-networks', networks, limit: NETWORK_LIMIT };
}
