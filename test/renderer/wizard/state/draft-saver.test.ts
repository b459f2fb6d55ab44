import { failure, success } from '#core/result';
import { operationError } from '#contract/operation-error';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../../src/renderer/wizard/form/draft';
import { emptyForm } from '../../../../src/renderer/wizard/form/form';
import {
  createDraftSaver,
  DRAFT_DELAY,
  type DraftStatus,
} from '../../../../src/renderer/wizard/state/draft-saver';
import { createManualTimer, settle } from '../manual-timer';

function draftOf(name: string): Draft {
  return {
    version: 1,
    profileId: null,
    baseRevision: null,
    step: 'network',
    savedAt: 5,
    form: { ...emptyForm(), name },
  };
}

function setUp({ fail = false } = {}) {
  const timer = createManualTimer();
  const log: string[] = [];
  const statuses: DraftStatus[] = [];
  let release: () => void = () => undefined;
  let gate: Promise<void> = Promise.resolve();
  const saver = createDraftSaver({
    client: {
      'draft.put': async ({ draft }) => {
        await gate;
        if (fail) return failure(operationError('file.disk-full', { path: 'draft.json' }));
        log.push((draft as unknown as Draft).form.name);
        return success({});
      },
      'draft.clear': () => {
        log.push('(cleared)');
        return Promise.resolve(success({}));
      },
    },
    after: timer.after,
    onStatus: (status) => statuses.push(status),
  });
  /** Makes writes wait until the returned function is called. */
  const block = () => {
    gate = new Promise((resolve) => (release = resolve));
    return () => release();
  };
  return { timer, log, statuses, saver, block };
}

describe('autosaving a draft', () => {
  test('writes once, a moment after the last change', async () => {
    const { timer, log, saver, statuses } = setUp();
    saver.changed(draftOf('W'));
    await timer.pass(DRAFT_DELAY - 1);
    saver.changed(draftOf('Ward'));
    await timer.pass(DRAFT_DELAY - 1);
    expect(log).toEqual([]);
    await timer.pass(1);
    expect(log).toEqual(['Ward']);
    expect(statuses.at(-1)).toEqual({ kind: 'saved', at: 5 });
  });

  test('leaving writes at once what still waits', async () => {
    const { log, saver, timer } = setUp();
    saver.changed(draftOf('Ward'));
    await saver.flush();
    expect(log).toEqual(['Ward']);
    expect(timer.pending()).toBe(0);
    await saver.flush();
    expect(log).toEqual(['Ward']);
  });

  test('a slow write neither overtakes a later one nor brings a cleared draft back', async () => {
    const { log, saver, block } = setUp();
    const release = block();
    saver.changed(draftOf('old'));
    const first = saver.flush();
    const cleared = saver.clear();
    release();
    await Promise.all([first, cleared]);
    expect(log).toEqual(['old', '(cleared)']);
  });

  test('a change during a write is not called saved', async () => {
    const { saver, block, statuses } = setUp();
    const release = block();
    saver.changed(draftOf('one'));
    const writing = saver.flush();
    saver.changed(draftOf('two'));
    release();
    await writing;
    await settle();
    expect(statuses.at(-1)).toEqual({ kind: 'pending' });
  });

  test('a failure is told', async () => {
    const { saver, statuses } = setUp({ fail: true });
    saver.changed(draftOf('Ward'));
    await saver.flush();
    expect(statuses.at(-1)?.kind).toBe('failed');
  });
});
