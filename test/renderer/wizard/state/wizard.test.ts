import { TABLE_5 } from '#core/scheme/table5';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { chooseRow } from '../../../../src/renderer/wizard/form/scheme-state';
import { parseDraft } from '../../../../src/renderer/wizard/form/draft';
import { DRAFT_DELAY } from '../../../../src/renderer/wizard/state/draft-saver';
import { Wizard } from '../../../../src/renderer/wizard/state/wizard.svelte';
import { profileInputForRow } from '../../../fixtures/profiles';
import { createManualTimer } from '../manual-timer';
import { createMemoryClient, STORED_ID } from '../memory-client';

async function setUp(stored: unknown = null, draft: unknown = null, id: string | null = null) {
  const timer = createManualTimer();
  const { client, state } = createMemoryClient(stored, draft);
  const wizard = new Wizard({ client, after: timer.after, now: timer.now });
  await wizard.open(id);
  return { wizard, timer, state, client };
}

function chooseRowNumber(wizard: Wizard, number: number): void {
  const row = TABLE_5.find((one) => one.row === number);
  if (row !== undefined) wizard.setScheme(chooseRow(wizard.form, row));
}

const stored = { ...profileInputForRow(4), id: STORED_ID };

describe('opening the wizard', () => {
  test('a stored profile fills the form and is not a change', async () => {
    const { wizard } = await setUp(stored, null, STORED_ID);
    expect(wizard.opening.kind).toBe('ready');
    expect(wizard.form.psk.key).toBe('GREG12356789ZXYW');
    expect(wizard.isDirty).toBe(false);
  });

  test('a profile that is gone is said, not shown as an empty form', async () => {
    const { wizard } = await setUp(null, null, STORED_ID);
    expect(wizard.opening).toMatchObject({ kind: 'failed', error: { code: 'library.profile-not-found' } });
  });

  test('a draft of another version of the program is not taken for work', async () => {
    const { wizard } = await setUp(null, { version: 99 });
    expect(wizard.opening.kind).toBe('ready');
  });
});

describe('drafts', () => {
  test('unfinished work comes back as it was left, keys of other rows included', async () => {
    const first = await setUp();
    first.wizard.form.name = 'Ward 3';
    first.wizard.form.psk.key = 'GREG12356789ZXYW';
    chooseRowNumber(first.wizard, 7);
    first.wizard.noteChange('keys');
    await first.timer.pass(DRAFT_DELAY);
    expect(first.wizard.draftStatus.kind).toBe('saved');

    const second = await setUp(null, first.state.draft);
    const { opening } = second.wizard;
    if (opening.kind !== 'draft-found') throw new Error('the draft is offered');
    expect(opening.draft.step).toBe('keys');
    second.wizard.continueDraft(opening.draft);
    expect(second.wizard.form).toEqual(first.wizard.form);
    expect(second.wizard.isDirty).toBe(true);
  });

  test('a discarded draft is gone and the form empty', async () => {
    const first = await setUp();
    first.wizard.form.name = 'Ward 3';
    first.wizard.noteChange('network');
    await first.wizard.leave();
    const second = await setUp(null, first.state.draft);
    await second.wizard.discardDraft();
    expect(second.state.draft).toBeNull();
    expect(second.wizard.form.name).toBe('');
  });

  test('opening a profile without touching it writes no draft', async () => {
    const { wizard, timer, state } = await setUp(stored, null, STORED_ID);
    wizard.noteChange('network');
    await timer.pass(DRAFT_DELAY);
    expect(state.drafts).toEqual([]);
  });

  test('what is written is a draft by its schema', async () => {
    const { wizard, timer, state } = await setUp(stored, null, STORED_ID);
    wizard.form.notes = 'by the lift';
    chooseRowNumber(wizard, 5);
    wizard.noteChange('network');
    await timer.pass(DRAFT_DELAY);
    expect(parseDraft(state.draft)).toMatchObject({ profileId: STORED_ID, baseRevision: 1 });
  });
});

describe('saving', () => {
  test('stores only the sections of the row, and the form keeps the others', async () => {
    const { wizard, state } = await setUp();
    wizard.form.name = 'Ward 3';
    wizard.form.ssid = 'HOSP';
    wizard.form.psk.key = 'GREG12356789ZXYW';
    chooseRowNumber(wizard, 2);
    wizard.form.wep = { ...wizard.form.wep, keySize: 40, key: 'ABCD123456' };
    expect((await wizard.save()).kind).toBe('saved');
    expect(Object.keys(state.saves[0]?.profile ?? {})).not.toContain('psk');
    expect(wizard.form.psk.key).toBe('GREG12356789ZXYW');
    expect(wizard.isDirty).toBe(false);
  });

  test('is allowed with errors, since only exporting needs a sound profile', async () => {
    const { wizard } = await setUp();
    wizard.form.name = 'Ward 3';
    chooseRowNumber(wizard, 4);
    expect(wizard.hasErrors).toBe(true);
    expect((await wizard.save()).kind).toBe('saved');
  });

  test('is not possible without a row: nothing is stored as an open network by mistake', async () => {
    const { wizard, state } = await setUp();
    wizard.form.name = 'Ward 3';
    expect(await wizard.save()).toEqual({ kind: 'incomplete' });
    expect(state.saves).toEqual([]);
  });

  test('clears the draft', async () => {
    const { wizard, state } = await setUp(stored, null, STORED_ID);
    wizard.form.notes = 'by the lift';
    wizard.noteChange('network');
    await wizard.leave();
    expect(state.draft).not.toBeNull();
    await wizard.save();
    expect(state.draft).toBeNull();
    expect(wizard.draftStatus.kind).toBe('unchanged');
  });

  test('a conflict overwrites nothing, and the copy is a profile of its own', async () => {
    const { wizard, state } = await setUp(stored, null, STORED_ID);
    state.revision = 8;
    wizard.form.notes = 'mine';
    expect((await wizard.save()).kind).toBe('conflict');
    expect(state.saves).toEqual([]);
    const outcome = await wizard.saveAsCopy('Row 4 voice (copy)');
    expect(outcome.kind).toBe('saved');
    expect(state.saves[0]).toMatchObject({
      profile: { name: 'Row 4 voice (copy)', notes: 'mine' },
      baseRevision: undefined,
    });
    expect(wizard.id).not.toBe(STORED_ID);
    expect(wizard.isDirty).toBe(false);
  });

  test('saves a second time on top of its own first save', async () => {
    const { wizard } = await setUp(stored, null, STORED_ID);
    expect((await wizard.save()).kind).toBe('saved');
    wizard.form.notes = 'more';
    expect((await wizard.save()).kind).toBe('saved');
  });
});

describe('what is said while filling in', () => {
  test('an empty field is not blamed before its step was left', async () => {
    const { wizard } = await setUp();
    expect(wizard.findingsAt('/ssid')).toEqual([]);
    wizard.noteLeft('network');
    expect(wizard.findingsAt('/ssid').map(({ code }) => code)).toEqual(['ssid.empty']);
  });

  test('a wrong character is said at once', async () => {
    const { wizard } = await setUp();
    chooseRowNumber(wizard, 4);
    wizard.form.psk.key = '한';
    flushSync();
    expect(wizard.findingsAt('/psk/key').map(({ code }) => code)).toContain('key.psk-ascii-character');
  });

  test('steps follow the row', async () => {
    const { wizard } = await setUp();
    chooseRowNumber(wizard, 4);
    expect(wizard.steps).not.toContain('radius');
    chooseRowNumber(wizard, 7);
    expect(wizard.steps).toContain('radius');
  });
});
