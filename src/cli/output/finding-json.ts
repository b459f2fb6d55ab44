import type { Language } from '#contract/shapes';
import type { Finding } from '#core/finding/finding';
import { findingText } from '#messages/catalogue';

/** A finding as the terminal program writes it: with its text in the chosen language. */
export function toFindingJson(finding: Finding, language: Language) {
  const { code, severity, path, source, params } = finding;
  return { code, severity, path, message: findingText(language, finding), source, params };
}
