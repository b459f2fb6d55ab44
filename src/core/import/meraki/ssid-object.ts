import type { JsonNode } from '../json/parse-json';
import type { NotUnderstood } from '../model/import-result';
import {
  mapSourced,
  sourced,
  unknown,
  type Known,
  type LineOrigin,
  type Sourced,
  type Unknown,
} from '../model/origin';
import { maskSecrets } from '../text/mask';
import { KNOWN_MEMBERS } from './members';

type JsonObject = JsonNode & { readonly kind: 'object' };

export const LOOK = 'GET /networks/{networkId}/wireless/ssids/{number}';

/** The API's name for a member; Ansible's module writes `auth_mode` for `authMode`. */
export function apiName(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** An SSID of the API as a JSON object, with typed access to its members. */
export class SsidObject {
  readonly node: JsonObject;
  readonly #members: ReadonlyMap<string, JsonNode>;

  constructor(node: JsonObject) {
    this.node = node;
    this.#members = new Map([...node.members].map(([name, member]) => [apiName(name), member]));
  }

  member(name: string): JsonNode | null {
    const found = this.#members.get(name);
    return found === undefined || found.kind === 'null' ? null : found;
  }

  /** What a member does not tell, be it absent or of another form than the API's. */
  open(name: string): Unknown {
    return unknown(LOOK, this.#members.get(name)?.line ?? this.node.line);
  }

  text(name: string): Known<string> | null {
    const found = this.member(name);
    return found?.kind === 'string' ? sourced(found.value, memberOrigin(name, found)) : null;
  }

  /** A boolean, or its word as a text, as templates write it. */
  flag(name: string): Known<boolean> | null {
    const found = this.member(name);
    if (found?.kind === 'boolean') return sourced(found.value, memberOrigin(name, found));
    if (found?.kind !== 'string' || !/^(?:true|false)$/i.test(found.value)) return null;
    return sourced(found.value.toLowerCase() === 'true', memberOrigin(name, found));
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

/** What a member amounts to that is switched off, or on with a detail that may be off as well. */
interface Switch<T> {
  readonly off: T;
  readonly on: T;
  readonly detailed: T;
}

/** A member that is `enabled`; a request that leaves this or the detail out leaves it as it is. */
export function switchOf<T>(
  ssid: SsidObject,
  name: string,
  detail: string,
  { off, on, detailed }: Switch<T>,
): Sourced<T> {
  const member = ssid.object(name);
  const enabled = member?.flag('enabled') ?? null;
  if (member === null || enabled === null) return member?.open('enabled') ?? ssid.open(name);
  if (!enabled.value) return mapSourced(enabled, () => off);
  const flag = member.flag(detail);
  return flag === null ? member.open(detail) : mapSourced(enabled, () => (flag.value ? detailed : on));
}

/** Whether an object with these members is an SSID: much else of a network has a name and can be switched on. */
export function isSsid(members: Iterable<string>, isWhole: boolean): boolean {
  const names = new Set(Array.from(members, apiName));
  if (names.has('authMode')) return true;
  if (!names.has('name') || !names.has('enabled')) return false;
  return isWhole || [...names].every((name) => KNOWN_MEMBERS.has(name));
}

/** The SSIDs of an answer: the object itself, a list, or a list inside an object that wraps it. */
export function findSsids(node: JsonNode, isWhole = true): readonly SsidObject[] {
  if (node.kind === 'array') return node.items.flatMap((item) => findSsids(item, isWhole));
  if (node.kind !== 'object') return [];
  if (isSsid(node.members.keys(), isWhole)) return [new SsidObject(node)];
  return [...node.members.values()].flatMap((member) => findSsids(member, false));
}

/** Members of an SSID that nobody knows. */
export function unknownMembers({ node: { members } }: SsidObject): NotUnderstood[] {
  return [...members]
    .filter(([name]) => !KNOWN_MEMBERS.has(apiName(name)))
    .map(([name, node]) => ({ line: node.line, text: memberOrigin(name, node).text ?? name }));
}
