import { base64Bytes, toBase64 } from '#core/base64';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('base64', () => {
  test('reads and writes what the runtime reads and writes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(base64Bytes(toBase64(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  test.each(['A', 'A*==', 'AAAAA', '====', 'Ä'])('%s is none', (text) => {
    expect(base64Bytes(text)).toBeNull();
  });

  test('blanks and missing padding are tolerated', () => {
    expect(base64Bytes(' AQ\n I ')).toEqual(Uint8Array.from([1, 2]));
  });
});
