import { mkdirSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { Authority, CA } from '../platform/forge/openssl';
import { run } from './run';

const EC = { kind: 'ec:P-256' };
const made = new Authority();
const cwd = made.folder;

beforeAll(() => {
  made.root('root', EC);
  made.root('other', EC);
  made.issue('sub', 'root', { ...EC, extensions: CA });
  made.issue('phone', 'sub', { ...EC, subject: '/CN=전화기-1' });
  made.bundle('phone', { passphrase: 'extract' });
  made.write('extract', 'extract\n');
  mkdirSync(made.path('certs/tomcat-trust'), { recursive: true });
  writeFileSync(made.path('certs/tomcat.pem'), made.read('root.pem'));
  writeFileSync(made.path('certs/tomcat-trust/old.pem'), made.read('other.pem'));
  writeFileSync(made.path('certs/note.pem'), 'nothing');
});

const ready = (...more: readonly string[]) =>
  run(['cert', 'ready', '--purpose', 'eap-tls-client', '--json', ...more], { cwd });

describe('cert ready', () => {
  test('accepts a PKCS#12 file whose chain ends at a trusted root', async () => {
    const { code, out } = await ready(
      ...['--cert', 'phone.p12', '--passphrase-file', 'extract', '--chain', 'sub.pem'],
      ...['--trust', 'root.pem', '--username', '전화기-1'],
    );
    const { verdict, findings, path } = JSON.parse(out) as {
      verdict: string;
      findings: unknown[];
      path: string[];
    };
    expect({ code, verdict, findings, path: path.length }).toEqual({
      code: 0,
      verdict: 'ready',
      findings: [],
      path: 3,
    });
  });

  test('names what is wrong, and is 1', async () => {
    const { code, out } = await ready(
      '--cert',
      'phone.pem',
      '--chain',
      'sub.pem',
      'root.pem',
      '--trust',
      'other.pem',
    );
    const { verdict, findings } = JSON.parse(out) as { verdict: string; findings: Record<string, unknown>[] };
    expect({ code, verdict, codes: findings.map((one) => one['code']) }).toEqual({
      code: 1,
      verdict: 'not-ready',
      codes: ['cert.chain-untrusted'],
    });
    expect(findings[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('Install that root') as unknown,
    });
  });

  test('takes the phone’s clock with its offset, and nothing else for it', async () => {
    const given = ['--cert', 'phone.pem', '--chain', 'sub.pem', '--trust', 'root.pem'];
    const past = await ready(...given, '--clock', '1970-01-01T09:00:00+09:00');
    expect({ code: past.code, early: past.out.includes('cert.not-yet-valid') }).toEqual({
      code: 1,
      early: true,
    });
    expect((await ready(...given, '--clock', 'yesterday')).code).toBe(2);
  });

  test('speaks Korean', async () => {
    const argv = ['cert', 'ready', '--purpose', 'radius-server', '--cert', 'root.pem', '--lang', 'ko'];
    expect((await run(argv, { cwd })).out).toContain('전화기가 이 서버를');
  });
});

describe('cert fingerprint', () => {
  test('gives every spelling, and compares any', async () => {
    const { out } = await run(['cert', 'fingerprint', 'root.pem', '--json'], { cwd });
    const [first] = JSON.parse(out) as { isRoot: boolean; sha256: string; forms: { sha256: string[] } }[];
    expect(first?.isRoot).toBe(true);
    const compare = (text: string, file = 'root.pem') =>
      run(['cert', 'fingerprint', file, '--compare', text, '--json'], { cwd });
    expect((await compare(`SHA256 Fingerprint=${first?.forms.sha256[1] ?? ''}`)).code).toBe(0);
    expect((await compare(first?.sha256 ?? '', 'other.pem')).code).toBe(1);
    expect((await compare('no fingerprint')).code).toBe(2);
  });
});

describe('cert inventory', () => {
  test('tells where each file belongs and what it moves', async () => {
    const { code, out } = await run(['cert', 'inventory', 'certs', '--json'], { cwd });
    const { entries, unreadable } = JSON.parse(out) as {
      entries: { path: string; store: string; restart: string[]; marks: { code: string }[] }[];
      unreadable: string[];
    };
    expect({ code, unreadable }).toEqual({ code: 0, unreadable: ['note.pem'] });
    expect(entries.map(({ path, store, restart }) => [path, store, restart])).toEqual([
      ['tomcat-trust/old.pem', 'tomcat-trust', ['Cisco Tomcat']],
      ['tomcat.pem', 'tomcat', ['Cisco Tomcat']],
    ]);
    expect(entries[1]?.marks).toEqual([{ code: 'inventory.never-delete' }]);
  });
});
