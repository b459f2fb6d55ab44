import { describe, expect, test } from 'vitest';
import { run } from './run';

describe('reference search', () => {
  test.each([
    ['en', ['TL_FAILED_NO_TL'], 'alarm-6'],
    ['ko', ['PAC', '90일'], 'pac-expiry'],
    ['en', ['pac', '90', 'days'], 'pac-expiry'],
  ])('%s: %j finds %s first', async (lang, words, id) => {
    const { code, out } = await run(['reference', 'search', ...words, '--json', '--lang', lang]);
    const [first] = JSON.parse(out) as { id: string; source: string; text: string }[];
    expect(code).toBe(0);
    expect(first).toMatchObject({ id });
    expect(first?.text).not.toBe('');
  });

  test('says on standard error that nothing was found', async () => {
    const { code, out, err } = await run(['reference', 'search', 'zebra', '--lang', 'en']);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '',
      err: 'Nothing in the reference holds all of: zebra\n',
    });
  });

  test('shows title, text, section and source', async () => {
    const { out } = await run(['reference', 'search', 'CKIP', '--lang', 'en']);
    expect(out).toBe(
      'CKIP\n  The phones do not support CKIP with CMIC.\n  WLAN: encryption [WLAN security: encryption]\n',
    );
  });

  test('names the source as the Korean document does', async () => {
    const { out } = await run(['reference', 'search', 'TL_FAILED_NO_TL', '--lang', 'ko']);
    expect(out).toContain('[표 2]');
  });
});
