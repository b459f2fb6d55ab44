import { success } from '#core/result';
import { describe, expect, test } from 'vitest';
import { CheckValue } from '../../../../src/renderer/wizard/state/check-value.svelte';
import { createManualTimer, settle } from '../manual-timer';

function setUp() {
  const timer = createManualTimer();
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const check = new CheckValue(
    {
      'key.checkValue': ({ key }) => {
        asked.push(key);
        return new Promise((resolve) =>
          answers.push(() => resolve(success({ checkValue: key.slice(0, 8) }))),
        );
      },
    },
    timer.after,
  );
  return { timer, asked, answers, check };
}

const question = { ssid: 'HOSP', format: 'ascii', key: 'GREG12356789ZXYW' } as const;

describe('the check value', () => {
  test('is not asked for while key or SSID are wrong', async () => {
    const { check, timer, asked } = setUp();
    check.ask({ ...question, key: 'short' });
    check.ask({ ...question, ssid: '' });
    await timer.pass(10_000);
    expect(asked).toEqual([]);
    expect(check.state.kind).toBe('none');
  });

  test('is asked for once, after typing has stopped', async () => {
    const { check, timer, asked, answers } = setUp();
    check.ask({ ...question, key: 'GREG1235678' });
    await timer.pass(100);
    check.ask(question);
    await timer.pass(1000);
    expect(asked).toEqual([question.key]);
    answers[0]?.();
    await settle();
    expect(check.state).toEqual({ kind: 'known', value: 'GREG1235' });
  });

  test('an answer to an older question is dropped', async () => {
    const { check, timer, answers } = setUp();
    check.ask(question);
    await timer.pass(1000);
    check.ask({ ...question, key: 'ANOTHER-KEY-1' });
    await timer.pass(1000);
    answers[0]?.();
    await settle();
    expect(check.state.kind).toBe('working');
    answers[1]?.();
    await settle();
    expect(check.state).toEqual({ kind: 'known', value: 'ANOTHER-' });
  });
});
