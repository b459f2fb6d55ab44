import type { ProfileSummary } from '#contract/shapes';
import { t } from '../i18n/index.svelte';
import { ask } from './ask.svelte';
import { getClient } from './client';
import { showToast } from './toasts.svelte';

let profiles = $state.raw<readonly ProfileSummary[] | null>(null);

/** Every profile of the library; null until it has been read. */
export function libraryProfiles(): readonly ProfileSummary[] | null {
  return profiles;
}

export async function loadLibrary(): Promise<void> {
  const listed = await ask(getClient()['library.list']({}));
  if (listed !== null) profiles = listed.profiles;
}

/** Forgets what was read; for tests and after the library moved. */
export function forgetLibrary(): void {
  profiles = null;
}

export async function duplicateProfile({ id, name }: Pick<ProfileSummary, 'id' | 'name'>): Promise<void> {
  const words = t().library;
  const saved = await ask(getClient()['library.duplicate']({ id, name: words.copyOf(name).slice(0, 100) }));
  if (saved === null) return;
  showToast({ tone: 'pass', text: words.duplicatedOne(name) });
  await loadLibrary();
}

export async function restoreProfile({ id, name }: Pick<ProfileSummary, 'id' | 'name'>): Promise<boolean> {
  const restored = await ask(getClient()['library.undelete']({ id }));
  if (restored === null) return false;
  showToast({ tone: 'pass', text: t().library.restoredOne(name) });
  await loadLibrary();
  return true;
}

/** Deletes at once and offers to undo it; the profile stays in the bin. */
export async function deleteProfile(profile: Pick<ProfileSummary, 'id' | 'name'>): Promise<boolean> {
  const deleted = await ask(getClient()['library.delete']({ id: profile.id }));
  if (deleted === null) return false;
  showToast({
    tone: 'info',
    text: t().library.deletedOne(profile.name),
    action: { label: t().common.undo, run: () => void restoreProfile(profile) },
  });
  await loadLibrary();
  return true;
}
