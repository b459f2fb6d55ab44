import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8');

interface Schema {
  readonly properties: Record<string, Schema>;
  readonly items: Schema;
  readonly required: readonly string[];
  readonly additionalProperties: unknown;
}

describe('products of the build', () => {
  test('the file that bin names starts with a line for Node and may be run', () => {
    const { bin } = JSON.parse(read('package.json')) as { bin: Record<string, string> };
    const file = bin['wlan-wizard'] ?? '';
    expect(read(file).split('\n')[0]).toBe('#!/usr/bin/env node');
    if (process.platform !== 'win32') expect(statSync(join(root, file)).mode & 0o111).toBe(0o111);
  });

  test('the preload needs nothing but electron', () => {
    const required = [...read('out', 'preload', 'index.cjs').matchAll(/require\(["']([^"']+)["']\)/g)];
    expect(required.map((match) => match[1])).toEqual(['electron']);
    expect(read('out', 'preload', 'index.cjs')).not.toMatch(/^import /m);
  });

  test('the library schema says what a file must have and allows nothing unknown', () => {
    const schema = JSON.parse(read('out', 'schema', 'wlan-library.schema.json')) as Schema;
    const profile = schema.properties['profiles']?.items;
    expect(schema.required).toEqual(['format', 'version', 'profiles']);
    expect(profile?.required).toEqual(['name', 'ssid', 'security', 'keyManagement', 'encryption']);
    expect([schema.additionalProperties, profile?.additionalProperties]).toEqual([false, false]);
  });

  test('nothing that runs outside Electron imports it', () => {
    for (const entry of ['server.js', 'cli.js']) {
      const seen = new Set<string>();
      const visit = (file: string) => {
        if (seen.has(file)) return;
        seen.add(file);
        const code = read('out', 'main', file);
        expect([file, /(?:from|import)\s*\(?["']electron(?:-store)?["']/.test(code)]).toEqual([file, false]);
        for (const match of code.matchAll(/(?:from|import)\s*\(?["']\.\/([^"']+\.js)["']/g)) {
          visit(file.startsWith('chunks/') ? `chunks/${match[1] ?? ''}` : (match[1] ?? ''));
        }
      };
      visit(entry);
      expect(seen.size).toBeGreaterThan(1);
    }
  });
});
