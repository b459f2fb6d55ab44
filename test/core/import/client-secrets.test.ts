import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { importConfiguration } from '#core/import/dialects';
import type { DialectId } from '#core/import/model/dialect-id';
import { Secret } from '#core/profile/secret';
import { describe, expect, test } from 'vitest';
import { configuration } from '../../fixtures/client-configurations';

const FOLDER = new URL('../../fixtures/configurations/', import.meta.url);
const DIALECTS = ['windows', 'apple', 'networkmanager', 'wpa-supplicant', 'cucm-axl', 'library'] as const;

const FILES = DIALECTS.flatMap((dialect) =>
  readdirSync(new URL(`${dialect}/`, FOLDER))
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => `${dialect}/${name}`),
);

/** Every readable secret within a value. */
function secretsIn(value: unknown): string[] {
  if (value instanceof Secret) return [value.reveal()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(secretsIn);
}

describe('secrets of clients', () => {
  test.each(FILES)('%s shows none outside its place', (file) => {
    const result = importConfiguration(configuration(file));
    const shown = JSON.stringify(result);
    const secrets = secretsIn(result).filter((secret) => secret.length > 4);
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    for (const word of ['zz-unknown', 'could-be-secret', 'abcdefgh', 'topsecret', 'p12-password'])
      expect(shown).not.toContain(word);
  });

  test('there are enough configurations for this to say something', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(18);
    expect(
      FILES.flatMap((file) => secretsIn(importConfiguration(configuration(file)))).length,
    ).toBeGreaterThan(20);
  });
});

describe('mutated clients', () => {
  const texts = FILES.map((file) => ({
    text: configuration(file),
    dialect: file.split('/')[0] as DialectId,
  }));

  test('a cut, a repetition or a strange character never throws', () => {
    const change = fc.record({
      seed: fc.constantFrom(...texts),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.nat(80),
      piece: fc.oneof(
        fc.string(),
        fc.constantFrom(
          '<',
          '</',
          ']]>',
          '&#x0;',
          '<!DOCTYPE x [',
          '{',
          '}',
          '"',
          '\\',
          '\0',
          '\uD800',
          '[wifi]\n',
        ),
      ),
      times: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(change, ({ seed, at, drop, piece, times }) => {
        const start = Math.floor(at * seed.text.length);
        const text = seed.text.slice(0, start) + piece.repeat(times) + seed.text.slice(start + drop);
        const result = importConfiguration(text, { dialect: seed.dialect });
        return result.ok || result.error.code === 'import.malformed' || result.error.code === 'import.empty';
      }),
      { numRuns: 1500 },
    );
  });

  // Regular expressions and argument lists that grow with the text would exhaust the stack.
  test.each([
    ['networkmanager', `[wifi]\nssid=${'83;'.repeat(1_000_000)}`],
    ['wpa-supplicant', `network={\nssid=P"${'a'.repeat(1_000_000)}"\nidentity=P"${'a'.repeat(900_000)}"\n}`],
    ['hostapd', `ssid2=P"${'a'.repeat(1_000_000)}"\nwpa=2`],
    ['windows', '<a>'.repeat(500_000)],
    ['apple', `MI${'A'.repeat(2_000_000)}`],
  ] as const)('%s takes one endless value', (dialect, text) => {
    expect(() => importConfiguration(text, { dialect })).not.toThrow();
  });
});
