import { makePlan } from '#core/procedure/make-plan';
import { runInTheWay } from '#core/procedure/run/other-windows';
import { mayEnd, skipStep, tickStep, undoLast, type RunProblem } from '#core/procedure/run/record';
import { settledCount, stepStates, type Run, type RunEntry } from '#core/procedure/run/run';
import type { Result } from '#core/result';
import { describe, expect, test } from 'vitest';

const AT = '2026-03-01T10:00:00.000Z';
const me = { initials: 'KJ', note: '', at: AT };

function begin(id: string, parameters: object = {}): Run {
  const plan = makePlan(id, parameters);
  if (!plan.ok) throw new Error(plan.error.code);
  return { procedure: id, values: plan.value.values, steps: plan.value.steps, entries: [], state: 'open' };
}

function after(run: Run, entry: Result<RunEntry, RunProblem>): Run {
  if (!entry.ok) throw new Error(entry.error.code);
  return { ...run, entries: [...run.entries, entry.value] };
}

const idOf = (run: Run, row: string, node?: string) =>
  run.steps.find((step) => step.row === row && (node === undefined || step.node === node))?.id ?? '';

/** Settles every step before one of a row. */
function upTo(run: Run, row: string): Run {
  const at = run.steps.findIndex((step) => step.row === row);
  return run.steps
    .slice(0, at)
    .reduce((before, { id }) => after(before, skipStep(before, id, { ...me, note: 'trial' })), run);
}

const code = (entry: Result<unknown, RunProblem>) => (entry.ok ? 'ok' : entry.error.code);

describe('a run', () => {
  const run = begin('imp-regenerate', { certificates: ['ipsec'] });

  test('opens its first step and locks all others', () => {
    expect([...stepStates(run).values()].filter((state) => state === 'open')).toHaveLength(1);
    const second = run.steps[1]?.id ?? '';
    expect(tickStep(run, second, { window: 'Sunday 02:00' }, me)).toMatchObject({
      error: { code: 'run.step-locked', params: { step: 2, steps: '1' } },
    });
  });

  test.each([
    ['without initials', { ...me, initials: ' ' }, { reference: 'B1' }, 'run.initials-missing'],
    ['without what it asks for', me, {}, 'run.evidence-missing'],
    ['with a line end in it', me, { reference: 'a\nb' }, 'run.evidence-invalid'],
    ['with all of it', me, { reference: 'B1' }, 'ok'],
  ])('a tick %s: %s', (_case, signed, fields, expected) => {
    expect(code(tickStep(run, run.steps[0]?.id ?? '', fields, signed))).toBe(expected);
  });

  test('skips with a reason only, and the next step opens', () => {
    const first = run.steps[0]?.id ?? '';
    expect(code(skipStep(run, first, me))).toBe('run.reason-missing');
    const skipped = after(run, skipStep(run, first, { ...me, note: 'backed up last night' }));
    expect([...stepStates(skipped).values()].slice(0, 3)).toEqual(['skipped', 'open', 'locked']);
  });

  test('another serial number in IPSec-trust is recorded and keeps the next step locked; the right one opens it', () => {
    const ready = upTo(run, 'read-ipsec-serial');
    const read = after(
      ready,
      tickStep(
        ready,
        idOf(ready, 'read-ipsec-serial'),
        { serial: '0x4A:0b-FF', 'valid-until': '2026-03-01' },
        me,
      ),
    );
    const compare = idOf(read, 'compare-ipsec-serial', 'imp-pub');
    const next = idOf(read, 'compare-ipsec-serial', 'imp-sub');
    const other = after(read, tickStep(read, compare, { serial: '4a0bfe' }, me));
    expect(stepStates(other).get(compare)).toBe('failed');
    expect(stepStates(other).get(next)).toBe('locked');
    const same = after(other, tickStep(other, compare, { serial: '4A 0B FF' }, me));
    expect(stepStates(same).get(compare)).toBe('done');
    expect(stepStates(same).get(next)).toBe('open');
    expect(same.entries).toHaveLength(other.entries.length + 1);
  });

  test('an expired certificate keeps the step open', () => {
    const ready = upTo(run, 'read-ipsec-serial');
    const id = idOf(ready, 'read-ipsec-serial');
    const entry = tickStep(ready, id, { serial: '1', 'valid-until': '2026-02-28' }, me);
    expect(entry).toMatchObject({ ok: true, value: { outcome: 'failed' } });
    expect(code(tickStep(ready, id, { serial: '1', 'valid-until': 'soon' }, me))).toBe(
      'run.evidence-invalid',
    );
  });

  test('undoes its records one after the other and forgets none of them', () => {
    const two = upTo(run, 'read-ipsec-serial');
    const once = after(two, undoLast(two, me));
    const twice = after(once, undoLast(once, me));
    expect([settledCount(two), settledCount(once), settledCount(twice)]).toEqual([2, 1, 0]);
    expect(twice.entries).toHaveLength(4);
    expect(code(undoLast(twice, me))).toBe('run.nothing-to-undo');
    expect([...stepStates(twice).values()]).toEqual([...stepStates(run).values()]);
  });

  test('ends finished when nothing is open, and stopped at any time', () => {
    expect(mayEnd(run, 'finished')).toEqual({
      code: 'run.steps-open',
      params: { steps: `1–${run.steps.length}` },
    });
    expect(mayEnd(run, 'stopped')).toBeNull();
    const all = run.steps.reduce(
      (before, { id }) => after(before, skipStep(before, id, { ...me, note: 'x' })),
      run,
    );
    expect(mayEnd(all, 'finished')).toBeNull();
    expect(code(undoLast({ ...all, state: 'finished' }, me))).toBe('run.closed');
  });
});

describe('steps of a fleet', () => {
  const run = begin('eap-type-change', { phones: ['A', 'B', 'C'] });

  test('phones move in any order; the old type can be disabled after the last only', () => {
    const ready = upTo(run, 'move-phone');
    const b = after(ready, tickStep(ready, idOf(ready, 'move-phone', 'B'), { ok: 'yes' }, me));
    expect(code(tickStep(b, idOf(b, 'all-moved'), { ok: 'yes' }, me))).toBe('run.step-locked');
    const failed = after(b, tickStep(b, idOf(b, 'move-phone', 'A'), { ok: 'no' }, me));
    expect(['A', 'B', 'C'].map((node) => stepStates(failed).get(idOf(failed, 'move-phone', node)))).toEqual([
      'failed',
      'done',
      'open',
    ]);
  });
});

describe('a password', () => {
  const run = begin('phone-admin-page');

  test('is recorded as checked and never as itself', () => {
    const id = idOf(run, 'decide-password');
    expect(code(tickStep(run, id, { password: 'Cisco1234' }, me))).toBe('run.evidence-invalid');
    expect(tickStep(run, id, { password: 'checked' }, me)).toMatchObject({
      value: { fields: { password: 'checked' } },
    });
  });
});

describe('two runs on the same nodes', () => {
  const cup = begin('imp-regenerate', { certificates: ['cup'] });
  const changed = (() => {
    const ready = upTo(cup, 'regenerate');
    return after(ready, tickStep(ready, idOf(ready, 'regenerate', 'imp-pub'), { ok: 'yes' }, me));
  })();
  const tomcat = begin('imp-regenerate', { certificates: ['tomcat'] });
  const step = (row: string, node: string) => {
    const found = tomcat.steps.find((one) => one.row === row && one.node === node);
    if (found === undefined) throw new Error(row);
    return found;
  };

  test('never have two trust-bearing stores in one window', () => {
    expect(runInTheWay(step('regenerate', 'imp-pub'), [changed])).toBe(changed);
    expect(runInTheWay(step('regenerate', 'imp-sub'), [changed])).toBeNull();
    expect(runInTheWay(step('check-type', 'imp-pub'), [changed])).toBeNull();
    expect(runInTheWay(step('regenerate', 'imp-pub'), [cup])).toBeNull();
  });

  test('the window closes when the change is in use', () => {
    const closed = changed.steps
      .filter(({ id }) => ['open', 'locked'].includes(stepStates(changed).get(id) ?? ''))
      .reduce((before, { id }) => after(before, skipStep(before, id, { ...me, note: 'x' })), changed);
    expect(runInTheWay(step('regenerate', 'imp-pub'), [closed])).toBeNull();
    expect(runInTheWay(step('regenerate', 'imp-pub'), [{ ...changed, state: 'stopped' }])).toBeNull();
  });
});
