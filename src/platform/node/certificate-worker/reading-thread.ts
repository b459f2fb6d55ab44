import { problem, type CertificateFault } from '#core/certificate/problem';
import type { Worker } from 'node:worker_threads';
import type { ReadAnswer, ReadQuestion } from './protocol';

function failed(fault: CertificateFault): ReadAnswer {
  return { file: { container: 'unknown', entries: [], problems: [problem(fault)], pkcs12: null }, keys: [] };
}

const ENDED = failed({ code: 'certificate.reader-ended', params: {} });

/** A thread that reads one file at a time. It has ended for good once it took too long or died. */
export class ReadingThread {
  readonly #worker: Worker;
  readonly #seconds: number;
  /** Whether it came up; its first message says so. */
  readonly #isReady: Promise<boolean>;
  #hasEnded = false;

  constructor(worker: Worker, seconds: number) {
    this.#worker = worker;
    this.#seconds = seconds;
    this.#isReady = new Promise((resolve) => {
      worker.once('message', () => resolve(true));
      worker.once('exit', () => {
        this.#hasEnded = true;
        resolve(false);
      });
    });
    // It exits after that, which is enough to know.
    worker.on('error', () => undefined);
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Never rejects: a thread that ends instead of answering is a problem of the file. */
  async ask(question: ReadQuestion): Promise<ReadAnswer> {
    if (!(await this.#isReady)) return ENDED;
    this.#worker.ref();
    const answer = await this.#answer(question);
    this.#worker.unref();
    return answer;
  }

  #answer(question: ReadQuestion): Promise<ReadAnswer> {
    const [worker, seconds] = [this.#worker, this.#seconds];
    return new Promise((resolve) => {
      const end = (answer: ReadAnswer) => {
        clearTimeout(timer);
        worker.off('message', end).off('exit', onExit);
        resolve(answer);
      };
      const onExit = () => end(ENDED);
      const timer = setTimeout(() => {
        this.#hasEnded = true;
        end(failed({ code: 'certificate.timed-out', params: { seconds } }));
        void worker.terminate();
      }, seconds * 1000);
      worker.on('message', end).on('exit', onExit);
      worker.postMessage(question);
    });
  }
}
