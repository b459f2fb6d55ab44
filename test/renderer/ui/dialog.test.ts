import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import DialogHarness from './DialogHarness.svelte';

async function openDialog() {
  const calls = { onclose: vi.fn(), onsubmit: vi.fn() };
  render(DialogHarness, calls);
  const opener = screen.getByRole('button', { name: 'Open it' });
  opener.focus();
  await fireEvent.click(opener);
  await tick();
  return { ...calls, opener, dialog: document.querySelector('dialog') };
}

describe('Dialog', () => {
  test('opens modally, named by its title, with the focus in its first field', async () => {
    const { dialog } = await openDialog();
    expect(dialog?.open).toBe(true);
    const titleId = dialog?.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(titleId)?.textContent).toBe('Unlock');
    expect(document.activeElement).toBe(screen.getByLabelText('Passphrase'));
  });

  test('gives the focus back and tells that it closed, once', async () => {
    const { opener, dialog, onclose } = await openDialog();
    await fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await tick();
    expect(dialog?.open).toBe(false);
    expect(onclose).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(opener);
  });

  test('submits by its form, so that Enter works in every field', async () => {
    const { dialog, onsubmit } = await openDialog();
    const form = dialog?.querySelector('form');
    if (!form) throw new Error('no form');
    await fireEvent.submit(form);
    expect(onsubmit).toHaveBeenCalledOnce();
  });
});
