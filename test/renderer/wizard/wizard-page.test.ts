import { fireEvent, render, screen } from '@testing-library/svelte';
import { success } from '#core/result';
import { beforeEach, describe, expect, test } from 'vitest';
import { setLanguage } from '../../../src/renderer/i18n/index.svelte';
import { provideClient } from '../../../src/renderer/state/client';
import { navigate, route, type WizardStep } from '../../../src/renderer/state/route.svelte';
import Wizard from '../../../src/renderer/wizard/Wizard.svelte';
import { emptyForm } from '../../../src/renderer/wizard/form/form';
import type { Draft } from '../../../src/renderer/wizard/form/draft';
import { createMemoryProgram } from '../fake/memory-client';
import { settle } from '../fake/open-page';

async function openWizard(draft: Draft | null = null) {
  const program = createMemoryProgram({
    overrides: {
      'draft.get': () => Promise.resolve(success({ draft: draft as never })),
      'draft.put': () => Promise.resolve(success({})),
      'draft.clear': () => Promise.resolve(success({})),
    },
  });
  provideClient(program.client);
  navigate({ page: 'profile', id: null, step: 'network' });
  const view = render(Wizard, { id: null, step: 'network' as WizardStep });
  await settle();
  /** What App.svelte does: shows the step that the address names. */
  const follow = async () => {
    const here = route();
    if (here.page === 'profile') await view.rerender({ id: here.id, step: here.step });
    await settle();
    return here.page === 'profile' ? here.step : here.page;
  };
  return { program, follow };
}

async function type(label: string, text: string): Promise<void> {
  await fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
  await settle();
}

async function submit(): Promise<void> {
  const form = document.querySelector('form[novalidate]:not([method])');
  if (form !== null) await fireEvent.submit(form);
  await settle();
}

describe('the wizard page', () => {
  beforeEach(() => setLanguage('en'));

  test('Enter goes on, Escape goes back, and nothing is lost', async () => {
    const { follow } = await openWizard();
    await type('Profile name', 'Ward 3');
    await submit();
    expect(await follow()).toBe('security');
    await fireEvent.keyDown(window, { key: 'Escape' });
    expect(await follow()).toBe('network');
    expect(screen.getByLabelText<HTMLInputElement>('Profile name').value).toBe('Ward 3');
    await fireEvent.keyDown(window, { key: 'Escape' });
    expect(await follow()).toBe('library');
  });

  test('an SSID that is too long in bytes is said while it is typed', async () => {
    await openWizard();
    await type('SSID', '병원음성병원음성병원음');
    expect(screen.getByText('33 of 32 bytes')).toBeTruthy();
    expect(screen.getByText(/33 bytes in 11 characters/)).toBeTruthy();
    expect(screen.getByLabelText('SSID').getAttribute('aria-invalid')).toBe('true');
  });

  test('saving without a row leads to Table 5 instead of storing an open network', async () => {
    const { program, follow } = await openWizard();
    await type('Profile name', 'Ward 3');
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await settle();
    expect(await follow()).toBe('security');
    expect(program.calls).not.toContain('library.save');
  });

  test('unfinished work is offered, and continued where it was left', async () => {
    const form = { ...emptyForm(), name: 'Ward 9' };
    const { follow } = await openWizard({
      ...{ version: 1, profileId: null, baseRevision: null, step: 'security', savedAt: 0 },
      form,
    });
    await fireEvent.click(screen.getByRole('button', { name: 'Continue with it' }));
    await settle();
    expect(await follow()).toBe('security');
    expect(screen.getByRole('heading', { name: 'Ward 9' })).toBeTruthy();
  });

  test('a tab leads to any step at once', async () => {
    const { follow } = await openWizard();
    await fireEvent.click(screen.getByRole('link', { name: /Review and export/ }));
    expect(await follow()).toBe('review');
    expect(screen.getByText('Exporting is closed while the check list has errors.')).toBeTruthy();
  });
});
