import { formatOfKey, pskFault, wepFault, type KeyFault } from '../import/key-faults';
import type { KeyState } from '../import/model/key-state';
import type { Network } from '../import/model/network';
import { valueOr, type Sourced } from '../import/model/origin';
import type { KeyFormat } from '../key/key-format';
import { wepKeySize } from '../key/wep';
import type { ProfileInput } from '../profile/profile-document';
import type { Band } from '../profile/vocabulary';
import type { Security } from '../scheme/vocabulary';
import { characterCount } from '../utf8';
import { draftQuestion, type DraftQuestion } from './draft-params';

/** Members of a profile that a network tells, and what it leaves open. */
export interface Part {
  readonly members: Partial<ProfileInput>;
  readonly questions: readonly DraftQuestion[];
}

function isEap(security: Security): boolean {
  return security !== 'none' && security !== 'wep' && security !== 'psk';
}

function keyQuestion(key: Sourced<KeyState>, fault: KeyFault | null, path: string): DraftQuestion[] {
  if (!key.known) {
    const { line, look } = key.origin;
    return line === undefined
      ? [draftQuestion('draft.key-unknown', path, { look })]
      : [draftQuestion('draft.key-unsure', path, { line, look })];
  }
  if (key.value.kind === 'hidden') return [draftQuestion('draft.key-hidden', path, { why: key.value.why })];
  if (fault !== null) return [draftQuestion('draft.key-invalid', path, { fault })];
  return key.value.kind === 'absent' ? [draftQuestion('draft.key-unknown', path, { look: '' })] : [];
}

function keyText(key: Sourced<KeyState>): { readonly text: string; readonly format: KeyFormat } {
  const value = valueOr(key, null);
  if (value?.kind !== 'readable') return { text: '', format: 'ascii' };
  return { text: value.secret.reveal(), format: formatOfKey(value) };
}

function pskPart(network: Network): Part {
  const { psk } = network;
  const fault = pskFault(network);
  const { text, format } = keyText(psk);
  // A key that no device takes is asked for again, not handed on.
  const key = fault === null ? text : '';
  return { members: { psk: { keyFormat: format, key } }, questions: keyQuestion(psk, fault, '/psk/key') };
}

function unknownMember(setting: Sourced<unknown>, member: string): DraftQuestion[] {
  if (setting.known) return [];
  const path = `/${member.replaceAll('.', '/')}`;
  return [draftQuestion('draft.value-unknown', path, { member, look: setting.origin.look })];
}

function wepPart(network: Network): Part {
  const { wep } = network;
  const fault = wepFault(network);
  const { text: read, format } = keyText(wep.key);
  const text = fault === null ? read : '';
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
      ...keyQuestion(wep.key, fault, '/wep/key'),
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

export function protectionPart(security: Security, network: Network): Part {
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

function airQuestion({ state }: Network): DraftQuestion[] {
  if (!state.known) return [draftQuestion('draft.air-unknown', '', { look: state.origin.look })];
  return state.value === 'on' ? [] : [draftQuestion('draft.not-on-air', '', { state: state.value })];
}

export function airPart(network: Network): Part {
  const vlan = valueOr(network.vlan, null);
  const questions = [
    ...unknownMember(network.vlan, 'vlan'),
    ...unknownMember(network.hidden, 'hidden'),
    ...(vlan?.kind === 'name' ? [draftQuestion('draft.vlan-name', '/vlan', { name: vlan.name })] : []),
    ...airQuestion(network),
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
