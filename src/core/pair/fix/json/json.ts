import type { Json } from '../../../export/members/member-table';

export type JsonObject = { readonly [member: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A name or number of an object as text; '' where it has none. */
export function textIn(object: JsonObject | undefined, member: string): string {
  const value = object?.[member];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The text from the first line that begins with a bracket: a request line or headers may stand before it. */
function jsonPart(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const start = lines.findIndex((line) => /^\s*[{[]/.test(line));
  return lines.slice(Math.max(0, start)).join('\n');
}

/** The document of a text; null where it has none. */
export function parseJson(text: string): Json | null {
  try {
    return JSON.parse(jsonPart(text)) as Json;
  } catch {
    return null;
  }
}
