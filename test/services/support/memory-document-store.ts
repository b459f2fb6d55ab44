import type { DocumentPlace, DocumentRead, DocumentStore } from '#services/ports/document-store';

export interface MemoryDocumentStore extends DocumentStore {
  /** Every document's JSON text by `<collection>/<name>`; a text may be planted as it is. */
  readonly files: Map<string, string>;
  /** Called before each change; throws where the test wants the disk to fail. */
  beforeChange: (change: 'write' | 'move' | 'remove', place: DocumentPlace) => void;
  /** Changes so far. */
  readonly changes: string[];
  /** Reads so far. */
  readonly reads: string[];
}

const keyOf = ({ collection, name }: DocumentPlace) => `${collection}/${name}`;

function parse(text: string | undefined): DocumentRead {
  if (text === undefined) return { state: 'absent' };
  try {
    const value = JSON.parse(text) as unknown;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { state: 'present', value: value as Record<string, unknown> } : { state: 'damaged' };
  } catch {
    return { state: 'damaged' };
  }
}

/** Documents in memory, with the port's own promises kept and faults on demand. */
export function createMemoryDocumentStore(): MemoryDocumentStore {
  const files = new Map<string, string>();
  const stamps = new Map<string, { text: string; stamp: string }>();
  let stampCount = 0;
  const stampOf = (key: string): string | null => {
    const text = files.get(key);
    if (text === undefined) return null;
    const known = stamps.get(key);
    if (known?.text === text) return known.stamp;
    const stamp = String((stampCount += 1));
    stamps.set(key, { text, stamp });
    return stamp;
  };
  const store: MemoryDocumentStore = {
    files,
    changes: [],
    reads: [],
    beforeChange: () => undefined,
    read: (place) => {
      store.reads.push(keyOf(place));
      return Promise.resolve(parse(files.get(keyOf(place))));
    },
    stamp: (place) => Promise.resolve(stampOf(keyOf(place))),
    async write(place, value) {
      await Promise.resolve();
      store.beforeChange('write', place);
      store.changes.push(`write ${keyOf(place)}`);
      files.set(keyOf(place), JSON.stringify(value));
    },
    async move(from, to) {
      await Promise.resolve();
      store.beforeChange('move', from);
      store.changes.push(`move ${keyOf(from)} ${keyOf(to)}`);
      files.set(keyOf(to), files.get(keyOf(from)) ?? '');
      files.delete(keyOf(from));
    },
    async remove(place) {
      await Promise.resolve();
      store.beforeChange('remove', place);
      store.changes.push(`remove ${keyOf(place)}`);
      files.delete(keyOf(place));
    },
    list: (collection) =>
      Promise.resolve(
        [...files.keys()]
          .filter((key) => key.startsWith(`${collection}/`))
          .map((key) => ({ name: key.slice(collection.length + 1), stamp: stampOf(key) ?? '' })),
      ),
    keepAside(place) {
      const aside = `${place.name}.corrupt-1`;
      files.set(`${place.collection}/${aside}`, files.get(keyOf(place)) ?? '');
      files.delete(keyOf(place));
      return Promise.resolve(`${aside}.json`);
    },
  };
  return store;
}
