import { createWorkerReader } from '#platform/node/certificate-worker/worker-reader';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';

const SECONDS = 1;
const workers: Worker[] = [];

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
});

/** What a thread does with a file whose first byte says so. */
const THREAD = `
  const { parentPort } = require('node:worker_threads');
  const file = { container: 'der', entries: [], problems: [], pkcs12: null };
  parentPort.on('message', ({ bytes, passphrase, withKeys }) => {
    if (bytes[0] === 1) for (;;);
    if (bytes[0] === 2) throw new Error('a fault of the reader');
    if (bytes[0] === 3) for (const kept = [];;) kept.push(new Array(100_000).fill(kept.length));
    parentPort.postMessage({ file, keys: withKeys ? [[bytes.length, passphrase ?? '']] : [] });
  });
  parentPort.postMessage('ready');
`;
const [GOOD, HANGS, THROWS, GREEDY] = [0, 1, 2, 3].map((kind) => Uint8Array.of(kind, 0, 0));

function reader(thread = THREAD) {
  const start = () => {
    const worker = new Worker(thread, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });
    workers.push(worker);
    return worker;
  };
  return createWorkerReader(start, SECONDS);
}

const codes = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code);

describe('certificate files read in a thread of its own', () => {
  test('are answered, with keys only where they are wanted', async () => {
    const { inspect, open } = reader();
    expect(await inspect(GOOD ?? Uint8Array.of(), 'word')).toMatchObject({ container: 'der', problems: [] });
    const { keys } = await open(GOOD ?? Uint8Array.of(), 'word');
    expect([...keys].map(([entry, key]) => [entry, key.reveal(), String(key)])).toEqual([
      [3, 'word', '••••••••'],
    ]);
    expect(workers).toHaveLength(1);
  });

  test('end after their time, while everything else goes on, and the next one is read', async () => {
    const { inspect } = reader();
    let turns = 0;
    const beat = setInterval(() => (turns += 1), 20);
    const began = performance.now();
    const [hanging, next] = await Promise.all([
      inspect(HANGS ?? Uint8Array.of(), null),
      inspect(GOOD ?? Uint8Array.of(), null),
    ]);
    clearInterval(beat);
    expect(hanging.problems).toEqual([
      { code: 'certificate.timed-out', params: { seconds: SECONDS }, severity: 'error', entry: null },
    ]);
    expect(performance.now() - began).toBeGreaterThan(SECONDS * 1000 - 50);
    expect(turns).toBeGreaterThan(5);
    expect({ codes: codes(next), threads: workers.length }).toEqual({ codes: [], threads: 2 });
  });

  test.each([
    ['a fault', THROWS],
    ['a want of memory', GREEDY],
  ])('are a problem of their own after %s, and the next one is read', async (_, bytes = Uint8Array.of()) => {
    const { inspect } = reader();
    expect(codes(await inspect(bytes, null))).toEqual(['certificate.reader-ended']);
    expect(codes(await inspect(GOOD ?? Uint8Array.of(), null))).toEqual([]);
  });

  test('are a problem where no thread comes up', async () => {
    const { inspect } = reader('process.exit(1);');
    expect(codes(await inspect(GOOD ?? Uint8Array.of(), null))).toEqual(['certificate.reader-ended']);
  });
});
