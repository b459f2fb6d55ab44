import { originOfItem } from '../client/shown';
import { sourced, unknown, type Known, type LineOrigin, type Sourced } from '../model/origin';
import { LOOK } from './vocabulary';
import type { SupplicantBlock, SupplicantItem } from './blocks';

export function originOf({ name, value, line }: SupplicantItem, isSecret = false): LineOrigin {
  return originOfItem(name, value, line, isSecret);
}

/** The items of one network block by name; the last one counts. */
export class NetworkValues {
  readonly block: SupplicantBlock;
  readonly #items = new Map<string, SupplicantItem>();

  constructor(block: SupplicantBlock) {
    this.block = block;
    for (const item of block.items) this.#items.set(item.name, item);
  }

  get(name: string): SupplicantItem | null {
    return this.#items.get(name) ?? null;
  }

  /** The item as a value of the model; null where the block does not set it. */
  read<T>(name: string, convert: (value: string) => T): Known<T> | null {
    const item = this.get(name);
    return item && sourced(convert(item.value), originOf(item));
  }

  /** The words of a set; unknown where the table lacks one of them, null where the block does not set it. */
  words<T>(name: string, table: Readonly<Record<string, T>>): Sourced<readonly T[]> | null {
    const item = this.get(name);
    if (item === null) return null;
    const words = wordsOf(item.value);
    const found = words.flatMap((word) => table[word] ?? []);
    return found.length < words.length || words.length === 0
      ? unknown(LOOK, item.line)
      : sourced([...new Set(found)], originOf(item));
  }
}

export function wordsOf(value: string): string[] {
  return value.split(/\s+/).filter((word) => word !== '');
}
