import type { JsonNode } from '../json/parse-json';
import type { LineOrigin } from '../model/origin';

/** The node at a path of members and indexes; the deepest one that is there. */
export function nodeAt(node: JsonNode, path: readonly (string | number)[]): JsonNode {
  let at = node;
  for (const step of path) {
    const next =
      at.kind === 'object' && typeof step === 'string'
        ? at.members.get(step)
        : at.kind === 'array' && typeof step === 'number'
          ? at.items[step]
          : undefined;
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

/** Origins of one profile's members, by their path. */
export type LinesOf = (...path: readonly (string | number)[]) => LineOrigin;

export function linesOf(profile: JsonNode): LinesOf {
  return (...path) => ({ kind: 'line', line: nodeAt(profile, path).line });
}
