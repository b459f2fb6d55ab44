import { zipFiles } from '#core/zip/zip-files';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isInstalled } from '../../peers/programs';

const bytes = (text: string) => new TextEncoder().encode(text);
const ENTRIES = [
  { name: '3병동.freeradius/radiusd.conf', bytes: bytes('name = radiusd\n') },
  { name: '3병동.freeradius/certs/server.key', bytes: bytes('x'.repeat(5000)) },
];
const UNPACK =
  'import sys,zipfile; [print(i.filename, oct(i.external_attr >> 16), i.date_time) for i in zipfile.ZipFile(sys.argv[1]).infolist()]';

describe('zipFiles', () => {
  test('gives back what was put in, with its path', () => {
    const opened = unzipSync(zipFiles(ENTRIES));
    expect(Object.keys(opened)).toEqual(ENTRIES.map(({ name }) => name));
    expect(Object.values(opened).map((one) => one.length)).toEqual([15, 5000]);
  });

  test('the same files give the same bytes', () => {
    expect(zipFiles(ENTRIES)).toEqual(zipFiles(ENTRIES));
  });

  test.skipIf(!isInstalled('python3', '--version'))(
    'is opened by another program: names, owner, fixed date',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'zip-'));
      try {
        writeFileSync(join(folder, 'a.zip'), zipFiles(ENTRIES));
        const listed = execFileSync('python3', ['-c', UNPACK, join(folder, 'a.zip')], { encoding: 'utf8' });
        expect(listed.trim().split('\n')).toEqual(
          ENTRIES.map(({ name }) => `${name} 0o100600 (1980, 1, 1, 0, 0, 0)`),
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

  test.skipIf(!isInstalled('unzip', '-v'))('leaves unpacked files to their owner alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zip-'));
    try {
      writeFileSync(join(folder, 'a.zip'), zipFiles(ENTRIES));
      execFileSync('unzip', ['-q', 'a.zip'], { cwd: folder });
      const key = join(folder, '3병동.freeradius/certs/server.key');
      expect(readFileSync(key, 'utf8')).toBe('x'.repeat(5000));
      expect(statSync(key).mode & 0o777).toBe(0o600);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
