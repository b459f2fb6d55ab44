import { ALTERNATIVE_NAME_TYPES, type AlternativeName } from '#core/certificate/make/vocabulary';

/** Reads `dns:radius.example.org` and its like; null for anything else. */
export function parseAlternativeName(text: string): AlternativeName | null {
  const colon = text.indexOf(':');
  const kind = text.slice(0, Math.max(0, colon)).toLowerCase();
  const type = ALTERNATIVE_NAME_TYPES.find((one) => one === kind);
  return type === undefined ? null : { type, value: text.slice(colon + 1) };
}
