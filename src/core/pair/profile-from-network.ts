import type { DialectId } from '../import/model/dialect-id';
import type { Network } from '../import/model/network';
import { valueOr } from '../import/model/origin';
import type { Akm } from '../import/model/vocabulary';
import type { ProfileInput } from '../profile/profile-document';
import { AP_PLATFORMS } from '../profile/vocabulary';
import { failure, success, type Result } from '../result';
import type { RowChoice } from '../scheme/nearest';
import { draftQuestion, type DraftQuestion, type NoDraft } from './draft-params';
import { bestChoices } from './from-network-choices';
import { airPart, protectionPart } from './from-network-parts';
import { cipherWord } from './rules/cipher-rules';
import { joined } from './rules/judgement';

/** Profiles that fit a network: alternatives where the network leaves open which it is (the EAP method). */
export interface ProfileDrafts {
  /** The first is the one to begin with; the reviewer chooses. Keys that can be read are in them. */
  readonly alternatives: readonly ProfileInput[];
  readonly questions: readonly DraftQuestion[];
}

const PLAIN: readonly Akm[] = ['psk', 'dot1x'];

function choiceQuestions(network: Network, chosen: RowChoice): DraftQuestion[] {
  const kinds = (valueOr(network.keyManagement, null) ?? []).filter(
    (kind) => kind !== chosen.row.keyManagement,
  );
  const akms = valueOr(network.akms, null) ?? [];
  const hasPlain = chosen.fastRoaming !== 'none' && PLAIN.some((akm) => akms.includes(akm));
  return [
    ...(kinds.length === 0
      ? []
      : [draftQuestion('draft.stronger-chosen', '/keyManagement', { others: joined(kinds) })]),
    ...(hasPlain ? [draftQuestion('draft.also-without-fast-roaming', '/fastRoaming', {})] : []),
  ];
}

function refusal(network: Network): NoDraft {
  const open = [network.keyManagement, network.pairwise].find(({ known }) => !known);
  if (open !== undefined && !open.known)
    return { code: 'draft.security-unknown', params: { look: open.origin.look } };
  const keyManagement = joined(valueOr(network.keyManagement, null) ?? []);
  const encryption = joined((valueOr(network.pairwise, null) ?? []).map(cipherWord));
  return { code: 'draft.no-row', params: { keyManagement, encryption } };
}

/** The SSID of a file in an older encoding, which the phones may have to be given otherwise. */
function ssidQuestions({ notes }: Network): DraftQuestion[] {
  return notes.flatMap((note) =>
    note.code === 'import.ssid-octets' ? [draftQuestion('draft.ssid-octets', '/ssid', note.params)] : [],
  );
}

/**
 * Profiles for phones that are to join a network: the best row of Table 5 that it offers, one for each EAP method.
 * Nothing is guessed: what the network does not tell is a question to the reviewer.
 */
export function profilesFromNetwork(network: Network, dialect: DialectId): Result<ProfileDrafts, NoDraft> {
  const ssid = valueOr(network.ssid, null)?.text ?? null;
  if (ssid === null || ssid === '') return failure({ code: 'draft.ssid-not-text', params: {} });
  const choices = bestChoices(network);
  const [first] = choices;
  if (first === undefined) return failure(refusal(network));
  const air = airPart(network);
  const platform = AP_PLATFORMS.find((id) => id === dialect);
  const name = (valueOr(network.name, null) ?? '') || ssid;
  const alternatives = choices.map(({ row, fastRoaming }): ProfileInput => {
    const { security, keyManagement, encryption } = row;
    return {
      ...{ name, ssid, ...air.members, apPlatforms: platform === undefined ? [] : [platform] },
      ...{ security, keyManagement, encryption, fastRoaming },
      ...protectionPart(security, network).members,
    };
  });
  const questions = [
    ...ssidQuestions(network),
    ...protectionPart(first.row.security, network).questions,
    ...choiceQuestions(network, first),
    ...air.questions,
  ];
  return success({ alternatives, questions });
}
