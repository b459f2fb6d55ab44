// JavaScript engines word their JSON errors differently, leave the position out of many, and quote the text, which
// may hold secrets. This scanner (RFC 8259) runs only where JSON.parse has failed, and says no more than where.

/** 1-based place of the first character that no JSON text could have there; behind the end where it breaks off. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

interface Scan {
  readonly text: string;
  at: number;
  expected: Expected;
  /** Closing brackets that are still to come. */
  readonly open: ('}' | ']')[];
}

/** Moves over what a predicate takes; returns how many characters those were. */
function skip(scan: Scan, accepts: (character: string) => boolean): number {
  const start = scan.at;
  while (scan.at < scan.text.length && accepts(scan.text.charAt(scan.at))) scan.at += 1;
  return scan.at - start;
}

const isWhite = (character: string) =>
  character === ' ' || character === '\n' || character === '\r' || character === '\t';
const isDigit = (character: string) => character >= '0' && character <= '9';
const isHex = (character: string) => /[0-9a-f]/i.test(character);

function take(scan: Scan, wanted: string): boolean {
  for (const character of wanted) {
    if (scan.text.charAt(scan.at) !== character) return false;
    scan.at += 1;
  }
  return true;
}

function scanEscape(scan: Scan): boolean {
  scan.at += 1;
  const kind = scan.text.charAt(scan.at);
  if (kind === '' || !'"\\/bfnrtu'.includes(kind)) return false;
  scan.at += 1;
  if (kind !== 'u') return true;
  let digits = 0;
  return skip(scan, (character) => isHex(character) && (digits += 1) <= 4) === 4;
}

function scanString(scan: Scan): boolean {
  scan.at += 1;
  for (;;) {
    skip(scan, (character) => character !== '"' && character !== '\\' && character >= ' ');
    const stop = scan.text.charAt(scan.at);
    if (stop === '"') return take(scan, '"');
    if (stop !== '\\' || !scanEscape(scan)) return false;
  }
}

function scanNumber(scan: Scan): boolean {
  if (scan.text.charAt(scan.at) === '-') scan.at += 1;
  if (scan.text.charAt(scan.at) === '0') scan.at += 1;
  else if (skip(scan, isDigit) === 0) return false;
  if (scan.text.charAt(scan.at) === '.') {
    scan.at += 1;
    if (skip(scan, isDigit) === 0) return false;
  }
  if (!/^e$/i.test(scan.text.charAt(scan.at))) return true;
  scan.at += 1;
  if (/^[+-]$/.test(scan.text.charAt(scan.at))) scan.at += 1;
  return skip(scan, isDigit) > 0;
}

function enter(scan: Scan, closing: '}' | ']', expected: Expected): boolean {
  scan.at += 1;
  scan.open.push(closing);
  scan.expected = expected;
  return true;
}

function afterValue(scan: Scan): boolean {
  scan.expected = scan.open.length === 0 ? 'nothing' : 'comma-or-end';
  return true;
}

function leave(scan: Scan): boolean {
  if (scan.text.charAt(scan.at) !== scan.open.at(-1)) return false;
  scan.at += 1;
  scan.open.pop();
  return afterValue(scan);
}

function scanScalar(scan: Scan, first: string): boolean {
  if (first === '"') return scanString(scan);
  if (first === '-' || isDigit(first)) return scanNumber(scan);
  const word = ['true', 'false', 'null'].find((candidate) => candidate.startsWith(first));
  return word !== undefined && take(scan, word);
}

function scanValue(scan: Scan, first: string): boolean {
  if (first === '{') return enter(scan, '}', 'key-or-end');
  if (first === '[') return enter(scan, ']', 'value-or-end');
  if (first === ']' && scan.expected === 'value-or-end') return leave(scan);
  return scanScalar(scan, first) && afterValue(scan);
}

function scanKey(scan: Scan, first: string): boolean {
  if (first === '}' && scan.expected === 'key-or-end') return leave(scan);
  if (first !== '"' || !scanString(scan)) return false;
  scan.expected = 'colon';
  return true;
}

/** Moves over one token; false where `scan.at` stands on what can't be there. */
function step(scan: Scan, first: string): boolean {
  switch (scan.expected) {
    case 'value':
    case 'value-or-end':
      return scanValue(scan, first);
    case 'key':
    case 'key-or-end':
      return scanKey(scan, first);
    case 'colon':
      scan.expected = 'value';
      return take(scan, ':');
    case 'comma-or-end':
      if (first !== ',') return leave(scan);
      scan.expected = scan.open.at(-1) === '}' ? 'key' : 'value';
      return take(scan, ',');
    case 'nothing':
      return false;
  }
}

/** Where a text stops being JSON. For a text that is JSON, the place behind its end. */
export function jsonFault(text: string): JsonFault {
  const scan: Scan = { text, at: 0, expected: 'value', open: [] };
  do skip(scan, isWhite);
  while (scan.at < text.length && step(scan, text.charAt(scan.at)));
  const before = text.slice(0, scan.at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
