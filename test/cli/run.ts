import { runCli } from '../../src/cli/run-cli';
import { Readable, Writable } from 'node:stream';

/** What a run of the program left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly input?: string | Uint8Array | Readable;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly isTerminal?: boolean;
  /** Told of every piece of standard output as it is written. */
  readonly onOutput?: (text: string) => void;
}

class Collector extends Writable {
  readonly chunks: Buffer[] = [];
  constructor(
    readonly isTTY: boolean,
    readonly onOutput: (text: string) => void = () => undefined,
  ) {
    super();
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk);
    this.onOutput(chunk.toString('utf8'));
    done();
  }
  get text(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }
}

function toStream(input: string | Uint8Array | Readable): Readable {
  return input instanceof Readable ? input : Readable.from([Buffer.from(input)]);
}

/** Runs the terminal program in this process on given surroundings. English unless the environment says otherwise. */
export async function run(argv: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { input = '', env = { LANG: 'en_US.UTF-8' }, cwd = process.cwd(), isTerminal = false } = surroundings;
  const stdout = new Collector(isTerminal, surroundings.onOutput);
  const stderr = new Collector(isTerminal);
  const code = await runCli(argv, { stdin: toStream(input), stdout, stderr, env, cwd });
  return { code, out: stdout.text, err: stderr.text };
}

/** Every line of JSON that a run wrote. */
export function jsonLines(out: string): unknown[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
