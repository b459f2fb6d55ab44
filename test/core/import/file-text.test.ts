import { textOfFile } from '#core/import/file-text';
import { importConfiguration } from '#core/import/dialects';
import type { ForeignFile } from '#core/import/model/import-result';
import { describe, expect, test } from 'vitest';

const TEXT = '<?xml?>\n병동 é';

/** 병동 in CP949, with 똠 beside it, which only Microsoft's extension of EUC-KR has. */
const KOREAN = Buffer.from([0xba, 0xb4, 0xb5, 0xbf, 0x8c, 0x63]);

function text(bytes: Uint8Array): string {
  const read = textOfFile(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.text;
}

describe('the text of a configuration file', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-16, little end first, with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16, big end first, with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 without a mark, big end first', Buffer.from(TEXT, 'utf16le').swap16()],
  ])('%s', (_, bytes) => {
    expect(text(bytes)).toBe(TEXT);
  });

  test('CP949, as Korean Windows saves it', () => {
    const bytes = Buffer.concat([Buffer.from('ssid='), KOREAN, Buffer.from('\r\n')]);
    expect(textOfFile(bytes)).toEqual({
      ok: true,
      value: { text: 'ssid=병동똠\r\n', encoding: 'cp949' },
    });
  });

  test.each([
    ['the first and the last of the extension', [0x81, 0x41, 0xc6, 0x52], '갂힣'],
    ['where its rows get shorter', [0xa0, 0xfe, 0xa1, 0x41], '좤좥'],
    ['signs that came later', [0xa2, 0xe6, 0xa2, 0xe7], '€®'],
  ])('CP949: %s', (_, octets, characters) => {
    const common = Buffer.from([0xba, 0xb4, 0xb5, 0xbf, 0xba, 0xb4]);
    expect(text(Buffer.concat([Buffer.from(octets), common]))).toBe(`${characters}병동병`);
  });

  test.each(['banner \u00e9', 'Gr\u00f6\u00dfe', 'Bef\u00f6rderung \u00fcber \u00c4mter', '25 \u00b0C'])(
    'bytes that are no UTF-8 are taken as Latin-1: %s',
    (given) => {
      const read = textOfFile(Buffer.from(given, 'latin1'));
      expect(read).toEqual({ ok: true, value: { text: given, encoding: 'latin-1' } });
    },
  );

  test('a log of a session, with what a terminal and Telnet put in', () => {
    const log =
      '\u001b[0mhostname ap1\r\u0000\ninterface Dot11Radio0\r\u0000\n --More-- \b\b\b\b\b\b\b\b\b ssid Ward\n';
    expect(text(Buffer.from(log))).toBe(log);
  });

  test('an empty file is an empty text', () => {
    expect(text(new Uint8Array(0))).toBe('');
  });
});

describe('a file that is no text', () => {
  test.each<readonly [what: string, head: string, file: ForeignFile]>([
    ['a ZIP file', 'PK\u0003\u0004\u0014\u0000etc/config/wireless', 'archive'],
    ['a backup of OpenWrt', '\u001f\u008b\u0008\u0000', 'archive'],
    ['a tar file', `etc/config/wireless${'\u0000'.repeat(238)}ustar`, 'archive'],
    ['a Word document', 'PK\u0003\u0004\u0014\u0000[Content_Types].xml', 'document'],
    ['a Hangul document', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'document'],
    ['a PDF document', '%PDF-1.7\n', 'document'],
    ['formatted text', '{\\rtf1\\ansi dot11 ssid Ward\\par}', 'document'],
    ['a screenshot', '\u0089PNG\r\n\u001a\n', 'picture'],
    ['a capture', '\u00d4\u00c3\u00b2\u00a1\u0002\u0000', 'capture'],
    ['a damaged property list', 'bplist00\u00d1\u0001\u0002', 'binary'],
    ['anything else', '\u0000\u0001\u0002\u0003\u0004wireless', 'binary'],
  ])('%s is refused by its kind', (_, head, file) => {
    expect(textOfFile(Buffer.from(head, 'latin1'))).toEqual({
      ok: false,
      error: { code: 'import.not-text', file },
    });
  });
});

describe('an SSID of another encoding', () => {
  const LINES = 'hw_mode=g\nwpa=0\nauth_algs=1\n';

  test.each([
    ['cp949', '병동', ['import.ssid-octets']],
    ['latin-1', 'Café', ['import.ssid-octets']],
    ['cp949', 'Ward 7', []],
    ['utf-8', '병동', []],
    ['utf-16', '병동', []],
  ] as const)('%s: %s', (encoding, ssid, notes) => {
    const read = importConfiguration(`${LINES}ssid=${ssid}\n`, { encoding });
    expect(read.ok && read.value.networks.map((network) => network.notes.map(({ code }) => code))).toEqual([
      notes,
    ]);
  });
});
