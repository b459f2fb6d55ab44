import { textOfFile } from '#core/import/file-text';
import { describe, expect, test } from 'vitest';

const TEXT = '<?xml?>\n병동 é';

describe('the text of a configuration file', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-16, little end first, with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16, big end first, with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 without a mark, big end first', Buffer.from(TEXT, 'utf16le').swap16()],
  ])('%s', (_, bytes) => {
    expect(textOfFile(bytes)).toBe(TEXT);
  });

  test('bytes that are no UTF-8 are taken as Latin-1', () => {
    expect(textOfFile(Buffer.from('banner \u00e9', 'latin1'))).toBe('banner \u00e9');
  });

  test('an empty file is an empty text', () => {
    expect(textOfFile(new Uint8Array(0))).toBe('');
  });
});
