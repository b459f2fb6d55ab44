import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { readElement } from '#core/import/apple/der';
import { envelopeInText, signedContent } from '#core/import/apple/envelope';
import { describe, expect, test } from 'vitest';

const signed = readFileSync(
  new URL('../../../fixtures/configurations/apple/signed.mobileconfig', import.meta.url),
);

describe('signed envelopes', () => {
  test('raw bytes that were decoded as Latin-1 are found in the text', () => {
    const text = Array.from(signed, (byte) => String.fromCharCode(byte)).join('');
    const bytes = envelopeInText(text);
    expect(bytes && signedContent(bytes)?.length).toBe(signedContent(signed)?.length);
  });

  test('bare base64 is found too', () => {
    const bytes = envelopeInText(signed.toString('base64'));
    expect(bytes).toEqual(Uint8Array.from(signed));
  });

  test('a text that is no envelope is none', () => {
    expect(envelopeInText('<plist/>')).toBeNull();
  });

  test.each([
    ['a length beyond the bytes', [0x30, 0x05, 0x01]],
    ['a length of five octets', [0x30, 0x85, 1, 1, 1, 1, 1]],
    ['an indefinite length without its end', [0x30, 0x80, 0x02, 0x01, 0x01]],
    ['an indefinite primitive', [0x04, 0x80, 0x00, 0x00]],
    ['a tag of several octets', [0x1f, 0x81, 0x01, 0x00]],
    ['nothing', []],
  ])('%s is no element', (_, bytes) => {
    expect(readElement(Uint8Array.from(bytes), 0)).toBeNull();
  });

  test('bytes of any kind never throw, and cuts of an envelope give nothing', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => signedContent(bytes) === null));
    for (let length = 0; length < signed.length; length += 37)
      expect(signedContent(signed.subarray(0, length))).toBeNull();
  });
});
