import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Authority } from '../platform/forge/openssl';
import { run } from './run';

const authority = new Authority();
const PASSPHRASE = '암호 12';

interface Problem {
  readonly code: string;
  readonly message: string;
}

async function inspect(...args: string[]) {
  const done = await run([
    'cert',
    'inspect',
    ...args.map((one) => (one.startsWith('-') ? one : authority.path(one))),
    '--json',
  ]);
  return {
    code: done.code,
    json: JSON.parse(done.out) as readonly { problems: readonly Problem[] }[],
    stdout: done.out,
  };
}

beforeAll(() => {
  authority.root('root', { subject: '/C=KR/O=무선 병원/CN=Root CA' });
  authority.issue('phone', 'root');
  authority.bundle('phone', { passphrase: PASSPHRASE });
  writeFileSync(authority.path('word.txt'), `${PASSPHRASE}\n`);
  authority.write('junk.bin', Buffer.alloc(5 * 1024 * 1024, 0x41));
  authority.write('store.jks', Buffer.from('feedfeed0000000200000000', 'hex'));
}, 60_000);
afterAll(() => authority.remove());

describe('cert inspect', () => {
  test('tells the facts of a certificate and exits with 0', async () => {
    const { code, json } = await inspect('root.pem');
    expect(code).toBe(0);
    expect(json).toMatchObject([
      {
        container: 'pem',
        problems: [],
        entries: [
          {
            type: 'certificate',
            subject: { cn: ['Root CA'], text: 'C=KR, O=무선 병원, CN=Root CA' },
            version: 3,
            key: { type: 'rsa', bits: 2048, curve: null },
            signature: 'sha256WithRSAEncryption',
            ca: true,
            selfSigned: true,
          },
        ],
      },
    ]);
  });

  test('opens a PKCS#12 file with a passphrase from a file, and never shows it or the key', async () => {
    const { code, json, stdout } = await inspect('phone.p12', '--passphrase-file', 'word.txt');
    expect(code).toBe(0);
    expect(json).toMatchObject([
      {
        container: 'pkcs12',
        pkcs12: { mac: { algorithm: 'sha256' } },
        entries: [{ type: 'certificate' }, { type: 'private-key' }],
      },
    ]);
    expect(stdout).not.toContain(PASSPHRASE);
    expect(stdout).not.toContain('PRIVATE KEY');
  });

  test('names what is wrong with each file, in the order given, and goes on', async () => {
    const { code, json } = await inspect('phone.p12', 'junk.bin', 'store.jks', 'root.pem');
    expect(code).toBe(2);
    expect(json.map(({ problems }) => problems.map((one) => one.code))).toEqual([
      ['certificate.passphrase-missing'],
      ['certificate.file-too-large'],
      ['certificate.java-key-store'],
      [],
    ]);
  });

  test.each([
    ['phone.p12', 1, 'whose passphrase is missing'],
    ['store.jks', 1, 'of a kind that is known and refused'],
    ['junk.bin', 2, 'in which nothing was recognised'],
  ])('%s: exits with %d for a file %s', async (file, expected) => {
    expect((await inspect(file)).code).toBe(expected);
  });

  test('exits with 2 for a file that is not there', async () => {
    const { code, json } = await inspect('nowhere.pem');
    expect(code).toBe(2);
    expect(json[0]?.problems.map((one) => one.code)).toEqual(['file.not-found']);
  });

  test.each(['ko', 'en'])('speaks to people in %s', async (language) => {
    const done = await run(['cert', 'inspect', authority.path('root.pem'), '--lang', language]);
    expect(done.out).toContain('C=KR, O=무선 병원, CN=Root CA');
    expect(done.out).toContain(language === 'ko' ? '유효 기간' : 'Valid');
  });
});
