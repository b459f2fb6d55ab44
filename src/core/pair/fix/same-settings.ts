import type { Network } from '../../import/model/network';
import { Secret } from '../../profile/secret';

/** Members that tell where a value stands, not what it is. */
const PLACES = new Set(['origin', 'line', 'notes', 'strangeLines']);

type Members = Readonly<Record<string, unknown>>;

function haveSameMembers(one: Members, other: Members): boolean {
  const isAlike = (name: string) => PLACES.has(name) || isSame(one[name], other[name]);
  return Object.keys(one).every(isAlike) && Object.keys(other).every((name) => name in one || isAlike(name));
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one instanceof Secret || other instanceof Secret)
    return one instanceof Secret && other instanceof Secret && one.reveal() === other.reveal();
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  // A list is its members by number.
  return Array.isArray(one) === Array.isArray(other) && haveSameMembers(one as Members, other as Members);
}

/** Whether networks have the same settings, wherever they stand; their number among the others is none. */
export function haveSameSettings(some: readonly Network[], others: readonly Network[]): boolean {
  const settings = (network: Network) => ({ ...network, id: '' });
  return isSame(some.map(settings), others.map(settings));
}
