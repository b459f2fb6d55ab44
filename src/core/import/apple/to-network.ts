import type { PlistDict } from '../../xml/plist';
import { clientNetwork } from '../client/base-network';
import { noEap } from '../client/no-eap';
import type { Network } from '../model/network';
import { importNote, type ImportNote } from '../model/notes';
import { defaultsOf, sourced, unknown } from '../model/origin';
import { ssidOfText } from '../model/ssid-octets';
import { eapOf, referenceNotes } from './eap';
import { dictAt, flagAt, stringAt, type PayloadIndex } from './payloads';
import { protectionOf } from './security';
import { originOfMember } from './shown';
import { ENCRYPTION_TYPES, LOOK } from './vocabulary';

const byDefault = defaultsOf('apple', null);
const KNOWN_TYPES = new Set([...ENCRYPTION_TYPES.keys(), 'None', 'WEP', 'Any']);

function notesOf(payload: PlistDict): ImportNote[] {
  const type = stringAt(payload, 'EncryptionType');
  const ssid = stringAt(payload, 'SSID_STR');
  const notes: ImportNote[] = [];
  if (type !== null && !KNOWN_TYPES.has(type.value.trim()))
    notes.push(importNote('import.value-invalid', type.line, { member: 'EncryptionType' }));
  if (ssid?.value.endsWith(' ') === true)
    notes.push(importNote('import.trailing-space', ssid.line, { member: 'SSID_STR' }));
  return notes;
}

/** One Wi-Fi payload as a network. */
export function toNetwork(payload: PlistDict, index: PayloadIndex): Network {
  const name = stringAt(payload, 'PayloadDisplayName');
  const ssid = stringAt(payload, 'SSID_STR');
  const hidden = flagAt(payload, 'HIDDEN_NETWORK');
  const eap = dictAt(payload, 'EAPClientConfiguration');
  return {
    ...clientNetwork('apple', payload.line, LOOK),
    name:
      name === null
        ? byDefault(null, 'PayloadDisplayName is optional')
        : sourced(name.value, originOfMember('PayloadDisplayName', name)),
    ssid:
      ssid === null
        ? unknown(LOOK, payload.line)
        : sourced(ssidOfText(ssid.value), originOfMember('SSID_STR', ssid)),
    hidden:
      hidden === null
        ? byDefault(false, 'apple/device-management: HIDDEN_NETWORK false where it is absent')
        : sourced(hidden.value, originOfMember('HIDDEN_NETWORK', hidden)),
    ...protectionOf(payload),
    client: eap === null ? noEap({ kind: 'line', line: payload.line }) : eapOf(payload, eap, index),
    notes: [...notesOf(payload), ...referenceNotes(payload, eap, index)],
  };
}
