import type { Reply } from '#contract/contract';
import { operationError } from '#contract/operation-error';
import { instantSchema } from '#contract/shapes';
import { failure, success } from '#core/result';
import { z } from '#core/schema/zod';
import type { DocumentPlace, DocumentStore } from '../ports/document-store';
import type { Clock } from '../ports/runtime';
import type { OpenVault, Vault } from '../seal/vault';
import type { DocumentKind, StoredDocuments } from '../storage/stored-documents';

/** The draft's JSON text, sealed as a whole where there is a key: it is free in form, any member may be a secret. */
const draftSchema = z.strictObject({
  savedAt: instantSchema,
  content: z.union([z.string(), z.strictObject({ sealed: z.string() })]),
});
const draftKind = {
  format: 'wlan-wizard-draft',
  version: 1,
  schema: draftSchema,
} as const satisfies DocumentKind<typeof draftSchema>;

const DRAFT: DocumentPlace = { collection: 'root', name: 'draft' };
const CONTEXT = 'draft';

export type DraftValue = z.infer<ReturnType<typeof z.json>>;

export interface DraftPorts {
  readonly store: DocumentStore;
  readonly documents: StoredDocuments;
  readonly now: Clock;
}

/** The wizard's unfinished work. */
export interface DraftStore {
  get(vault: Vault): Promise<Reply<DraftValue | null>>;
  put(draft: DraftValue, vault: Vault): Promise<Reply<null>>;
  clear(): Promise<void>;
  sealStored(vault: OpenVault): Promise<void>;
}

function parsed(json: string | null): Reply<DraftValue | null> {
  try {
    return success(json === null ? null : (JSON.parse(json) as DraftValue));
  } catch {
    return success(null);
  }
}

export function createDraftStore({ store, documents, now }: DraftPorts): DraftStore {
  return {
    async get(vault) {
      const draft = await documents.read(draftKind, DRAFT);
      if (draft === null) return success(null);
      if (typeof draft.content === 'string') return parsed(draft.content);
      if (vault.state === 'locked') return failure(operationError('seal.locked', {}));
      return parsed(vault.state === 'open' ? vault.open(draft.content.sealed, CONTEXT) : null);
    },

    async put(draft, vault) {
      if (vault.state === 'locked') return failure(operationError('seal.locked', {}));
      const json = JSON.stringify(draft);
      const content = vault.state === 'open' ? { sealed: vault.seal(json, CONTEXT) } : json;
      await documents.write(draftKind, DRAFT, { savedAt: now().toISOString(), content });
      return success(null);
    },

    clear: () => store.remove(DRAFT),

    async sealStored(vault) {
      const draft = await documents.read(draftKind, DRAFT);
      if (draft === null || typeof draft.content !== 'string') return;
      await documents.write(draftKind, DRAFT, {
        ...draft,
        content: { sealed: vault.seal(draft.content, CONTEXT) },
      });
    },
  };
}
