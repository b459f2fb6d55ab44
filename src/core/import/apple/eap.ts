import type { PlistDict, PlistNode } from '../../xml/plist';
import { eapMethodOfType } from '../client/eap-type';
import { passwordOfText } from '../client/key-text';
import type { ClientCertificate, ClientSettings } from '../model/client-settings';
import { NO_KEY, type KeyState } from '../model/key-state';
import { unknownClient } from '../model/new-network';
import { importNote, type ImportNote } from '../model/notes';
import { defaultsOf, sourced, unknown, type Sourced } from '../model/origin';
import { flagAt, itemsAt, payloadOf, stringAt, trustedCa, type PayloadIndex } from './payloads';
import { originOfMember } from './shown';
import { LOOK } from './vocabulary';

const byDefault = defaultsOf('apple', null);
const SOURCE = 'apple/device-management: com.apple.wifi.managed';

function strings(nodes: readonly PlistNode[]): string[] {
  return nodes.flatMap((node) => (node.kind === 'string' ? [node.value] : []));
}

/** A list member; empty where it is absent. */
function listOf<T>(eap: PlistDict, name: string, toItem: (text: string) => T): Sourced<readonly T[]> {
  const node = eap.members.get(name);
  if (node === undefined) return byDefault<readonly T[]>([], `${SOURCE}: ${name} is optional`);
  return sourced(strings(itemsAt(eap, name)).map(toItem), originOfMember(name, node));
}

function textOf(eap: PlistDict, name: string): Sourced<string | null> {
  const node = stringAt(eap, name);
  return node === null
    ? byDefault<string | null>(null, `${SOURCE}: ${name} is optional`)
    : sourced(node.value, originOfMember(name, node));
}

function passwordOf(eap: PlistDict): Sourced<KeyState> {
  const node = stringAt(eap, 'UserPassword');
  return node === null
    ? byDefault<KeyState>(NO_KEY, `${SOURCE}: the user is asked`)
    : sourced(passwordOfText(node.value), originOfMember('UserPassword', node, true));
}

const IDENTITIES: ReadonlyMap<string, ClientCertificate> = new Map([
  ['com.apple.security.pkcs12', 'file'],
  ['com.apple.security.scep', 'scep'],
  ['com.apple.ADCertificate.managed', 'system-store'],
]);

/** The identity by the payload that the Wi-Fi payload refers to. */
function certificateOf(payload: PlistDict, index: PayloadIndex): Sourced<ClientCertificate> {
  const uuid = stringAt(payload, 'PayloadCertificateUUID');
  if (uuid === null) return byDefault<ClientCertificate>('none', `${SOURCE}: no identity is named`);
  const type = stringAt(payloadOf(index, uuid.value), 'PayloadType');
  const certificate = IDENTITIES.get(type?.value ?? '');
  return certificate === undefined
    ? unknown(LOOK, uuid.line)
    : sourced(certificate, originOfMember('PayloadCertificateUUID', uuid));
}

function methodsOf(eap: PlistDict): ClientSettings['eapMethods'] {
  const node = eap.members.get('AcceptEAPTypes');
  if (node === undefined) return unknown(LOOK, eap.line);
  const types = itemsAt(eap, 'AcceptEAPTypes').flatMap((item) =>
    item.kind === 'number' ? [item.value] : [],
  );
  return sourced(types.map(eapMethodOfType), {
    ...originOfMember('AcceptEAPTypes', node),
    text: `AcceptEAPTypes: ${types.join(', ')}`,
  });
}

/** Anchors or names make the device check the server; without either the user is asked, which nobody can foresee. */
function validates(
  eap: PlistDict,
  settings: Pick<ClientSettings, 'trustedCas' | 'serverNames'>,
): Sourced<boolean> {
  const { trustedCas, serverNames } = settings;
  const exceptions = flagAt(eap, 'TLSAllowTrustExceptions');
  if (trustedCas.known && trustedCas.value.length > 0) return sourced(true, trustedCas.origin);
  if (serverNames.known && serverNames.value.length > 0) return sourced(true, serverNames.origin);
  return unknown(LOOK, exceptions?.line);
}

/** The EAP settings of a Wi-Fi payload. */
export function eapOf(payload: PlistDict, eap: PlistDict, index: PayloadIndex): ClientSettings {
  const trustedCas = listOf(eap, 'PayloadCertificateAnchorUUID', (uuid) => trustedCa(index, uuid));
  const serverNames = listOf(eap, 'TLSTrustedServerNames', (name) => name);
  return {
    ...unknownClient(LOOK),
    eapMethods: methodsOf(eap),
    identity: textOf(eap, 'UserName'),
    outerIdentity: textOf(eap, 'OuterIdentity'),
    password: passwordOf(eap),
    trustedCas,
    serverNames,
    validatesServer: validates(eap, { trustedCas, serverNames }),
    userCertificate: certificateOf(payload, index),
  };
}

function missing(index: PayloadIndex, node: PlistNode, kind: string): ImportNote[] {
  if (node.kind !== 'string' || payloadOf(index, node.value) !== null) return [];
  return [importNote('import.reference-missing', node.line, { kind, name: node.value.trim().slice(0, 80) })];
}

/** References to payloads that the file does not hold. */
export function referenceNotes(payload: PlistDict, eap: PlistDict | null, index: PayloadIndex): ImportNote[] {
  const identity = payload.members.get('PayloadCertificateUUID');
  return [
    ...itemsAt(eap, 'PayloadCertificateAnchorUUID').flatMap((node) =>
      missing(index, node, 'PayloadCertificateAnchorUUID'),
    ),
    ...(identity === undefined ? [] : missing(index, identity, 'PayloadCertificateUUID')),
  ];
}
