import { catalogues, type Catalogue } from '#messages/catalogue';
import type { Language } from '#contract/shapes';
import { en, type Messages } from './en';
import { ko } from './ko';

export const messages: Readonly<Record<Language, Messages>> = { en, ko };

/** Korean for a Korean system, English for any other. */
export function systemLanguage(preferred: readonly string[] = navigator.languages): Language {
  return preferred[0]?.toLowerCase().startsWith('ko') === true ? 'ko' : 'en';
}

let current = $state<Language>(systemLanguage());

/** The language shown now; reading it in a template makes the template follow it. */
export function language(): Language {
  return current;
}

/** Switches at once; null follows the system. */
export function setLanguage(chosen: Language | null): void {
  current = chosen ?? systemLanguage();
  document.documentElement.lang = current;
}

/** The window's own labels in the language shown. */
export function t(): Messages {
  return messages[current];
}

/** Terms, findings, losses, errors in the language shown. */
export function catalogue(): Catalogue {
  return catalogues[current];
}
