import { parentPort } from 'node:worker_threads';
import { forgeCertificateReader as reader } from '../../forge/certificate-reader';
import { READY, type ReadAnswer, type ReadQuestion } from './protocol';

/** The thread in which certificate files are read: it may be ended at any time, and takes nothing else with it. */
async function answer({ bytes, passphrase, withKeys }: ReadQuestion): Promise<ReadAnswer> {
  if (!withKeys) return { file: await reader.inspect(bytes, passphrase), keys: [] };
  const { file, keys } = await reader.open(bytes, passphrase);
  return { file, keys: [...keys].map(([entry, key]) => [entry, key.reveal()]) };
}

parentPort?.on('message', (question: ReadQuestion) => {
  // A fault ends the thread, of which the other side is told.
  void answer(question).then((found) => parentPort?.postMessage(found));
});
parentPort?.postMessage(READY);
