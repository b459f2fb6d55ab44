import type { JsonNode } from '../json/parse-json';
import { toStatement, type Statement } from '../text/statement';

export type JsonObject = JsonNode & { readonly kind: 'object' };

/** A member of an object; the name is without its module. */
export interface Member {
  readonly name: string;
  readonly node: JsonNode;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

export function membersOf(node: JsonObject): readonly Member[] {
  return [...node.members].map(([name, member]) => ({ name: localName(name), node: member }));
}

export function memberOf(node: JsonNode | null, ...names: readonly string[]): JsonNode | null {
  let at = node;
  for (const name of names) {
    if (at?.kind !== 'object') return null;
    at = membersOf(at).find((member) => member.name === name)?.node ?? null;
  }
  return at;
}

/** The entries of a list, or the one entry that an answer about it alone holds. */
export function entriesOf(node: JsonNode | null): readonly JsonObject[] {
  if (node?.kind === 'object') return [node];
  if (node?.kind !== 'array') return [];
  return node.items.filter((item): item is JsonObject => item.kind === 'object');
}

/** Entries of every list of a name, wherever an answer, a request or a whole configuration has it. */
export function listed(root: JsonNode, name: string): readonly JsonObject[] {
  if (root.kind === 'array') return root.items.flatMap((item) => listed(item, name));
  if (root.kind !== 'object') return [];
  return membersOf(root).flatMap((member) =>
    member.name === name ? entriesOf(member.node) : listed(member.node, name),
  );
}

export function textOf(node: JsonNode | null): string | null {
  return node?.kind === 'string' ? node.value : null;
}

/** A number, or a text of digits: 64-bit numbers are texts in this encoding (RFC 7951, 6.1), and scripts write more so. */
export function numberOf(node: JsonNode | null): number | null {
  if (node?.kind === 'number') return node.value;
  const text = textOf(node);
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** A member in place of the command that would set it. A secret's value is not shown. */
export function statementOf({ name, node }: Member, isSecret = false): Statement {
  const value = isSecret || !('value' in node) ? '…' : JSON.stringify(node.value);
  return toStatement(node.line, `"${name}": ${value}`);
}
