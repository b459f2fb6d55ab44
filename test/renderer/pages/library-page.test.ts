import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { operationError } from '#contract/operation-error';
import { failure, success } from '#core/result';
import LibraryPage from '../../../src/renderer/pages/library/LibraryPage.svelte';
import { importFiles } from '../../../src/renderer/state/import-flow.svelte';
import { route } from '../../../src/renderer/state/route.svelte';
import { toasts } from '../../../src/renderer/state/toasts.svelte';
import { profileInputForRow } from '../../fixtures/profiles';
import { MemoryLibrary, PASSPHRASE } from '../fake/memory-library';
import { openPage, settle, toastTexts } from '../fake/open-page';
import { summaryOf } from '../fake/summary';

const profiles = [
  profileInputForRow(4, { name: 'Ward 1', ssid: 'WARD-1', fastRoaming: 'ft' }),
  profileInputForRow(3, { name: 'Ward 2', ssid: 'WARD-2' }),
  profileInputForRow(2, { name: 'Depot', site: 'Busan', ssid: 'DEPOT' }),
];

const names = () => [...document.querySelectorAll('.name')].map((link) => link.textContent);
const rowOf = (name: string): HTMLElement => {
  const row = screen.getByText(name).closest<HTMLElement>('[role="row"]');
  if (row === null) throw new Error(`no row ${name}`);
  return row;
};

async function choose(name: string, action: string): Promise<void> {
  await fireEvent.click(screen.getByRole('button', { name: `Actions for ${name}` }));
  await settle();
  await fireEvent.click(screen.getByRole('menuitem', { name: action }));
  await settle();
}

describe('the library page', () => {
  test('shows the profiles by site with grade, checks and dates', async () => {
    await openPage(LibraryPage, { profiles });
    expect(names()).toEqual(['Depot', 'Ward 1', 'Ward 2']);
    const row = rowOf('Ward 1');
    for (const text of [
      'WARD-1',
      'PSK · WPA2 · AES · FT',
      'Recommended',
      'Checks passed',
      'Never exported',
    ]) {
      expect(row.textContent).toContain(text);
    }
    expect(rowOf('Depot').textContent).toContain('Broken');
  });

  test('narrows the list as one types and says how many are left', async () => {
    await openPage(LibraryPage, { profiles });
    await fireEvent.input(screen.getByRole('searchbox', { name: 'Search' }), { target: { value: 'depot' } });
    expect(names()).toEqual(['Depot']);
    expect(screen.getByText('1 of 3 profiles')).toBeDefined();
  });

  test('a search without a result offers to clear it', async () => {
    await openPage(LibraryPage, { profiles });
    await fireEvent.input(screen.getByRole('searchbox', { name: 'Search' }), {
      target: { value: 'nowhere' },
    });
    await fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(names()).toHaveLength(3);
  });

  test('arrow keys move, Enter opens', async () => {
    const { library } = await openPage(LibraryPage, { profiles });
    rowOf('Depot').focus();
    await fireEvent.keyDown(rowOf('Depot'), { key: 'ArrowDown' });
    await settle();
    expect(document.activeElement).toBe(rowOf('Ward 1'));
    await fireEvent.keyDown(rowOf('Ward 1'), { key: 'Enter' });
    const id = library.live.find(({ versions }) => versions[0]?.profile.name === 'Ward 1')?.id;
    expect(route()).toEqual({ page: 'profile', id, step: 'network' });
  });

  test('only one row is a tab stop', async () => {
    await openPage(LibraryPage, { profiles });
    expect(document.querySelectorAll('[role="row"][tabindex="0"]')).toHaveLength(1);
  });

  test.each([
    ['/', 'Slash'],
    ['n', 'KeyN'],
    // A Korean keyboard.
    ['ㅜ', 'KeyN'],
  ])('the key %s works from anywhere on the page', async (key, code) => {
    await openPage(LibraryPage, { profiles });
    await fireEvent.keyDown(document.body, { key, code });
    if (key === '/') expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    else expect(route()).toEqual({ page: 'profile', id: null, step: 'network' });
  });

  test('deletes at once and undoes it', async () => {
    await openPage(LibraryPage, { profiles });
    rowOf('Ward 2').focus();
    await fireEvent.keyDown(rowOf('Ward 2'), { key: 'Delete' });
    await settle();
    expect(names()).toEqual(['Depot', 'Ward 1']);
    const toast = toasts().find(({ text }) => text === '“Ward 2” was deleted.');
    expect(toast?.action?.label).toBe('Undo');
    toast?.action?.run();
    await settle();
    expect(names()).toEqual(['Depot', 'Ward 1', 'Ward 2']);
  });

  test('a deleted profile comes back from the bin', async () => {
    await openPage(LibraryPage, { profiles });
    await choose('Ward 2', 'Delete');
    await fireEvent.click(screen.getByRole('button', { name: 'Deleted profiles' }));
    await settle();
    await fireEvent.click(screen.getByRole('button', { name: 'Restore: Ward 2' }));
    await settle();
    expect(names()).toContain('Ward 2');
  });

  test('duplicates under another name', async () => {
    await openPage(LibraryPage, { profiles });
    await choose('Depot', 'Duplicate');
    expect(names()).toContain('Depot (copy)');
  });

  test('an error of the program is told', async () => {
    const overrides = {
      'library.delete': () => Promise.resolve(failure(operationError('library.busy', {}))),
    };
    await openPage(LibraryPage, { profiles, overrides });
    await choose('Depot', 'Delete');
    expect(names()).toContain('Depot');
    expect(toastTexts().join()).toContain('Another program is writing to the library');
  });

  test('ten thousand profiles draw few rows', async () => {
    const entry = new MemoryLibrary([profileInputForRow(1)]).live[0];
    if (entry === undefined) throw new Error('no entry');
    const line = summaryOf(entry);
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...line,
      id: `id-${index}`,
      name: `P${index}`,
    }));
    const overrides = { 'library.list': () => Promise.resolve(success({ profiles: many })) };
    await openPage(LibraryPage, { overrides });
    expect(document.querySelectorAll('[role="row"]').length).toBeLessThan(60);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001');
  });
});

describe('history', () => {
  test('shows what changed since an older version without its secrets, and restores it', async () => {
    const { library } = await openPage(LibraryPage, { profiles });
    const entry = library.live.find(({ versions }) => versions[0]?.profile.name === 'Ward 1');
    const first = entry?.versions[0]?.profile;
    if (entry === undefined || first === undefined) throw new Error('no entry');
    library.put({ ...first, ssid: 'RENAMED' }, entry.id);
    await choose('Ward 1', 'History');
    const table = within(screen.getByRole('dialog')).getByRole('table');
    expect(table.textContent).toContain('WARD-1');
    expect(table.textContent).toContain('RENAMED');
    expect(table.textContent).toContain('differs (not shown)');
    await fireEvent.click(screen.getByRole('button', { name: 'Restore version 1' }));
    await settle();
    expect(library.entries.get(entry.id)?.versions.map(({ profile }) => profile.ssid)).toEqual([
      'WARD-1',
      'RENAMED',
      'WARD-1',
    ]);
  });
});

describe('import', () => {
  const fileOf = (profile: object) =>
    new File(
      [JSON.stringify({ format: 'wlan-wizard-library', version: 1, profiles: [profile] })],
      'site.wlan.json',
    );
  const sealed = {
    ...profileInputForRow(4),
    name: 'Sealed',
    psk: { keyFormat: 'ascii', key: { sealed: 'x.y' } },
  };

  async function importAll(files: File[]): Promise<void> {
    void importFiles(files);
    // Reading a file takes turns of the event loop, not only of the promises.
    await expect.poll(() => document.querySelector('dialog')).not.toBeNull();
    await settle();
  }

  test('lists what was added', async () => {
    await openPage(LibraryPage);
    await importAll([fileOf(profileInputForRow(4, { name: 'Imported' }))]);
    expect(screen.getByRole('dialog').textContent).toContain('site.wlan.json: 1 profile added.');
    expect(names()).toEqual(['Imported']);
  });

  test('a file whose form is wrong is refused, each place named', async () => {
    await openPage(LibraryPage);
    await importAll([fileOf({ name: 'x', ssid: 'y', colour: 'red' })]);
    const text = screen.getByRole('dialog').textContent;
    expect(text).toContain('nothing was imported');
    expect(text).toContain('/profiles/0/colour');
  });

  test('a sealed file asks for its passphrase until it is right', async () => {
    const { library } = await openPage(LibraryPage);
    await importAll([fileOf(sealed)]);
    for (const typed of ['wrong', PASSPHRASE]) {
      await fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: typed } });
      await fireEvent.click(screen.getByRole('button', { name: 'Import' }));
      await settle();
      if (typed === 'wrong') expect(screen.getByText(/The passphrase is wrong/)).toBeDefined();
    }
    expect(library.live).toHaveLength(1);
  });
});

describe('the empty library', () => {
  test.each([
    ['Hospital ward', 'Ward 3 voice'],
    ['Shop', 'Shop floor phones'],
    ['Warehouse', 'Warehouse handsets'],
  ])('adds the example "%s" as a profile of its own', async (title, name) => {
    await openPage(LibraryPage);
    const card = screen.getByRole('heading', { name: title }).closest('li');
    if (card === null) throw new Error('no card');
    await fireEvent.click(within(card).getByRole('button', { name: 'Add this example' }));
    await settle();
    expect(names()).toEqual([name]);
    expect(rowOf(name).textContent).toContain('Checks passed');
  });
});
