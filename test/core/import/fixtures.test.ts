import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DIALECTS, importConfiguration } from '#core/import/dialects';
import { describe, expect, test } from 'vitest';
import { digest } from '../../fixtures/imported';

const FOLDER = new URL('../../fixtures/configurations/', import.meta.url);

/** Every configuration of a dialect; the expected reading stands beside it. */
function fixturesOf(dialect: string): string[] {
  const folder = new URL(`${dialect}/`, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => `${dialect}/${name}`);
}

const AP_DIALECTS = DIALECTS.filter(({ side }) => side === 'ap');
const FIXTURES = AP_DIALECTS.flatMap(({ id }) => fixturesOf(id).map((file) => ({ id, file })));

function expectedFile(file: string): URL {
  return new URL(`${file.slice(0, file.lastIndexOf('.'))}.expected.json`, FOLDER);
}

describe('configurations of access points', () => {
  test('there are at least 25', () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(25);
  });

  test.each(FIXTURES)('$file reads as the model beside it', ({ id, file }) => {
    const result = importConfiguration(readFileSync(new URL(file, FOLDER), 'utf8'));
    const read = result.ok ? digest(result.value) : result.error;
    // `WRITE_EXPECTED=1` writes the readings anew; read every difference before committing it.
    if (process.env['WRITE_EXPECTED'] === '1')
      writeFileSync(expectedFile(file), `${JSON.stringify(read, null, 2)}\n`);
    expect(read).toEqual(JSON.parse(readFileSync(expectedFile(file), 'utf8')));
    if (result.ok) expect(result.value.dialect).toBe(id);
  });
});
