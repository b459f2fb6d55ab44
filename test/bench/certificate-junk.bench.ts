import { createInspectHandler } from '#services/certificate/inspect-handler';
import { forgeCertificateReader } from '#platform/forge/certificate-reader';
import { randomBytes, X509Certificate } from 'node:crypto';

const BYTES = 5 * 1024 * 1024;
const TIMES = 5;

export interface JunkCost {
  readonly what: string;
  /** Milliseconds, the median of some runs: refused at once, read all the same, and the runtime's own reader. */
  readonly refused: number;
  readonly read: number;
  readonly peer: number;
}

function block(body: string): Buffer {
  return Buffer.from(`-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`);
}

const JUNK: readonly (readonly [string, Buffer])[] = [
  ['random bytes', randomBytes(BYTES)],
  ['zeros', Buffer.alloc(BYTES)],
  ['the letter A', Buffer.alloc(BYTES, 0x41)],
  ['a block of random Base64', block(randomBytes((BYTES * 3) / 4 - 60).toString('base64'))],
  ['a block of the letter A', block('A'.repeat(BYTES - 60))],
  ['200,000 lines BEGIN', Buffer.from('-----BEGIN CERTIFICATE-----\n'.repeat(200_000))],
  ['nested structures', Buffer.from('3080'.repeat(BYTES / 2), 'hex')],
  [
    'a length of four octets, then zeros',
    Buffer.concat([Buffer.from('30840050000030', 'hex'), Buffer.alloc(BYTES)]),
  ],
];

async function median(action: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const start = performance.now();
    await action();
    times.push(performance.now() - start);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(TIMES / 2)] ?? 0;
}

function readByRuntime(bytes: Buffer): void {
  try {
    new X509Certificate(bytes);
  } catch {
    // What it says is not the question.
  }
}

/** How long 5 MB of junk take: over the size that is read unasked, and read because somebody asked. */
export async function measureJunk(): Promise<readonly JunkCost[]> {
  const { 'certificate.inspect': inspect } = createInspectHandler(forgeCertificateReader);
  const costs: JunkCost[] = [];
  for (const [what, bytes] of JUNK) {
    const base64 = bytes.toString('base64');
    costs.push({
      what,
      refused: await median(() => inspect({ base64, anySize: false })),
      read: await median(() => inspect({ base64, anySize: true })),
      peer: await median(() => readByRuntime(bytes)),
    });
  }
  return costs;
}
