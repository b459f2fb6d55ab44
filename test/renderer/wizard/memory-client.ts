import { success, failure } from '#core/result';
import { operationError } from '#contract/operation-error';
import { profileSchema, type ProfileDocument } from '#core/profile/profile-document';
import type { WizardPorts } from '../../../src/renderer/wizard/state/wizard.svelte';

export const STORED_ID = '7f9f6c1e-58a5-4b0c-9d0f-0a1b2c3d4e5f';
const NEW_ID = '11111111-2222-4333-8444-555555555555';
const SAVED_AT = '2026-01-02T03:04:05.000Z';

/** A library of one profile and one draft, held in memory with the contract's own errors. */
export function createMemoryClient(stored: unknown = null, draft: unknown = null) {
  const state = {
    profile: stored === null ? null : profileSchema.parse(stored),
    revision: 1,
    draft: draft as never,
    drafts: [] as unknown[],
    saves: [] as { readonly profile: ProfileDocument; readonly baseRevision: number | undefined }[],
  };
  const client: WizardPorts['client'] = {
    'library.get': ({ id }) =>
      Promise.resolve(
        state.profile === null
          ? failure(operationError('library.profile-not-found', {}))
          : success({ id, revision: state.revision, savedAt: SAVED_AT, profile: state.profile }),
      ),
    'library.save': ({ profile, baseRevision }) => {
      if (baseRevision !== undefined && baseRevision !== state.revision) {
        return Promise.resolve(
          failure(operationError('library.conflict', { expected: baseRevision, actual: state.revision })),
        );
      }
      state.revision += 1;
      state.profile = profileSchema.parse(profile);
      state.saves.push({ profile: state.profile, baseRevision });
      return Promise.resolve(
        success({ id: profile.id ?? NEW_ID, revision: state.revision, savedAt: SAVED_AT }),
      );
    },
    'draft.get': () => Promise.resolve(success({ draft: state.draft })),
    'draft.put': (input) => {
      // As over a transport: JSON only.
      state.draft = JSON.parse(JSON.stringify(input.draft)) as never;
      state.drafts.push(state.draft);
      return Promise.resolve(success({}));
    },
    'draft.clear': () => {
      state.draft = null as never;
      return Promise.resolve(success({}));
    },
  };
  return { client, state };
}
