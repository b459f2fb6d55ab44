import type { Worker } from 'node:worker_threads';
import { Secret } from '#core/profile/secret';
import type { CertificateReader } from '#services/ports/certificate-reader';
import type { ReadQuestion } from './protocol';
import { ReadingThread } from './reading-thread';

/** How long a file may take: whatever takes longer is damaged, or made to do harm. */
const READING_SECONDS = 3;

/**
 * Reads files in a thread of its own, one after another, so that no file can stop the program: a thread that takes too
 * long, or dies, is given up, and the next file gets a new one. While nothing is read it keeps no program from ending.
 */
export function createWorkerReader(start: () => Worker, seconds = READING_SECONDS): CertificateReader {
  let thread: ReadingThread | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const ask = (question: ReadQuestion) => {
    if (thread === null || thread.hasEnded) thread = new ReadingThread(start(), seconds);
    return thread.ask(question);
  };
  const inTurn = (question: ReadQuestion) => {
    const answer = last.then(() => ask(question));
    last = answer;
    return answer;
  };
  return {
    inspect: async (bytes, passphrase) => (await inTurn({ bytes, passphrase, withKeys: false })).file,
    open: async (bytes, passphrase) => {
      const { file, keys } = await inTurn({ bytes, passphrase, withKeys: true });
      return { file, keys: new Map(keys.map(([entry, pem]) => [entry, new Secret(pem)])) };
    },
  };
}
