import { finding, type Finding } from '#core/finding/finding';
import { jsonFault } from '#core/json-fault';
import { failure, success, type Result } from '#core/result';
import { LINE_LIMIT, readLines, type Line } from './lines';
import type { Readable } from 'node:stream';

/** Questions in work at a time: enough to keep every thread of the pool busy. */
const CONCURRENCY = 16;

export interface Answer {
  readonly json: unknown;
  /** Whether the line was a question at all. */
  readonly understood: boolean;
  readonly ok: boolean;
}

/** The JSON value of a line, or the finding that says why it is none. */
export function parseLine(line: Line): Result<unknown, Finding> {
  if (!line.ok) {
    return failure(
      line.error === 'too-long'
        ? finding('question.too-long', '', { limit: LINE_LIMIT })
        : finding('question.not-utf8', '', {}),
    );
  }
  try {
    return success(JSON.parse(line.value) as unknown);
  } catch {
    return failure(finding('question.not-json', '', { column: jsonFault(line.value).column }));
  }
}

/**
 * Answers every line in the order of the questions, each as soon as it and those before it are ready. Returns
 * whether all lines were questions and all answers good.
 */
export async function answerLines(
  stream: Readable,
  answer: (line: Line) => Promise<Answer>,
  write: (json: unknown) => Promise<void>,
): Promise<Pick<Answer, 'understood' | 'ok'>> {
  const total = { understood: true, ok: true };
  const waiting: Promise<void>[] = [];
  let written = Promise.resolve();
  for await (const line of readLines(stream)) {
    const pending = answer(line);
    written = written.then(async () => {
      const { json, understood, ok } = await pending;
      total.understood &&= understood;
      total.ok &&= ok;
      await write(json);
    });
    waiting.push(written);
    if (waiting.length >= CONCURRENCY) await waiting.shift();
  }
  await written;
  return total;
}
