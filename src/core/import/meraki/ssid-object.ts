import type { JsonNode } from '../json/parse-json';
import type { NotUnderstood } from '../model/import-result';
import { maskSecrets } from '../text/mask';
import { KNOWN_MEMBERS } from './members';
import { sourced, type Known, type LineOrigin } from '../model/origin';

type JsonObject = JsonNode & { readonly kind: 'object' };

/** An SSID of the API as a JSON object, with typed access to its members. */
export class SsidObject {
  readonly node: JsonObject;

  constructor(node: JsonObject) {
    this.node = node;
  }

  member(name: string): JsonNode | null {
    const found = this.node.members.get(name);
    return found === undefined || found.kind === 'null' ? null : found;
  }

  text(name: string): Known<string> | null {
    const found = this.member(name);
    return found?.kind === 'string' ? sourced(found.value, memberOrigin(name, found)) : null;
  }

  flag(name: string): Known<boolean> | null {
    const found = this.member(name);
    return found?.kind === 'boolean' ? sourced(found.value, memberOrigin(name, found)) : null;
  }

  /** A number, or a text of digits, as older answers and scripts have it. */
  number(name: string): Known<number> | null {
    const found = this.member(name);
    if (found?.kind === 'number') return sourced(found.value, memberOrigin(name, found));
    if (found?.kind !== 'string' || !/^\d{1,9}(?:\.\d+)?$/.test(found.value)) return null;
    return sourced(Number(found.value), memberOrigin(name, found));
  }

  object(name: string): SsidObject | null {
    const found = this.member(name);
    return found?.kind === 'object' ? new SsidObject(found) : null;
  }

  objects(name: string): readonly SsidObject[] | null {
    const found = this.member(name);
    if (found?.kind !== 'array') return null;
    return found.items.flatMap((item) => (item.kind === 'object' ? [new SsidObject(item)] : []));
  }
}

/** Where a member stands; of its value only what is no secret is shown. */
export function memberOrigin(name: string, node: JsonNode): LineOrigin {
  const value = 'value' in node ? JSON.stringify(node.value) : node.kind === 'null' ? 'null' : '…';
  return { kind: 'line', line: node.line, text: maskSecrets(`"${name}": ${value}`) };
}

function asSsid(node: JsonNode): SsidObject | null {
  if (node.kind !== 'object') return null;
  const { members } = node;
  const isSsid = members.has('authMode') || (members.has('name') && members.has('enabled'));
  return isSsid ? new SsidObject(node) : null;
}

/** The SSIDs of an answer: the object itself, a list, or a list inside an object that wraps it. */
export function findSsids(node: JsonNode): readonly SsidObject[] {
  const ssid = asSsid(node);
  if (ssid !== null) return [ssid];
  if (node.kind === 'array') return node.items.flatMap(findSsids);
  if (node.kind !== 'object') return [];
  return [...node.members.values()].flatMap((member) =>
    member.kind === 'array' || member.kind === 'object' ? findSsids(member) : [],
  );
}

/** Members of an SSID that nobody knows. */
export function unknownMembers({ node: { members } }: SsidObject): NotUnderstood[] {
  return [...members]
    .filter(([name]) => !KNOWN_MEMBERS.has(name))
    .map(([name, node]) => ({ line: node.line, text: memberOrigin(name, node).text ?? name }));
}
