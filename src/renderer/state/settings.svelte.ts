import { settingsSchema, type Settings } from '#contract/operations/app-operations';
import { setLanguage } from '../i18n/index.svelte';
import { ask, attempt, tellError } from './ask.svelte';
import { getClient } from './client';

let current = $state.raw<Settings>(settingsSchema.parse({}));

export function settings(): Settings {
  return current;
}

/** Puts settings on the screen without saving them. */
export function applySettings(chosen: Settings): void {
  current = chosen;
  setLanguage(chosen.language);
  document.documentElement.dataset['theme'] = chosen.theme;
}

export async function loadSettings(): Promise<void> {
  const stored = await attempt(getClient()['settings.get']({}));
  applySettings(stored.ok ? stored.value : current);
  // Without a connection the window says so in place of its pages.
  if (!stored.ok && !stored.error.code.startsWith('shell.')) tellError(stored.error);
}

/** Shows the change at once, then saves it; what could not be saved is taken back. */
export async function saveSettings(change: Partial<Settings>): Promise<boolean> {
  const before = current;
  applySettings({ ...current, ...change });
  const saved = await ask(getClient()['settings.set'](change));
  applySettings(saved ?? before);
  return saved !== null;
}
