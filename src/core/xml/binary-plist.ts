import { toBase64 } from '../base64';
import { element, toXmlLines, xmlFault, type XmlPart } from '../text/xml';
import { textOfUnits } from '../utf8';

/** Apple's binary property list, version 00 (CFBinaryPList.c): objects by offset, which refer to each other by number. */
const MAGIC = 'bplist00';
const TRAILER = 32;

/** Objects may be referred to from many places; a file of a few lines could unfold without end. */
const MOST = 100_000;
const DEEPEST = 64;
/** Octets of data and characters of texts, each counted as often as it is referred to. */
const LARGEST = 4 * 1024 * 1024;

/** Seconds between the beginnings of Unix' and of Apple's time (2001). */
const EPOCH = 978_307_200;

class Unreadable extends Error {}

interface Length {
  readonly length: number;
  /** Offset behind the marker and its length. */
  readonly start: number;
}

class BinaryPlist {
  readonly #view: DataView;
  readonly #offsetSize: number;
  readonly #referenceSize: number;
  readonly #table: number;
  readonly top: number;
  #count = 0;
  #size = 0;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const trailer = bytes.length - TRAILER;
    this.#offsetSize = this.#integer(trailer + 6, 1);
    this.#referenceSize = this.#integer(trailer + 7, 1);
    this.top = this.#integer(trailer + 16, 8);
    this.#table = this.#integer(trailer + 24, 8);
  }

  /** Big-endian, unsigned. */
  #integer(at: number, size: number): number {
    this.#within(at, size);
    if (size === 0 || size > 8) throw new Unreadable();
    return this.bytes.subarray(at, at + size).reduce((value, octet) => value * 256 + octet, 0);
  }

  #within(at: number, size: number): void {
    if (at < 0 || size < 0 || at + size > this.bytes.length) throw new Unreadable();
  }

  #piece(at: number, size: number): Uint8Array {
    this.#within(at, size);
    return this.bytes.subarray(at, at + size);
  }

  /** How many follow a marker: in its lower half, or, where that is full, in an integer behind it. */
  #lengthAt(at: number): Length {
    const low = this.#integer(at, 1) & 0x0f;
    if (low < 0x0f) return { length: low, start: at + 1 };
    const size = 2 ** (this.#integer(at + 1, 1) & 0x0f);
    return { length: this.#integer(at + 2, size), start: at + 2 + size };
  }

  #references({ length, start }: Length): number[] {
    const size = this.#referenceSize;
    this.#within(start, length * size);
    // Before they are listed: a list that holds itself would be listed anew at each depth.
    this.#count += length;
    if (this.#count > MOST) throw new Unreadable();
    return Array.from({ length }, (_, index) => this.#integer(start + index * size, size));
  }

  #text(units: Uint8Array | Uint16Array): XmlPart {
    const text = textOfUnits(units);
    if (xmlFault(text) !== null) throw new Unreadable();
    return element('string', text);
  }

  #real(at: number, low: number): number {
    this.#within(at, 2 ** low);
    return low === 2 ? this.#view.getFloat32(at) : this.#view.getFloat64(at);
  }

  #dict({ length, start }: Length, depth: number): XmlPart {
    const keys = this.#references({ length, start });
    const values = this.#references({ length, start: start + length * this.#referenceSize });
    const parts = keys.flatMap((key, index) => {
      const name = this.part(key, depth + 1);
      if (!('name' in name) || name.name !== 'string') throw new Unreadable();
      return [{ ...name, name: 'key' }, this.part(values[index] ?? -1, depth + 1)];
    });
    return element('dict', parts);
  }

  /** The object of a number as a part of an XML property list. */
  part(reference: number, depth = 0): XmlPart {
    if (depth > DEEPEST) throw new Unreadable();
    const at = this.#integer(this.#table + reference * this.#offsetSize, this.#offsetSize);
    const marker = this.#integer(at, 1);
    const low = marker & 0x0f;
    switch (marker >> 4) {
      case 0x0:
        if (marker !== 0x08 && marker !== 0x09) throw new Unreadable();
        return element(marker === 0x09 ? 'true' : 'false', []);
      case 0x1:
        return element('integer', String(this.#integer(at + 1, 2 ** low)));
      case 0x2:
        return element('real', String(this.#real(at + 1, low)));
      case 0x3:
        return element('date', new Date((this.#real(at + 1, 3) + EPOCH) * 1000).toISOString());
      default:
        return this.#sized(marker >> 4, this.#lengthAt(at), depth);
    }
  }

  #sized(kind: number, found: Length, depth: number): XmlPart {
    const { length, start } = found;
    if (kind <= 0x6) this.#size += length;
    if (this.#size > LARGEST) throw new Unreadable();
    switch (kind) {
      case 0x4:
        return element('data', toBase64(this.#piece(start, length)));
      case 0x5:
        return this.#text(this.#piece(start, length));
      case 0x6: {
        this.#within(start, length * 2);
        return this.#text(
          Uint16Array.from({ length }, (_, index) => this.#view.getUint16(start + index * 2)),
        );
      }
      case 0xa:
        return element(
          'array',
          this.#references(found).map((item) => this.part(item, depth + 1)),
        );
      case 0xd:
        return this.#dict(found, depth);
      default:
        throw new Unreadable();
    }
  }
}

/** Whether bytes begin as a binary property list does. */
export function isBinaryPlist(bytes: Uint8Array): boolean {
  return Array.from(MAGIC).every((character, index) => bytes[index] === character.charCodeAt(0));
}

/** A binary property list as the text of an XML one; null where it is damaged, or holds what XML can't. */
export function binaryPlistText(bytes: Uint8Array): string | null {
  if (!isBinaryPlist(bytes) || bytes.length < MAGIC.length + TRAILER) return null;
  try {
    const list = new BinaryPlist(bytes);
    return toXmlLines(element('plist', [list.part(list.top)], { version: '1.0' })).join('\n');
  } catch (error) {
    if (error instanceof Unreadable || error instanceof RangeError) return null;
    throw error;
  }
}
