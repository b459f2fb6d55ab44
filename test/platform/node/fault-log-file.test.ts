import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFaultLogFile } from '#platform/node/fault-log-file';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wlan-log-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const now = () => new Date('2026-01-01T00:00:00Z');

describe('the fault log', () => {
  test('keeps operation, incident and places in the code, but not what the fault says', () => {
    const file = join(folder, 'log', 'faults.log');
    let fault: unknown;
    try {
      JSON.parse('plain-secret-psk');
    } catch (error) {
      fault = error;
    }
    const incident = createFaultLogFile(file, now).record('library.save', fault);
    const text = readFileSync(file, 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      at: '2026-01-01T00:00:00.000Z',
      incident,
      operation: 'library.save',
    });
    expect(text).toContain('fault-log-file.test.ts');
    expect(text).not.toContain('plain-');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('puts a log of a megabyte aside', () => {
    const file = join(folder, 'faults.log');
    writeFileSync(file, 'x'.repeat(1_000_000));
    createFaultLogFile(file, now).record('a', new Error('b'));
    expect(readdirSync(folder).toSorted()).toEqual(['faults.log', 'faults.log.1']);
    expect(statSync(file).size).toBeLessThan(10_000);
  });

  test('gives an incident number even where nothing can be written', () => {
    writeFileSync(join(folder, 'file'), '');
    const log = createFaultLogFile(join(folder, 'file', 'below', 'faults.log'), now);
    expect(log.record('a', 'thrown text')).toMatch(/^[\dA-F]{8}$/);
  });
});
