import type { CertificateFault } from '#core/certificate/problem';

/** A block between BEGIN and END (RFC 7468), decoded where it can be. */
export interface PemBlock {
  readonly label: string;
  /** Line of its BEGIN, counted from 1. */
  readonly line: number;
  /** Header lines of RFC 1421 by name, as encrypted keys of old programs have them. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Buffer;
  readonly fault: CertificateFault | null;
}

const BOUNDARY = /-----(BEGIN|END) ([^\r\n-]{1,64}?) ?-----/g;
const HEADER = /^([A-Za-z][A-Za-z0-9-]*):\s*(.*)$/;
const LINE_END = /\r\n|\r|\n/;

/** Counts the lines up to growing offsets, so that many blocks are counted once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) line += 1;
    }
    return line;
  };
}

/** Lines of a block without what mail programs put before them. */
function linesOf(body: string): readonly string[] {
  return body.split(LINE_END).map((line) => line.replace(/^[>\s]+/, '').trimEnd());
}

interface Body {
  readonly headers: ReadonlyMap<string, string>;
  readonly base64: string;
  /** Lines from BEGIN to the first that is no Base64; null where all are. */
  readonly badLine: number | null;
}

/** A block of nothing but Base64, as nearly all are: a large one must not be taken apart line by line. */
function readPlainBody(body: string): Body | null {
  if (!/^[A-Za-z0-9+/=\s]*$/.test(body)) return null;
  return { headers: new Map(), base64: body.replaceAll(/\s+/g, ''), badLine: null };
}

function readBody(body: string): Body {
  const headers = new Map<string, string>();
  const parts: string[] = [];
  let badLine: number | null = null;
  linesOf(body).forEach((line, index) => {
    const header = HEADER.exec(line);
    if (header !== null) headers.set(header[1] ?? '', header[2] ?? '');
    else if (/^[A-Za-z0-9+/=\s]*$/.test(line)) parts.push(line.replaceAll(/\s/g, ''));
    else badLine ??= index;
  });
  return { headers, base64: parts.join(''), badLine };
}

/** Base64 whose last group has one character, or that goes on after its end. */
function isBroken(base64: string): boolean {
  const end = base64.indexOf('=');
  const length = end === -1 ? base64.length : end;
  return length % 4 === 1 || /=[^=]/.test(base64);
}

function toBlock(label: string, line: number, text: string, isClosed: boolean): PemBlock {
  const { headers, base64, badLine } = readPlainBody(text) ?? readBody(text);
  const bytes = Buffer.from(base64, 'base64');
  const faultOf = (): CertificateFault | null => {
    if (!isClosed) return { code: 'certificate.block-not-closed', params: { label } };
    if (badLine !== null) return { code: 'certificate.base64-damaged', params: { line: line + badLine } };
    if (bytes.length === 0) return { code: 'certificate.block-empty', params: {} };
    return isBroken(base64) ? { code: 'certificate.base64-damaged', params: { line } } : null;
  };
  return { label, line, headers, bytes, fault: faultOf() };
}

/**
 * Blocks of a text, at most `limit` of them. Text around them, any line ends and indentation are fine; a block that is
 * not closed before the next one begins is a block with a fault.
 */
export function pemBlocks(text: string, limit: number): readonly PemBlock[] {
  const blocks: PemBlock[] = [];
  const lineAt = lineCounter(text);
  let open: { readonly label: string; readonly line: number; readonly start: number } | null = null;
  for (const { index, 0: all, 1: kind = '', 2: label = '' } of text.matchAll(BOUNDARY)) {
    if (open !== null) {
      const isClosed = kind === 'END' && label === open.label;
      blocks.push(toBlock(open.label, open.line, text.slice(open.start, index), isClosed));
      open = null;
      if (blocks.length === limit) return blocks;
    }
    if (kind === 'BEGIN') open = { label, line: lineAt(index), start: index + all.length };
  }
  if (open !== null) blocks.push(toBlock(open.label, open.line, text.slice(open.start), false));
  return blocks;
}
