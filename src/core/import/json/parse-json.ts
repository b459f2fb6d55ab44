import { failure, success, type Result } from '../../result';

/** A JSON value with the line where it begins; members keep theirs, so that findings can point at them. */
export type JsonNode =
  | { readonly kind: 'object'; readonly line: number; readonly members: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'array'; readonly line: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly line: number; readonly value: string }
  | { readonly kind: 'number'; readonly line: number; readonly value: number }
  | { readonly kind: 'boolean'; readonly line: number; readonly value: boolean }
  | { readonly kind: 'null'; readonly line: number };

/** Deepest nesting that is read; real answers have fewer than ten levels. */
const DEEPEST = 64;

class Malformed extends Error {}

const PLAIN = /[^"\\\p{Cc}]*/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' },
};

class Reader {
  readonly #text: string;
  #at = 0;
  line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonNode {
    const node = this.#value(0);
    this.#blanks();
    if (this.#at < this.#text.length) throw new Malformed();
    return node;
  }

  #blanks(): void {
    for (;;) {
      const character = this.#text[this.#at];
      if (character === '\n') this.line += 1;
      else if (character !== ' ' && character !== '\t' && character !== '\r') return;
      this.#at += 1;
    }
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #expect(character: string): void {
    if (this.#text[this.#at] !== character) throw new Malformed();
    this.#at += 1;
  }

  #isNext(character: string): boolean {
    this.#blanks();
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #value(depth: number): JsonNode {
    if (depth > DEEPEST) throw new Malformed();
    this.#blanks();
    const { line } = this;
    const character = this.#text[this.#at];
    if (character === '{') return { kind: 'object', line, members: this.#members(depth) };
    if (character === '[') return { kind: 'array', line, items: this.#items(depth) };
    if (character === '"') return { kind: 'string', line, value: this.#string() };
    return this.#word(line);
  }

  #word(line: number): JsonNode {
    for (const word of ['true', 'false', 'null'] as const) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return word === 'null' ? { kind: 'null', line } : { kind: 'boolean', line, value: word === 'true' };
    }
    const digits = this.#take(NUMBER);
    if (digits === '') throw new Malformed();
    return { kind: 'number', line, value: Number(digits) };
  }

  #members(depth: number): Map<string, JsonNode> {
    const members = new Map<string, JsonNode>();
    this.#expect('{');
    if (this.#isNext('}')) return members;
    do {
      this.#blanks();
      const name = this.#string();
      this.#blanks();
      this.#expect(':');
      members.set(name, this.#value(depth + 1));
    } while (this.#isNext(','));
    this.#blanks();
    this.#expect('}');
    return members;
  }

  #items(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    this.#expect('[');
    if (this.#isNext(']')) return items;
    do items.push(this.#value(depth + 1));
    while (this.#isNext(','));
    this.#blanks();
    this.#expect(']');
    return items;
  }

  #string(): string {
    this.#expect('"');
    const parts: string[] = [];
    for (;;) {
      parts.push(this.#take(PLAIN));
      const character = this.#text[this.#at];
      this.#at += 1;
      if (character === '"') return parts.join('');
      if (character !== '\\') throw new Malformed();
      parts.push(this.#escape());
    }
  }

  #escape(): string {
    const character = this.#text[this.#at] ?? '';
    this.#at += 1;
    if (character !== 'u') {
      const plain = ESCAPES[character];
      if (plain === undefined) throw new Malformed();
      return plain;
    }
    const digits = this.#text.slice(this.#at, this.#at + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new Malformed();
    this.#at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
}

/** Reads JSON (RFC 8259) and keeps the lines; the error is the line where the text stops being JSON. */
export function parseJsonWithLines(text: string): Result<JsonNode, { readonly line: number }> {
  const reader = new Reader(text);
  try {
    return success(reader.document());
  } catch (error) {
    if (error instanceof Malformed) return failure({ line: reader.line });
    throw error;
  }
}
