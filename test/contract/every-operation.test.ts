import { contract, isOperationName, type Reply, type Send } from '#contract/contract';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../electron-double/start-main';
import { createComparable } from './same-reply';
import { STEPS, type Memory, type Step } from './scenario';
import { TRANSPORTS, type Transport } from './transports';

interface Outcome {
  readonly title: string;
  readonly operation: Step['operation'];
  readonly fails: string | null;
  readonly reply: Reply<unknown>;
  readonly comparable: unknown;
}

async function runStep(send: Send, step: Step, memory: Memory): Promise<Reply<unknown>> {
  const reply = (await send(step.operation, step.input(memory))) as Reply<unknown>;
  if (step.remember !== undefined && reply.ok)
    memory.ids.set(step.remember, (reply.value as { id: string }).id);
  return reply;
}

async function runScenario(transport: Transport): Promise<readonly Outcome[]> {
  const folder = temporaryFolder();
  const dataFolder = join(folder, 'data');
  const memory: Memory = { ids: new Map(), otherFolder: folder };
  const comparable = createComparable([dataFolder, folder]);
  const { send, close } = await transport.start(dataFolder);
  const outcomes: Outcome[] = [];
  for (const [index, step] of STEPS.entries()) {
    const reply = await runStep(send, step, memory);
    const { operation, fails = null } = step;
    const title = `${index + 1} ${operation}`;
    outcomes.push({ title, operation, fails, reply, comparable: comparable(operation, reply) });
  }
  await close();
  return outcomes;
}

test('the scenario has every operation of the contract', () => {
  const covered = new Set(STEPS.map(({ operation }) => operation));
  expect(Object.keys(contract).filter((name) => isOperationName(name) && !covered.has(name))).toEqual([]);
});

describe.each(TRANSPORTS)('every operation over $name', (transport) => {
  test(
    'answers as said, in the form of its output schema, and the same as in process',
    { timeout: 60_000 },
    async () => {
      const outcomes = await runScenario(transport);
      for (const { title, operation, fails, reply } of outcomes) {
        expect([title, reply.ok ? null : reply.error.code]).toEqual([title, fails]);
        if (reply.ok)
          expect([title, contract[operation].output.safeParse(reply.value).error]).toEqual([
            title,
            undefined,
          ]);
      }
      expect(outcomes.map(({ title, comparable }) => [title, comparable])).toEqual(baseline);
    },
  );
});

let baseline: readonly unknown[] = [];

beforeAll(async () => {
  const [inProcess] = TRANSPORTS;
  if (inProcess === undefined) throw new Error('no transport');
  baseline = (await runScenario(inProcess)).map(({ title, comparable }) => [title, comparable]);
}, 60_000);
