import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { newDataFolder, operate, startServer, type ServerRun } from './server-run';

const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function newFolder(): string {
  const { folder, remove } = newDataFolder();
  ends.push(remove);
  return folder;
}

function start(...args: readonly string[]): ServerRun {
  const run = startServer(...args);
  ends.push(run.kill);
  return run;
}

describe('built loopback server', () => {
  test('standard output is one line: the address', async () => {
    const { firstLine, output, child, ended } = start('--data', newFolder());
    expect(await firstLine).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/);
    child.kill('SIGTERM');
    await ended;
    expect(output.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(output.stderr).not.toContain('token');
  });

  test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends it with 0, also where a browser keeps its connection open',
    async (signal) => {
      const { firstLine, child, ended } = start('--data', newFolder());
      const { origin } = new URL(await firstLine);
      await (await fetch(origin)).text();
      child.kill(signal);
      expect(await ended).toBe(0);
    },
  );

  test('what was saved is there after the next start', async () => {
    const folder = newFolder();
    const profile = {
      name: 'Ward 3',
      ssid: 'HOSP',
      security: 'none',
      keyManagement: 'none',
      encryption: 'none',
    };
    const first = start('--data', folder);
    const saved = await operate(await first.firstLine, 'library.save', { profile });
    expect(saved).toMatchObject({ ok: true });
    first.child.kill('SIGTERM');
    await first.ended;
    const second = start('--data', folder);
    const listed = await operate(await second.firstLine, 'library.list', {});
    expect(listed).toMatchObject({ value: { profiles: [{ name: 'Ward 3' }] } });
  });

  test('a port that is taken is told in one line, exit code 1', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    ends.push(() => other.close());
    const { port } = other.address() as { port: number };
    const { ended, output } = start('--data', newFolder(), '--port', String(port));
    expect(await ended).toBe(1);
    expect(output.stderr).toMatch(/EADDRINUSE/);
    expect([output.stdout, output.stderr.trimEnd().split('\n').length]).toEqual(['', 1]);
  });

  test('an option that is not known is told with the usage, exit code 2', async () => {
    const { ended, output } = start('--host', '0.0.0.0');
    expect(await ended).toBe(2);
    expect(output.stderr).toContain('Usage:');
  });
});
