import type { Json } from '../../../export/members/member-table';
import { isList, isObject, type JsonObject } from './json';

/** Keys of lists in the wireless and AAA models, the ones that tell most first. */
const KEYS = [
  ...['profile-name', 'wlan-profile-name', 'policy-profile-name', 'tag-name'],
  ...['id', 'name', 'band'],
] as const;

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** The member of a name, with or without the module before it. */
export function memberOf(object: JsonObject, name: string): Json | undefined {
  const own = Object.keys(object).find((one) => localName(one) === localName(name));
  return own === undefined ? undefined : object[own];
}

/** What tells an entry from the others of its list. */
function keyOf(entry: JsonObject): string | null {
  const key = KEYS.find((name) => name in entry);
  return key === undefined ? null : `${key} ${JSON.stringify(entry[key])}`;
}

const isSameEntry = (one: Json, other: JsonObject) =>
  isObject(one) && keyOf(one) !== null && keyOf(one) === keyOf(other);

function mergeLists(present: readonly Json[], entries: readonly JsonObject[]): Json[] {
  const added = entries.filter((entry) => !present.some((one) => isSameEntry(one, entry)));
  const changed = present.map((one) => {
    const entry = entries.find((other) => isSameEntry(one, other));
    return entry !== undefined && isObject(one) ? mergeObjects(one, entry) : one;
  });
  return [...changed, ...added];
}

function mergeValues(present: Json | undefined, given: Json): Json {
  if (isObject(present) && isObject(given)) return mergeObjects(present, given);
  if (!isList(given) || !given.every(isObject)) return given;
  // An answer about one entry holds it without a list.
  const list = isList(present) ? present : isObject(present) ? [present] : [];
  return mergeLists(list, given);
}

/** What a plain PATCH makes of an object (RFC 8040, 4.6.1): members are set, lists grow, nothing is taken away. */
export function mergeObjects(present: JsonObject, given: JsonObject): JsonObject {
  const merged: Record<string, Json> = { ...present };
  for (const [name, value] of Object.entries(given)) {
    const own = Object.keys(present).find((one) => localName(one) === localName(name)) ?? name;
    merged[own] = mergeValues(present[own], value);
  }
  return merged;
}

/** Entries of every list of a name, wherever a document has it, in the order in which the reader finds them. */
export function entriesNamed(value: Json, name: string): JsonObject[] {
  if (isList(value)) return value.flatMap((item) => entriesNamed(item, name));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([own, member]) => {
    if (localName(own) !== name) return entriesNamed(member, name);
    return isList(member) ? member.filter(isObject) : isObject(member) ? [member] : [];
  });
}

/** A document with one of its objects replaced. */
export function replaced(value: Json, old: JsonObject, by: JsonObject): Json {
  if (value === old) return by;
  if (isList(value)) return value.map((item) => replaced(item, old, by));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, old, by)]));
}

/** A document after a PATCH whose lists have these entries: each goes to its own, or into a document beside it. */
export function patched(document: Json, lists: Readonly<Record<string, readonly JsonObject[]>>): Json {
  let changed = document;
  const beside: Record<string, Json> = {};
  for (const [name, entries] of Object.entries(lists)) {
    for (const entry of entries) {
      const own = entriesNamed(changed, name).find((one) => isSameEntry(one, entry));
      if (own !== undefined) changed = replaced(changed, own, mergeObjects(own, entry));
      else beside[name] = [...((beside[name] as readonly Json[] | undefined) ?? []), entry];
    }
  }
  return Object.keys(beside).length === 0 ? changed : [changed, beside];
}
