import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCertificates, PKCS12_PASSPHRASE } from '../contract/certificates';
import { libraryText, profileOfRow } from './libraries';
import { run } from './run';

let cwd = '';
const { pkcs12 } = makeCertificates();
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'wlan-wizard-identity-'));
  writeFileSync(join(cwd, 'phone.p12'), Buffer.from(pkcs12, 'base64'));
  writeFileSync(join(cwd, 'right'), `${PKCS12_PASSPHRASE}\r\n`);
  writeFileSync(join(cwd, 'wrong'), 'guess\n');
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function exportTls(to: string, ...more: readonly string[]) {
  const argv = ['export', '-', '--to', to, '--out', 'out', '--force', ...more];
  return run(argv, { input: libraryText([profileOfRow(10)]), cwd });
}

const identity = ['--client-identity', 'phone.p12'];

describe('export --client-identity', () => {
  test('puts the file and its password into what needs them', async () => {
    const ran = await exportTls('apple', ...identity, '--client-passphrase-file', 'right', '--json');
    expect(ran.code).toBe(0);
    const { files } = JSON.parse(ran.out) as { files: { path: string }[] };
    const text = readFileSync(join(cwd, files[0]?.path ?? ''), 'utf8');
    expect(text).toContain(pkcs12);
    expect(text).toContain(`<string>${PKCS12_PASSPHRASE}</string>`);
    expect(`${ran.out}${ran.err}`).not.toContain(PKCS12_PASSPHRASE);
  });

  test.each([
    [['--client-passphrase-file', 'wrong'], 'target.client-identity-unusable'],
    [[], 'target.client-identity-unusable'],
  ])('ends with 1 where it can not be opened: %j', async (more, code) => {
    const ran = await exportTls('apple', ...identity, ...more, '--json');
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({ files: [], refused: [{ target: 'apple', code }] });
  });

  test('ends with 1 where EAP-TLS needs it and it was not given', async () => {
    const ran = await exportTls('apple', '--json');
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({ refused: [{ code: 'target.client-identity-missing' }] });
  });

  test.each([
    ['windows', identity, /None of the chosen targets takes .*: .*apple/],
    ['apple', ['--client-passphrase-file', 'right'], /--client-identity/],
    ['apple', ['--client-identity', 'nowhere.p12'], /nowhere\.p12/],
  ])('%s with %j is a usage problem', async (to, more, said) => {
    const ran = await exportTls(to, ...more);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(said);
  });
});
