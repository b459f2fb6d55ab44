import type { JsonNode } from '../json/parse-json';
import type { DefaultOrigin, LineOrigin } from '../model/origin';

function childOf(node: JsonNode, step: string | number): JsonNode | undefined {
  if (node.kind === 'object' && typeof step === 'string') return node.members.get(step);
  return node.kind === 'array' && typeof step === 'number' ? node.items[step] : undefined;
}

/** The node at a path of members and indexes; the deepest one that is there. */
export function nodeAt(node: JsonNode, path: readonly (string | number)[]): JsonNode {
  let at = node;
  for (const step of path) {
    const next = childOf(at, step);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

function hasNode(node: JsonNode, path: readonly (string | number)[]): boolean {
  let at: JsonNode | undefined = node;
  for (const step of path) at = at && childOf(at, step);
  return at !== undefined;
}

/** Origins of one profile's members, by their path; a member that is absent has its default. */
export type OriginsOf = (...path: readonly (string | number)[]) => LineOrigin | DefaultOrigin;

export function originsOf(profile: JsonNode): OriginsOf {
  return (...path) =>
    hasNode(profile, path)
      ? { kind: 'line', line: nodeAt(profile, path).line }
      : { kind: 'default', of: 'library', release: null, source: 'library file, version 1' };
}
