/** Folders of the library; `root` is the library's folder itself. */
export const COLLECTIONS = ['profiles', 'history', 'bin', 'runs', 'root'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** Where one document lies: `<collection>/<name>.json`. */
export interface DocumentPlace {
  readonly collection: Collection;
  readonly name: string;
}

/** A document in a listing. The stamp changes whenever the document does, whichever process wrote it. */
export interface DocumentEntry {
  readonly name: string;
  readonly stamp: string;
}

/** What a place holds. `damaged`: a file that is not well-formed UTF-8 JSON with an object in it. */
export type DocumentRead =
  | { readonly state: 'absent' }
  | { readonly state: 'damaged' }
  | { readonly state: 'present'; readonly value: Readonly<Record<string, unknown>> };

/**
 * Keeps JSON documents. A write is atomic and on disk when it returns: a reader sees the old document or the new
 * one. Every method throws a StorageFailure where the disk stands in the way; then the old document is unharmed.
 */
export interface DocumentStore {
  read(place: DocumentPlace): Promise<DocumentRead>;
  /** Stamp of one document; null where there is none. */
  stamp(place: DocumentPlace): Promise<string | null>;
  write(place: DocumentPlace, value: Readonly<Record<string, unknown>>): Promise<void>;
  /** Moves a document in one step; what lay at the target is replaced. */
  move(from: DocumentPlace, to: DocumentPlace): Promise<void>;
  /** Removes a document; one that is not there is no error. */
  remove(place: DocumentPlace): Promise<void>;
  list(collection: Collection): Promise<readonly DocumentEntry[]>;
  /** Renames a document to `<name>.corrupt-<n>.json`, never over an earlier one, and returns that file name. */
  keepAside(place: DocumentPlace): Promise<string>;
}
