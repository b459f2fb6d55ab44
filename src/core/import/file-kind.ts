import type { ForeignFile } from './model/import-result';

/** The octets with which a kind of file begins, or that stand at a place in it. */
interface KindRow {
  readonly kind: ForeignFile;
  readonly at: number;
  readonly octets: readonly number[];
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

const STARTS: readonly KindRow[] = [
  { kind: 'archive', at: 0, octets: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'archive', at: 0, octets: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'archive', at: 0, octets: [0x1f, 0x8b] },
  { kind: 'archive', at: 0, octets: ascii('BZh') },
  { kind: 'archive', at: 0, octets: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { kind: 'archive', at: 0, octets: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'archive', at: 0, octets: ascii('Rar!') },
  { kind: 'archive', at: 257, octets: ascii('ustar') },
  // Word and Excel until 2003, Hangul (HWP), Outlook's mails.
  { kind: 'document', at: 0, octets: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'document', at: 0, octets: ascii('%PDF-') },
  { kind: 'document', at: 0, octets: ascii('{\\rtf') },
  { kind: 'picture', at: 0, octets: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'picture', at: 0, octets: [0xff, 0xd8, 0xff] },
  { kind: 'picture', at: 0, octets: ascii('GIF8') },
  { kind: 'capture', at: 0, octets: [0xd4, 0xc3, 0xb2, 0xa1] },
  { kind: 'capture', at: 0, octets: [0xa1, 0xb2, 0xc3, 0xd4] },
  { kind: 'binary', at: 0, octets: ascii('bplist0') },
  { kind: 'capture', at: 0, octets: [0x0a, 0x0d, 0x0d, 0x0a] },
];

/** Names that the archives of office programs have inside: Word, Excel, PowerPoint, OpenDocument, Hangul (HWPX). */
const OFFICE = /word\/|xl\/|ppt\/|\[Content_Types\]\.xml|mimetypeapplication\/(?:vnd\.oasis|hwp)/;

/** How far the names of an archive are looked for. */
const HEAD = 4096;

/** A text holds hardly any control character but those of terminals; logs of a session may have a few others. */
function isControl(octet: number): boolean {
  return octet < 32 && ![7, 8, 9, 10, 12, 13, 17, 27].includes(octet);
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  let control = 0;
  for (const octet of head) if (isControl(octet)) control += 1;
  return control * 20 > head.length;
}

/** What a file is that is no text; null for a text. UTF-16 has to be told before, since it is full of zeros. */
export function foreignFile(bytes: Uint8Array): ForeignFile | null {
  const row = STARTS.find(({ at, octets }) => octets.every((octet, index) => bytes[at + index] === octet));
  if (row === undefined) return looksBinary(bytes) ? 'binary' : null;
  const names = String.fromCharCode(...bytes.subarray(0, HEAD));
  return row.kind === 'archive' && OFFICE.test(names) ? 'document' : row.kind;
}
