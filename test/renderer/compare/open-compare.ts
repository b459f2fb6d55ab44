import { fireEvent, render, screen } from '@testing-library/svelte';
import type { ProfileInput } from '#core/profile/profile-document';
import ComparePage from '../../../src/renderer/pages/compare/ComparePage.svelte';
import { compare } from '../../../src/renderer/state/compare.svelte';
import { provideClient } from '../../../src/renderer/state/client';
import { loadLibrary } from '../../../src/renderer/state/library.svelte';
import { loadSettings } from '../../../src/renderer/state/settings.svelte';
import { createMemoryProgram, type MemoryProgram } from '../fake/memory-client';
import { settle } from '../fake/open-page';

const configurations = import.meta.glob<string>('../../fixtures/configurations/{ios-autonomous,meraki}/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export function configuration(path: string): string {
  const text = configurations[`../../fixtures/configurations/${path}`];
  if (text === undefined) throw new Error(`there is no configuration ${path}`);
  return text;
}

interface Options {
  readonly profiles?: readonly ProfileInput[];
  readonly part?: 'pair' | 'roaming';
  /** Whether the address names the first profile. */
  readonly isLinked?: boolean;
  readonly overrides?: NonNullable<Parameters<typeof createMemoryProgram>[0]>['overrides'];
}

/** Draws the page over a program in memory. */
export async function openCompare(options: Options = {}): Promise<MemoryProgram> {
  const { profiles = [], part = 'pair', isLinked = false, overrides = {} } = options;
  const program = createMemoryProgram({ profiles, overrides });
  provideClient(program.client);
  await loadSettings();
  await loadLibrary();
  const profileId = isLinked ? (program.library.live[0]?.id ?? null) : null;
  render(ComparePage, { part, profileId });
  await settle();
  return program;
}

/** Waits for a state that answers of the program lead to. */
export async function until(isReached: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isReached(); turn += 1) await settle();
  if (!isReached()) throw new Error('the state is not reached');
}

/** Pastes a text into the field for it. */
export async function paste(text: string): Promise<void> {
  const field = screen.getByLabelText('Or paste the text');
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  await fireEvent(field, event);
  await until(() => !compare.isReading && !compare.isComparing);
  await settle();
}
