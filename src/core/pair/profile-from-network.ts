import type { KeyState } from '../import/model/key-state';
import type { DialectId } from '../import/model/dialect-id';
import type { Network } from '../import/model/network';
import { valueOr, type Sourced } from '../import/model/origin';
import type { Akm } from '../import/model/vocabulary';
import { isHexDigit } from '../key/character-scan';
import { wepKeySize } from '../key/wep';
import type { ProfileInput } from '../profile/profile-document';
import { AP_PLATFORMS, type Band } from '../profile/vocabulary';
import { failure, success, type Result } from '../result';
import { gradeOf, gradeRank } from '../scheme/grade';
import { ALLOWED_CHOICES, type RowChoice } from '../scheme/nearest';
import type { Security } from '../scheme/vocabulary';
import { characterCount } from '../utf8';
import { draftQuestion, type DraftQuestion, type NoDraft } from './draft-params';
import { joined } from './rules/judgement';
import { cipherWord } from './rules/cipher-rules';

/** Profiles that fit a network: alternatives where the network leaves open which it is (the EAP method). */
export interface ProfileDrafts {
  /** The first is the one to begin with; the reviewer chooses. Keys that can be read are in them. */
  readonly alternatives: readonly ProfileInput[];
  readonly questions: readonly DraftQuestion[];
}

interface Part {
  readonly members: Partial<ProfileInput>;
  readonly questions: readonly DraftQuestion[];
}

const PLAIN: readonly Akm[] = ['psk', 'dot1x'];

function hasAny(akms: readonly Akm[], ...wanted: readonly Akm[]): boolean {
  return wanted.some((akm) => akms.includes(akm));
}

/** Whether a network offers what a choice of Table 5 needs. */
function isOffered({ row, fastRoaming }: RowChoice, network: Network): boolean {
  const kinds = valueOr(network.keyManagement, null) ?? [];
  const split = valueOr(network.pairwiseOf, null);
  const all = valueOr(network.pairwise, null) ?? [];
  const ciphers =
    (row.keyManagement === 'wpa' ? split?.wpa : row.keyManagement === 'wpa2' ? split?.rsn : all) ?? all;
  const akms = valueOr(network.akms, null) ?? [];
  if (!kinds.includes(row.keyManagement)) return false;
  if (!ciphers.map(cipherWord).includes(row.encryption)) return false;
  if (row.keyManagement === '802.1x') return fastRoaming === (akms.includes('cckm') ? 'cckm' : 'none');
  if (row.keyManagement !== 'wpa' && row.keyManagement !== 'wpa2') return true;
  const isPsk = row.security === 'psk';
  if (fastRoaming === 'cckm') return akms.includes('cckm');
  if (fastRoaming === 'ft')
    return (
      hasAny(akms, isPsk ? 'ft-psk' : 'ft-dot1x') && valueOr(network.fastTransition.mode, 'off') === 'on'
    );
  return hasAny(akms, isPsk ? 'psk' : 'dot1x');
}

/** The choices of the best grade; for EAP one for each method, since the access point does not know it. */
function bestChoices(network: Network): readonly RowChoice[] {
  const offered = ALLOWED_CHOICES.filter((choice) => isOffered(choice, network));
  const rank = ({ row, fastRoaming }: RowChoice) =>
    gradeRank(gradeOf(row, fastRoaming)) * 2 + (fastRoaming === 'none' ? 0 : 1);
  const best = Math.max(...offered.map(rank));
  return offered.filter((choice) => rank(choice) === best);
}

function isEap(security: Security): boolean {
  return security !== 'none' && security !== 'wep' && security !== 'psk';
}

function keyQuestion(key: Sourced<KeyState>, path: string): DraftQuestion[] {
  if (!key.known) return [draftQuestion('draft.key-unknown', path, { look: key.origin.look })];
  if (key.value.kind === 'hidden') return [draftQuestion('draft.key-hidden', path, { why: key.value.why })];
  return key.value.kind === 'absent' ? [draftQuestion('draft.key-unknown', path, { look: '' })] : [];
}

function keyText(key: Sourced<KeyState>): { readonly text: string; readonly format: 'hex' | 'ascii' } {
  const value = valueOr(key, null);
  if (value?.kind !== 'readable') return { text: '', format: 'ascii' };
  const text = value.secret.reveal();
  const looksHex = [10, 26, 64].includes(text.length) && Array.from(text).every(isHexDigit);
  return { text, format: value.format ?? (looksHex ? 'hex' : 'ascii') };
}

function pskPart({ psk }: Network): Part {
  const { text, format } = keyText(psk);
  return { members: { psk: { keyFormat: format, key: text } }, questions: keyQuestion(psk, '/psk/key') };
}

function unknownMember(setting: Sourced<unknown>, member: string): DraftQuestion[] {
  if (setting.known) return [];
  const path = `/${member.replaceAll('.', '/')}`;
  return [draftQuestion('draft.value-unknown', path, { member, look: setting.origin.look })];
}

function wepPart({ wep }: Network): Part {
  const { text, format } = keyText(wep.key);
  const size = wepKeySize(characterCount(text), format);
  return {
    members: {
      wep: {
        ...{ keyFormat: format, key: text, keyIndex: valueOr(wep.index, null) ?? 1 },
        ...(size === null ? {} : { keySize: size }),
        authentication: valueOr(wep.authentication, null) ?? 'open',
      },
    },
    questions: [
      ...keyQuestion(wep.key, '/wep/key'),
      ...unknownMember(wep.index, 'wep.keyIndex'),
      ...unknownMember(wep.authentication, 'wep.authentication'),
    ],
  };
}

function radiusPart({ radius }: Network): Part {
  if (!radius.known) {
    const question = draftQuestion('draft.radius-unknown', '/radius', { look: radius.origin.look });
    return { members: {}, questions: [question] };
  }
  const questions: DraftQuestion[] = [];
  const servers = radius.value.slice(0, 8).map((server, index) => {
    const host = valueOr(server.host, '');
    const { text } = keyText(server.secret);
    if (text === '')
      questions.push(draftQuestion('draft.radius-secret', `/radius/${index}/secret`, { host }));
    return {
      host,
      authPort: valueOr(server.authPort, null) ?? 1812,
      acctPort: valueOr(server.acctPort, null) ?? 1813,
      ...(text === '' ? {} : { secret: text }),
    };
  });
  return { members: { radius: servers }, questions };
}

function protectionPart(security: Security, network: Network): Part {
  if (security === 'wep') return wepPart(network);
  if (security === 'psk') return pskPart(network);
  if (!isEap(security)) return { members: {}, questions: [] };
  const radius = radiusPart(network);
  const eap = [
    draftQuestion('draft.eap-method', '/security', {}),
    draftQuestion('draft.credentials', '/credentials', {}),
  ];
  return { ...radius, questions: [...eap, ...radius.questions] };
}

function bandOf({ bands }: Network): Band {
  const offered = valueOr(bands, null) ?? [];
  if (offered.includes('5') && !offered.includes('2.4')) return '5';
  return offered.includes('2.4') && !offered.includes('5') ? '2.4' : 'auto';
}

function airPart(network: Network): Part {
  const vlan = valueOr(network.vlan, null);
  const state = valueOr(network.state, 'on');
  const questions = [
    ...unknownMember(network.vlan, 'vlan'),
    ...unknownMember(network.hidden, 'hidden'),
    ...(vlan?.kind === 'name' ? [draftQuestion('draft.vlan-name', '/vlan', { name: vlan.name })] : []),
    ...(state === 'on' ? [] : [draftQuestion('draft.not-on-air', '', { state })]),
    draftQuestion('draft.phone-model', '/phoneModel', {}),
  ];
  const isVlan = vlan?.kind === 'id' && vlan.id >= 1 && vlan.id <= 4094;
  return {
    members: {
      ...{ hidden: valueOr(network.hidden, false), band: bandOf(network) },
      ...(isVlan ? { vlan: vlan.id } : {}),
    },
    questions,
  };
}

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
    ...protectionPart(first.row.security, network).questions,
    ...choiceQuestions(network, first),
    ...air.questions,
  ];
  return success({ alternatives, questions });
}
