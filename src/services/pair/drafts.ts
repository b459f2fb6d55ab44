import type { NetworkDrafts } from '#contract/operations/pair-operations';
import type { OperationError } from '#contract/operation-error';
import { operationError } from '#contract/operation-error';
import type { ImportResult } from '#core/import/model/import-result';
import type { Network } from '#core/import/model/network';
import { valueOr } from '#core/import/model/origin';
import { withClientSettings } from '#core/pair/draft/client-drafts';
import { profilesFromNetwork } from '#core/pair/profile-from-network';
import { readLibrary } from '#core/profile/library-file';
import { profileSchema, type ProfileDocument, type ProfileInput } from '#core/profile/profile-document';
import { failure, success, type Result } from '#core/result';
import type { ReadConfiguration } from './read-configuration';

/** A draft in the form of a profile; without the servers where theirs can't be one (a port of 0, say). */
function toDocument(input: ProfileInput): ProfileDocument[] {
  const parsed = profileSchema.safeParse(input);
  if (parsed.success) return [parsed.data];
  const withoutServers = profileSchema.safeParse({ ...input, radius: undefined });
  return withoutServers.success ? [withoutServers.data] : [];
}

function draftsOf(network: Network, { dialect }: ImportResult): NetworkDrafts {
  const { id: networkId, line } = network;
  const ssid = valueOr(network.ssid, null)?.text ?? null;
  const place = { networkId, line, ssid };
  const drafts = profilesFromNetwork(network, dialect);
  if (!drafts.ok) return { ...place, profiles: [], questions: [], noDraft: drafts.error };
  const { alternatives, questions } = withClientSettings(drafts.value, network.client);
  return {
    ...place,
    profiles: alternatives.flatMap(toDocument),
    questions: [...questions],
    noDraft: null,
  };
}

/** A library holds profiles already: they are taken as they are, with what no network has (site, notes, model). */
function libraryDrafts({ text, result }: ReadConfiguration): NetworkDrafts[] {
  const library = readLibrary(text);
  const entries = library.ok ? library.value.profiles : [];
  const documents = entries.flatMap(({ parsed }) => (parsed.ok ? [parsed.document] : []));
  return result.networks.flatMap((network, index): NetworkDrafts[] => {
    const document = documents[index];
    if (document === undefined) return [];
    const place = { networkId: network.id, line: network.line, ssid: document.ssid };
    return [{ ...place, profiles: [document], questions: [], noDraft: null }];
  });
}

/** Drafts for every network of a configuration, or for the one that is named. */
export function draftsFor(
  read: ReadConfiguration,
  networkId?: string,
): Result<NetworkDrafts[], OperationError> {
  const { result } = read;
  if (networkId !== undefined && !result.networks.some(({ id }) => id === networkId))
    return failure(operationError('import.network-not-found', { network: networkId }));
  const all =
    result.dialect === 'library'
      ? libraryDrafts(read)
      : result.networks
          .filter(({ id }) => networkId === undefined || id === networkId)
          .map((network) => draftsOf(network, result));
  return success(all.filter((drafts) => networkId === undefined || drafts.networkId === networkId));
}
