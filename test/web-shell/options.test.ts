import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../src/web-shell/options';

describe('parseOptions', () => {
  test('any free port, the default folder and an open browser without options', () => {
    expect(parseOptions([], '/home/a')).toEqual({
      ok: true,
      value: { port: 0, dataFolder: '/home/a', openBrowser: true },
    });
  });

  test('takes port, folder and the browser', () => {
    expect(parseOptions(['--port', '8080', '--data', 'my data', '--no-open'], '/home/a')).toEqual({
      ok: true,
      value: { port: 8080, dataFolder: resolve('my data'), openBrowser: false },
    });
  });

  test.each([
    [['--port', '65536']],
    [['--port', '-1']],
    [['--port', '80.5']],
    [['--port', 'http']],
    [['--port']],
    [['--data']],
    [['--host', '0.0.0.0']],
    [['elsewhere']],
  ])('%j is refused with the usage', (args) => {
    const result = parseOptions(args, '/home/a');
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).toContain('Usage:');
  });
});
