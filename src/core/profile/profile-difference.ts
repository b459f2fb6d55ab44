import { pointer } from '../finding/finding';
import type { ProfileDocument } from './profile-document';
import { isSecretPath } from './secret-members';

/** A member that differs between two profiles. Of a secret only the fact is told, never a value. */
export interface ProfileChange {
  /** JSON pointer into the profile. */
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly secret: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

function isBranch(value: unknown, path: string): value is object {
  if (typeof value !== 'object' || value === null || isSecretPath(path)) return false;
  return !Array.isArray(value) || value.some((entry) => typeof entry === 'object');
}

/** The profile's leaves by JSON pointer. A sealed secret is one leaf; so is a list of plain values. */
function leavesOf(value: unknown, path: string, leaves: Map<string, unknown>): Map<string, unknown> {
  if (isBranch(value, path)) {
    for (const [member, child] of Object.entries(value)) leavesOf(child, pointer(path, member), leaves);
  } else if (value !== undefined) leaves.set(path, value);
  return leaves;
}

function shown(value: unknown): string | null {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What differs between two profiles, member by member, in the order of the newer and then the older one. */
export function compareProfiles(from: ProfileDocument, to: ProfileDocument): readonly ProfileChange[] {
  const { id: _from, ...older } = from;
  const { id: _to, ...newer } = to;
  const before = leavesOf(older, '', new Map());
  const after = leavesOf(newer, '', new Map());
  const paths = new Set([...after.keys(), ...before.keys()]);
  return [...paths].flatMap((path): ProfileChange[] => {
    const [old, now] = [before.get(path), after.get(path)];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    const change = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    const secret = isSecretPath(path);
    return [{ path, change, secret, from: secret ? null : shown(old), to: secret ? null : shown(now) }];
  });
}
