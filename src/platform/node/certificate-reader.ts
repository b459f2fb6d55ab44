import type { CertificateReader } from '#services/ports/certificate-reader';
import { Worker } from 'node:worker_threads';
import { createWorkerReader } from './certificate-worker/worker-reader';
import { locateProgram } from './program-folder';

/** Memory for one file's structures; a bundle of all public roots takes a tenth of it. */
const MEMORY = { maxOldGenerationSizeMb: 512 };

/** A test runner loads the sources, of which no thread can be started. */
const RUNS_FROM_SOURCE = import.meta.url.endsWith('.ts');

const inThisThread: CertificateReader = {
  inspect: async (...given) =>
    (await import('../forge/certificate-reader')).forgeCertificateReader.inspect(...given),
  open: async (...given) =>
    (await import('../forge/certificate-reader')).forgeCertificateReader.open(...given),
};

/** The reader of certificate files, in a thread of its own that is started with the first file. */
export function createCertificateReader(): CertificateReader {
  if (RUNS_FROM_SOURCE) return inThisThread;
  const { certificateWorker } = locateProgram(import.meta.url);
  return createWorkerReader(() => new Worker(certificateWorker, { resourceLimits: MEMORY }));
}
