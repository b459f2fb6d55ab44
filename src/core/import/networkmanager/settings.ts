import { originOfItem } from '../client/shown';
import { sourced, unknown, type Known, type LineOrigin, type Sourced } from '../model/origin';
import { listOf, unescapeValue, type Keyfile, type KeyfileItem } from './keyfile';

/** The items of a connection by section and name; the last one counts. */
export class ConnectionSettings {
  readonly keyfile: Keyfile;
  readonly #items = new Map<string, KeyfileItem>();

  constructor(keyfile: Keyfile) {
    this.keyfile = keyfile;
    for (const item of keyfile.items) this.#items.set(`${item.section}.${item.name}`, item);
  }

  get(section: string, name: string): KeyfileItem | null {
    return this.#items.get(`${section}.${name}`) ?? null;
  }

  /** The text of an item without escapes; empty where it is absent. */
  text(section: string, name: string): string {
    return unescapeValue(this.get(section, name)?.value ?? '');
  }

  /** The item as a value of the model, blanks around it left out; null where the file does not set it. */
  read<T>(section: string, name: string, convert: (text: string) => T): Known<T> | null {
    const item = this.get(section, name);
    return item && sourced(convert(unescapeValue(item.value).trim()), originOfKeyfile(item));
  }

  /** The item as a text, of which blanks at the edges are a part; null where the file does not set it. */
  readText(section: string, name: string): Known<string | null> | null {
    const item = this.get(section, name);
    return item && sourced<string | null>(this.text(section, name), originOfKeyfile(item));
  }

  /** A list of words that a table knows; unknown where a word is not in it, null where the file sets none. */
  words<T>(
    section: string,
    name: string,
    table: Readonly<Record<string, T>>,
    look: string,
  ): Sourced<readonly T[]> | null {
    const item = this.get(section, name);
    const words = item === null ? [] : listOf(item.value);
    if (item === null || words.length === 0) return null;
    const found = words.flatMap((word) => table[word.toLowerCase()] ?? []);
    return found.length < words.length ? unknown(look, item.line) : sourced(found, originOfKeyfile(item));
  }
}

export function originOfKeyfile({ name, value, line }: KeyfileItem, isSecret = false): LineOrigin {
  return originOfItem(name, value, line, isSecret);
}
