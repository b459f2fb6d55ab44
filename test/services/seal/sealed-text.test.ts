import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCipher } from '#platform/node/crypto/node-cipher';
import { openText, sealText } from '#services/seal/sealed-text';

const key = nodeCipher.random(32);
/** Any UTF-16 text, lone surrogates among it. */
const anyText = fc
  .string({ unit: 'binary' })
  .chain((text) => fc.constantFrom(text, `${text}\uD800`, `\uDC00${text}`));

describe('sealText and openText', () => {
  test('give back every text that was sealed', () => {
    fc.assert(
      fc.property(anyText, fc.string(), (text, context) => {
        expect(openText(nodeCipher, key, context, sealText(nodeCipher, key, context, text))).toBe(text);
      }),
    );
  });

  test('notice every changed character', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.constantFrom('A', 'B', '-', '.', '~'),
        (text, at, other) => {
          const sealed = sealText(nodeCipher, key, 'place', text);
          const position = at % sealed.length;
          const changed = sealed.slice(0, position) + other + sealed.slice(position + 1);
          fc.pre(changed !== sealed);
          const opened = openText(nodeCipher, key, 'place', changed);
          // The last character of Base64 has bits that carry nothing; then it is still the same text.
          expect(opened === null || (opened === text && position >= sealed.length - 1)).toBe(true);
        },
      ),
    );
  });

  test('refuse another place and another key', () => {
    fc.assert(
      fc.property(anyText, fc.string(), fc.string(), (text, one, other) => {
        fc.pre(one !== other);
        const sealed = sealText(nodeCipher, key, one, text);
        expect(openText(nodeCipher, key, other, sealed)).toBeNull();
        expect(openText(nodeCipher, nodeCipher.random(32), one, sealed)).toBeNull();
      }),
    );
  });

  test('never seal the same text the same way twice', () => {
    const sealed = new Set(Array.from({ length: 100 }, () => sealText(nodeCipher, key, 'place', 'text')));
    expect(sealed.size).toBe(100);
  });

  test.each(['', '.', 'abc', 'a.b.c', 'AAAA.AAAA', '????.????'])('take %j for nothing sealed', (text) => {
    expect(openText(nodeCipher, key, 'place', text)).toBeNull();
  });
});
