import { nodeCipher } from '#platform/node/crypto/node-cipher';
import { secretContext } from '#services/seal/profile-secrets';
import { createSharedSealer } from '#services/seal/shared-seal';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportedText } from '../fixtures/ap-export';
import { profileInputForRow } from '../fixtures/profiles';
import { libraryText, profileOfRow } from './libraries';
import { run } from './run';

const cwd = mkdtempSync(join(tmpdir(), 'wlan-wizard-sealed-'));
const id = '11111111-1111-4111-8111-111111111111';
const argv = ['export', 'sealed.json', '--to', 'hostapd', '--out', 'out', '--json'];

beforeAll(async () => {
  const sealer = await createSharedSealer(nodeCipher, 'a long passphrase');
  const sealed = sealer.seal('GREG12356789ZXYW', secretContext(id, { path: '/psk/key', member: '/psk/key' }));
  const profile = { ...profileOfRow(4), id, psk: { keyFormat: 'ascii', key: { sealed } } };
  writeFileSync(join(cwd, 'sealed.json'), libraryText([profile]));
  writeFileSync(join(cwd, 'right'), 'a long passphrase\r\n');
  writeFileSync(join(cwd, 'wrong'), 'another passphrase\n');
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('export of a sealed library file', () => {
  test('is refused while it is sealed', async () => {
    const { code, out } = await run(argv, { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ files: [], refused: [{ code: 'target.profile-sealed' }] });
  });

  test.each([
    ['wrong', 'seal.wrong-passphrase'],
    ['missing', 'file.not-found'],
  ])('ends with 2 for a passphrase file that is %s', async (name, error) => {
    const { code, out } = await run([...argv, '--passphrase-file', name], { cwd });
    expect({ code, error: (JSON.parse(out) as { error: { code: string } }).error.code }).toEqual({
      code: 2,
      error,
    });
  });

  test('opens with the first line of the passphrase file', async () => {
    const { code, out } = await run([...argv, '--passphrase-file', 'right'], { cwd });
    const { files } = JSON.parse(out) as { files: { path: string }[] };
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, files[0]?.path ?? ''), 'utf8')).toContain('GREG12356789ZXYW');
    expect(out).not.toContain('GREG');
  });
});

describe('compare with a sealed library file', () => {
  const ap = exportedText('aireos', profileInputForRow(4, { name: 'any' }));
  const pskRow = async (...more: readonly string[]) => {
    const { out, code } = await run(['compare', '--library', 'sealed.json', '--ap', '-', '--json', ...more], {
      cwd,
      input: ap,
    });
    const { rows = [] } = JSON.parse(out) as { rows?: { field: string; verdict: string }[] };
    return { code, psk: rows.find(({ field }) => field === 'psk')?.verdict };
  };

  test('can not tell whether the keys are equal while it is sealed', async () => {
    expect(await pskRow()).toEqual({ code: 1, psk: 'unknown' });
  });

  test('compares the keys with the passphrase', async () => {
    expect(await pskRow('--passphrase-file', 'right')).toEqual({ code: 0, psk: 'equal' });
  });

  test('ends with 2 for the wrong passphrase', async () => {
    expect(await pskRow('--passphrase-file', 'wrong')).toEqual({ code: 2, psk: undefined });
  });
});
