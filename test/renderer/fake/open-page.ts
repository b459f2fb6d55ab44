import { render } from '@testing-library/svelte';
import { tick, type Component } from 'svelte';
import Dialogs from '../../../src/renderer/shell/Dialogs.svelte';
import { loadAppInfo } from '../../../src/renderer/state/app-info.svelte';
import { provideClient } from '../../../src/renderer/state/client';
import { loadSettings } from '../../../src/renderer/state/settings.svelte';
import { toasts } from '../../../src/renderer/state/toasts.svelte';
import { createMemoryProgram, type MemoryProgram } from './memory-client';

/** Lets everything that answers at once come to rest, and the page be drawn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  await tick();
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  await tick();
}

/** Draws a page with the window's dialogs over a program in memory. */
export async function openPage(
  page: Component,
  options: Parameters<typeof createMemoryProgram>[0] = {},
): Promise<MemoryProgram> {
  const program = createMemoryProgram(options);
  provideClient(program.client);
  await loadSettings();
  await loadAppInfo();
  render(page);
  render(Dialogs);
  await settle();
  return program;
}

export function toastTexts(): string[] {
  return toasts().map(({ text }) => text);
}
