import { setImmediate as turn } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { answerLines } from '../../src/cli/input/answer-lines';

test('answerLines keeps the order and no more than 16 questions in work', async () => {
  const numbers = Array.from({ length: 200 }, (_, index) => index);
  const written: unknown[] = [];
  let inWork = 0;
  let most = 0;
  const answer = async (line: { ok: boolean; value?: unknown }) => {
    inWork += 1;
    most = Math.max(most, inWork);
    // Later questions are ready before earlier ones.
    for (let turns = Number(line.value) % 5; turns >= 0; turns -= 1) await turn();
    inWork -= 1;
    return { json: Number(line.value), understood: true, ok: true };
  };
  const write = (json: unknown) => Promise.resolve(void written.push(json));
  await answerLines(Readable.from([Buffer.from(numbers.join('\n'))]), answer, write);
  expect(written).toEqual(numbers);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(16);
});
