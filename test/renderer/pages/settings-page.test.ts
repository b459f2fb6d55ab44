import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { operationError } from '#contract/operation-error';
import { failure } from '#core/result';
import SettingsPage from '../../../src/renderer/pages/settings/SettingsPage.svelte';
import { appInfo } from '../../../src/renderer/state/app-info.svelte';
import { PASSPHRASE } from '../fake/memory-library';
import { openPage, settle, toastTexts } from '../fake/open-page';

const locked = { state: 'locked', protectedBy: 'passphrase', systemKeyStore: false } as const;

async function type(label: string, value: string): Promise<void> {
  await fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

async function press(name: string): Promise<void> {
  await fireEvent.click(screen.getByRole('button', { name }));
  await settle();
}

describe('the settings page', () => {
  test('switches the language at once, the whole page and its lang attribute', async () => {
    const { settings } = await openPage(SettingsPage);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Settings');
    await fireEvent.click(screen.getByRole('radio', { name: '한국어' }));
    await settle();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('설정');
    expect(document.documentElement.lang).toBe('ko');
    expect(settings().language).toBe('ko');
  });

  test('a changed theme is drawn and saved, the language stays', async () => {
    const { settings } = await openPage(SettingsPage);
    await fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    await fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await settle();
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(settings()).toMatchObject({ theme: 'dark', language: 'en' });
  });

  test('what could not be saved is taken back and told', async () => {
    const error = operationError('file.disk-full', { path: 'config.json' });
    await openPage(SettingsPage, { overrides: { 'settings.set': () => Promise.resolve(failure(error)) } });
    await fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await settle();
    expect(document.documentElement.dataset['theme']).toBe('system');
    expect(toastTexts().join()).toContain('The disk is full');
  });

  test('keeps the technician', async () => {
    const { settings } = await openPage(SettingsPage);
    await type('Technician', '김기사');
    await fireEvent.change(screen.getByLabelText('Technician'));
    await settle();
    expect(settings().technician).toBe('김기사');
  });

  test('moves the library and says where it lives now', async () => {
    await openPage(SettingsPage);
    await type('Move to another folder', '/srv/wlan');
    await press('Move');
    expect(appInfo()?.dataFolder).toBe('/srv/wlan');
    expect(toastTexts().join()).toContain('/srv/wlan');
  });

  test('a passphrase is set only when it was typed twice alike', async () => {
    const { calls } = await openPage(SettingsPage);
    await press('Set a passphrase…');
    await type('Passphrase', 'a long passphrase');
    await type('Repeat the passphrase', 'another');
    await press('Seal the secrets');
    expect(screen.getByText('The two passphrases are not the same.')).toBeDefined();
    expect(calls).not.toContain('seal.setPassphrase');
    await type('Repeat the passphrase', 'a long passphrase');
    await press('Seal the secrets');
    expect(appInfo()?.seal.state).toBe('open');
  });

  test('unlocks with the right passphrase and names a wrong one', async () => {
    await openPage(SettingsPage, { seal: locked });
    await press('Unlock…');
    await type('Passphrase', 'wrong');
    await press('Unlock');
    expect(screen.getByText(/The passphrase is wrong/)).toBeDefined();
    await type('Passphrase', PASSPHRASE);
    await press('Unlock');
    expect(appInfo()?.seal.state).toBe('open');
  });

  test('has nothing to back up from an empty library and says so', async () => {
    await openPage(SettingsPage);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Back up…' }).disabled).toBe(true);
    expect(screen.getByText('The library is empty; there is nothing to back up.')).toBeDefined();
  });
});
