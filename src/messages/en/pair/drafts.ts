import type { AirState } from '#core/import/model/vocabulary';
import type { PairTexts } from '../../pair-texts';
import { terms } from '../terms';
import { faultText, hidden, lookAt } from './words';

const offAir: Readonly<Record<Exclude<AirState, 'on'>, string>> = {
  disabled: 'The network is disabled at present.',
  'shut-down': 'What carries the network is shut down at present.',
  'not-attached': 'The network is attached to nothing at present.',
  'no-clients': 'What carries the network is a bridge or listens only: no phone can join it there.',
};

export const draftQuestions: PairTexts['draftQuestions'] = {
  'draft.ssid-octets': ({ encoding }) =>
    `The file is in ${encoding}: check with a phone or an analyser whether the SSID on the air is this one in UTF-8. If it is not, these phones can't find it.`,
  'draft.eap-method': () =>
    'The access point does not know the EAP method; RADIUS and phone agree on it. Choose it.',
  'draft.credentials': () =>
    'User name and password, or the certificate, are not in an access point. Fill them in.',
  'draft.key-hidden': ({ why }) => `The key can't be read: ${hidden[why]}. Type it.`,
  'draft.key-unknown': ({ look }) => `The key is not in the configuration. Type it.${lookAt(look)}`,
  'draft.key-unsure': ({ line, look }) =>
    `What line ${line} says of the key can't be relied on. Type the key.${lookAt(look)}`,
  'draft.key-invalid': ({ fault }) => `The key can't be right: ${faultText(fault)} Read it anew and type it.`,
  'draft.radius-unknown': ({ look }) => `Which RADIUS servers are asked is not told.${lookAt(look)}`,
  'draft.radius-secret': ({ host }) =>
    `The shared secret of ${host} can't be read. Type it, or leave it open.`,
  'draft.value-unknown': ({ member, look }) =>
    `"${terms.member[member] ?? member}" is not told by the configuration.${lookAt(look)}`,
  'draft.vlan-name': ({ name }) => `The VLAN is called "${name}". Enter its number.`,
  'draft.not-on-air': ({ state }) => offAir[state],
  'draft.air-unknown': ({ look }) =>
    `Whether the network is on the air for phones is not told.${lookAt(look)}`,
  'draft.stronger-chosen': ({ others }) =>
    `The network also offers ${others}; the strongest that the phones can use was taken.`,
  'draft.also-without-fast-roaming': () => 'The network also lets clients in without fast roaming.',
  'draft.phone-model': () => 'Choose the phone model, and check what it can do.',
};

export const noDraft: PairTexts['noDraft'] = {
  'draft.no-row': ({ keyManagement, encryption }) =>
    `Table 5 has no row for this network (${keyManagement}, ${encryption}); the phones can't join it.`,
  'draft.ssid-not-text': () => 'The SSID is unknown or no text, so no profile can name it.',
  'draft.security-unknown': ({ look }) =>
    `The configuration does not tell how the network is protected.${lookAt(look)}`,
};
