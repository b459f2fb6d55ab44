type Random = (below: number) => number;

/** Texts that parsers stumble over. */
const PIECES = [
  ...[
    '"',
    "'",
    '\\',
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '=',
    ':',
    ',',
    '!',
    '#',
    '?',
    '^C',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\0',
    '\b',
    '\u001B[',
  ],
  ...[
    '--More--',
    'no ',
    'config ',
    'wlan ',
    'security wpa ',
    'ssid ',
    'encryption ',
    'banner motd ^',
    '\uFEFF',
    '\uD800',
    '병동',
    '999999999999',
  ],
];

function cut(text: string, random: Random): string {
  const start = random(text.length + 1);
  return text.slice(0, start) + text.slice(start + random(40));
}

function insert(text: string, random: Random): string {
  const at = random(text.length + 1);
  const piece = PIECES[random(PIECES.length)] ?? '';
  return text.slice(0, at) + piece.repeat(1 + random(3)) + text.slice(at);
}

function swapLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const [one, other] = [random(lines.length), random(lines.length)];
  const kept = lines[one] ?? '';
  lines[one] = lines[other] ?? '';
  lines[other] = kept;
  return lines.join('\n');
}

function repeatLine(text: string, random: Random): string {
  const lines = text.split('\n');
  const at = random(lines.length);
  lines.splice(at, 0, ...Array.from({ length: 1 + random(20) }, () => lines[at] ?? ''));
  return lines.join('\n');
}

function flatten(text: string): string {
  return text.replaceAll(/^[ \t]+/gm, '');
}

function splice(text: string, random: Random, others: readonly string[]): string {
  const other = others[random(others.length)] ?? '';
  return text.slice(0, random(text.length + 1)) + other.slice(random(other.length + 1));
}

function character(text: string, random: Random): string {
  const at = random(text.length + 1);
  return text.slice(0, at) + String.fromCharCode(random(random(4) === 0 ? 65536 : 128)) + text.slice(at + 1);
}

/** A text with one to six accidents. */
export function mutate(text: string, random: Random, others: readonly string[]): string {
  const accidents = [cut, insert, swapLines, repeatLine, flatten, splice, character];
  let result = text;
  for (let count = 1 + random(6); count > 0; count -= 1) {
    result = accidents[random(accidents.length)]?.(result, random, others) ?? result;
  }
  return result;
}
