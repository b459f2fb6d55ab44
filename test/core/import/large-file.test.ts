import { readFileSync } from 'node:fs';
import { importConfiguration } from '#core/import/dialects';
import { describe, expect, test } from 'vitest';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/configurations/${name}`, import.meta.url), 'utf8');

const SIZE = 5 * 1024 * 1024;

/** Fillers that are as bad for a careless parser as they can be. */
const FILLERS = {
  'unrelated interfaces': (index: number) =>
    `interface Vlan${index}\n description floor ${index}\n ip address 192.0.2.1 255.255.255.0\n!\n`,
  'banners that never end': (index: number) => `banner motd ${String.fromCharCode(200 + (index % 2000))}\n`,
  'ever deeper indentation': (index: number) => `${' '.repeat(index % 200)}word ${index}\n`,
  'quotes that never close': () => `description "a "b "c\n`,
  'prompts and arrows': () => `Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ##>>\n`,
  'secrets on secrets': () => `key password secret psk key password secret psk\n`,
};

const BASES = [
  'ios-autonomous/ward-15-3-two-radios.txt',
  'aireos/backup-8-8.txt',
  'c9800/branch-17-9.txt',
  'openwrt/wireless-file.txt',
];

const CASES = BASES.flatMap((base, index) =>
  Object.entries(FILLERS)
    .slice(0, index === 0 ? undefined : 1)
    .map(([name, filler]) => ({ base, name, filler })),
);

describe('files of 5 MB', () => {
  test.each(CASES)('$base among $name is read', ({ base, filler }) => {
    const parts = [fixture(base)];
    for (let length = 0, index = 0; length < SIZE; index += 1) {
      const part = filler(index);
      parts.push(part);
      length += part.length;
    }
    const start = performance.now();
    const result = importConfiguration(parts.join(''));
    const took = performance.now() - start;
    expect(result.ok && result.value.networks.length).toBeGreaterThan(0);
    // One second on an idle machine; twice that and more where others work at the same time.
    expect(took).toBeLessThan(3000);
  });
});
