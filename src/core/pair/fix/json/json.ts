import type { Json } from '../../../export/members/member-table';
import { jsonPart } from '../../../import/json/json-part';
import { toSourceText } from '../../../import/text/source-text';

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

/** The document of a text; null where it has none. */
export function parseJson(text: string): Json | null {
  try {
    return JSON.parse(jsonPart(toSourceText(text))) as Json;
  } catch {
    return null;
  }
}
