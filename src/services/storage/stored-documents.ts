import { z } from '#core/schema/zod';
import type { DocumentPlace, DocumentRead, DocumentStore } from '../ports/document-store';
import type { NoticeBoard } from './notice-board';
import { StorageFailure } from './storage-failure';

/** A kind of document: its name on disk, its version, and the schema of what it holds. */
export interface DocumentKind<S extends z.ZodType> {
  readonly format: string;
  readonly version: number;
  readonly schema: S;
}

/** Reads and writes documents of a kind inside the envelope `{format, version, …content}`. */
export interface StoredDocuments {
  /**
   * The content; null where nothing usable lies there. A file that is no such document is kept aside under
   * another name and a newer version's file is left alone: both leave a notice.
   */
  read<S extends z.ZodType>(kind: DocumentKind<S>, place: DocumentPlace): Promise<z.output<S> | null>;
  write<S extends z.ZodType>(kind: DocumentKind<S>, place: DocumentPlace, content: z.input<S>): Promise<void>;
}

const envelopeSchema = z.looseObject({ format: z.string(), version: z.int().positive() });

/** File name of a document relative to the library's folder, with `/` on every system. */
export function fileNameOf({ collection, name }: DocumentPlace): string {
  return collection === 'root' ? `${name}.json` : `${collection}/${name}.json`;
}

export function createStoredDocuments(store: DocumentStore, notices: NoticeBoard): StoredDocuments {
  async function keepAside(place: DocumentPlace): Promise<null> {
    const keptAs = await store.keepAside(place).catch((fault: unknown) => {
      // Where nothing can be renamed, the file stays where it is; that too is kept.
      if (fault instanceof StorageFailure) return fileNameOf(place);
      throw fault;
    });
    notices.add({ code: 'store.file-kept-aside', params: { file: fileNameOf(place), keptAs } });
    return null;
  }

  async function readFile(place: DocumentPlace): Promise<DocumentRead> {
    try {
      return await store.read(place);
    } catch (fault) {
      const isUnreadable = fault instanceof StorageFailure && fault.error.code === 'file.not-readable';
      const file = fileNameOf(place);
      if (isUnreadable) notices.add({ code: 'store.file-kept-aside', params: { file, keptAs: file } });
      throw fault;
    }
  }

  return {
    async read(kind, place) {
      const found = await readFile(place);
      if (found.state === 'absent') return null;
      if (found.state === 'damaged') return keepAside(place);
      const envelope = envelopeSchema.safeParse(found.value);
      if (!envelope.success || envelope.data.format !== kind.format) return keepAside(place);
      const { format: _format, version, ...content } = envelope.data;
      if (version > kind.version) {
        const params = { file: fileNameOf(place), version: String(version) };
        notices.add({ code: 'store.newer-version', params });
        return null;
      }
      const parsed = kind.schema.safeParse(content);
      return parsed.success ? parsed.data : keepAside(place);
    },

    write: (kind, place, content) =>
      store.write(place, { format: kind.format, version: kind.version, ...(content as object) }),
  };
}
