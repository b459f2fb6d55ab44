import { createNoticeBoard } from '#services/storage/notice-board';
import { createRunHandlers } from '#services/procedure/run-handlers';
import { createRunStore } from '#services/procedure/run-store';
import { createStoredDocuments } from '#services/storage/stored-documents';
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createMemoryDocumentStore, type MemoryDocumentStore } from '../support/memory-document-store';

/** The program started over what lies on the disk. */
function start(store: MemoryDocumentStore) {
  const documents = createStoredDocuments(store, createNoticeBoard());
  return createRunHandlers({
    runs: createRunStore(store, documents),
    lock: { run: (action) => action() },
    now: () => new Date('2026-03-01T10:00:00Z'),
    newId: randomUUID,
  });
}

async function started(store: MemoryDocumentStore, parameters: Record<string, never> | object = {}) {
  const handlers = start(store);
  const begun = await handlers['run.start']({
    ...{ procedure: 'imp-regenerate', parameters: parameters as Record<string, never>, title: 'Seoul HQ' },
  });
  if (!begun.ok) throw new Error(begun.error.code);
  return { handlers, run: begun.value };
}

describe('runs on the disk', () => {
  test('go on after a restart of the program where they were left', async () => {
    const store = createMemoryDocumentStore();
    const { handlers, run } = await started(store);
    const record = { id: run.id, revision: 1, initials: 'KJ', note: '' };
    const ticked = await handlers['run.tick']({
      ...record,
      step: run.steps[0]?.id ?? '',
      fields: { reference: 'B1' },
    });
    expect(ticked).toMatchObject({ ok: true, value: { revision: 2 } });
    const again = await start(store)['run.get']({ id: run.id });
    expect(again).toEqual(ticked);
    expect(again).toMatchObject({
      value: { entries: [{ at: '2026-03-01T10:00:00.000Z', initials: 'KJ', outcome: 'done' }] },
    });
  });

  test('are listed with how far they came, several side by side', async () => {
    const store = createMemoryDocumentStore();
    const { handlers, run } = await started(store);
    await started(store);
    await handlers['run.skip']({
      ...{ id: run.id, revision: 1, initials: 'KJ', note: 'done yesterday', step: run.steps[0]?.id ?? '' },
    });
    const listed = await start(store)['run.list']({});
    expect(listed.ok && listed.value.runs.map(({ settled }) => settled).toSorted()).toEqual([0, 1]);
  });

  test('two windows do not overwrite each other', async () => {
    const { handlers, run } = await started(createMemoryDocumentStore());
    const skip = { id: run.id, revision: 1, initials: 'KJ', note: 'x', step: run.steps[0]?.id ?? '' };
    expect((await handlers['run.skip'](skip)).ok).toBe(true);
    expect(await handlers['run.skip'](skip)).toMatchObject({ error: { code: 'run.conflict' } });
  });

  test('a refused record writes nothing', async () => {
    const store = createMemoryDocumentStore();
    const { handlers, run } = await started(store);
    const before = store.changes.length;
    const refused = await handlers['run.tick']({
      ...{ id: run.id, revision: 1, initials: 'KJ', note: '', step: run.steps[5]?.id ?? '', fields: {} },
    });
    expect(refused).toMatchObject({ error: { code: 'run.step-locked' } });
    expect(store.changes).toHaveLength(before);
  });

  test('the admin password that was checked is in no document', async () => {
    const store = createMemoryDocumentStore();
    const begun = await start(store)['run.start']({
      ...{ procedure: 'phone-admin-page', parameters: { password: 'Cisco1234' }, title: '' },
    });
    expect(begun.ok).toBe(true);
    expect([...store.files.values()].join('')).not.toContain('Cisco1234');
  });

  test('a run that is not there, and one that was deleted', async () => {
    const { handlers, run } = await started(createMemoryDocumentStore());
    await handlers['run.delete']({ id: run.id });
    expect(await handlers['run.get']({ id: run.id })).toMatchObject({ error: { code: 'run.not-found' } });
  });

  test('a store that another run is changing is left alone, unless a note says why', async () => {
    const store = createMemoryDocumentStore();
    const one = await started(store, { certificates: ['cup'] });
    const other = await started(store, { certificates: ['ipsec'] });
    async function advance({ handlers, run }: Awaited<ReturnType<typeof started>>): Promise<number> {
      let revision = 1;
      for (const { id, row } of run.steps) {
        if (row === 'regenerate') return revision;
        await handlers['run.skip']({ id: run.id, revision, initials: 'KJ', note: 'x', step: id });
        revision += 1;
      }
      return revision;
    }
    const regenerate = ({ run }: Awaited<ReturnType<typeof started>>, revision: number, note: string) => ({
      ...{ id: run.id, revision, initials: 'KJ', note, fields: { ok: 'yes' } },
      step: run.steps.find(({ row }) => row === 'regenerate')?.id ?? '',
    });
    const first = regenerate(one, await advance(one), '');
    expect((await one.handlers['run.tick'](first)).ok).toBe(true);
    const revision = await advance(other);
    expect(await other.handlers['run.tick'](regenerate(other, revision, ''))).toMatchObject({
      error: { code: 'run.window-open', params: { title: 'Seoul HQ' } },
    });
    expect((await other.handlers['run.tick'](regenerate(other, revision, 'another cluster'))).ok).toBe(true);
  });
});
