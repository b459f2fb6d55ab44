import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Authority } from '../platform/forge/openssl';
import { newDataFolder, operate, startServer } from './server-run';

const cli = fileURLToPath(new URL('../../out/main/cli.js', import.meta.url));
const made = new Authority();
const run = promisify(execFile);

interface Inspected {
  readonly container: string;
  readonly problems: readonly { readonly code: string }[];
}

/** A file whose integrity check alone takes several times as long as any file may, within the limits of what is tried. */
function slowFile(): void {
  made.bundle('slow', {
    ...{ key: 'root.key', certificate: 'root.pem' },
    more: ['-iter', '950000', '-macalg', 'sha512', '-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'NONE'],
  });
}

beforeAll(() => {
  made.root('root', { kind: 'ec:P-256' });
  made.write('word', 'extract');
  slowFile();
}, 60_000);
afterAll(() => made.remove());

const codes = ({ problems }: Inspected) => problems.map(({ code }) => code);

describe('the built terminal program', () => {
  const inspect = async (...args: readonly string[]) => {
    const argv = [cli, 'cert', 'inspect', '--passphrase-file', 'word', '--json', ...args];
    const done = await run(process.execPath, argv, { cwd: made.folder }).catch(
      (error: unknown) => error as { readonly stdout: string },
    );
    return JSON.parse(done.stdout) as readonly Inspected[];
  };

  test('gives a file up that takes too long, and reads the next one', async () => {
    const found = await inspect('slow.p12', 'root.pem');
    expect(found.map(codes)).toEqual([['certificate.timed-out'], []]);
  });
});

describe('the built server', () => {
  const { folder, remove } = newDataFolder();
  const server = startServer('--data', folder);
  afterAll(async () => {
    await server.kill();
    remove();
  });

  const ask = async (operation: string, payload: object) =>
    operate(await server.firstLine, operation, payload);
  const inspect = async (name: string, passphrase?: string) => {
    const base64 = made.read(name).toString('base64');
    const given = { base64, ...(passphrase !== undefined && { passphrase }) };
    return (await ask('certificate.inspect', given)) as { readonly value: Inspected };
  };

  test('answers everything else while a file takes too long, and gives it up', async () => {
    expect(codes((await inspect('root.pem')).value)).toEqual([]);
    let isRead = false;
    const slow = inspect('slow.p12', 'extract').then((reply) => {
      isRead = true;
      return reply;
    });
    for (let count = 0; count < 5; count += 1) expect(await ask('app.info', {})).toMatchObject({ ok: true });
    expect(isRead).toBe(false);
    expect(codes((await slow).value)).toEqual(['certificate.timed-out']);
    expect(codes((await inspect('root.pem')).value)).toEqual([]);
  });
});
