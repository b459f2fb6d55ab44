import type { Bridge } from '#contract/bridge';
import { openDialog } from './dialogs.svelte';
import { requestFind } from './find.svelte';
import { chooseAndImport } from './import-flow.svelte';
import { navigate, startOf } from './route.svelte';
import { saveSettings } from './settings.svelte';

/** Does what the native menu asks for; returns what ends it. */
export function followMenu(bridge: Bridge | undefined): () => void {
  if (bridge === undefined) return () => undefined;
  const ends = [
    bridge.on('new-profile', () => navigate({ page: 'profile', id: null, step: 'network' })),
    bridge.on('import-library', () => void chooseAndImport()),
    bridge.on('export-library', () => openDialog({ kind: 'export', profile: null })),
    bridge.on('find', () => requestFind()),
    bridge.on('open-page', ({ page }) => navigate(startOf(page))),
    bridge.on('set-language', ({ language }) => void saveSettings({ language })),
  ];
  return () => ends.forEach((end) => end());
}
