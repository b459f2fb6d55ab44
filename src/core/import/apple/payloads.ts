import { toBase64 } from '../../base64';
import { utf8Text } from '../../utf8';
import type { PlistDict, PlistNode } from '../../xml/plist';
import type { TrustedCa } from '../model/client-settings';
import { CERTIFICATE_PAYLOADS } from './vocabulary';

export function stringAt(
  dict: PlistDict | null,
  name: string,
): Extract<PlistNode, { kind: 'string' | 'date' }> | null {
  const node = dict?.members.get(name);
  return node?.kind === 'string' ? node : null;
}

export function flagAt(dict: PlistDict | null, name: string): Extract<PlistNode, { kind: 'boolean' }> | null {
  const node = dict?.members.get(name);
  return node?.kind === 'boolean' ? node : null;
}

export function dictAt(dict: PlistDict | null, name: string): PlistDict | null {
  const node = dict?.members.get(name);
  return node?.kind === 'dict' ? node : null;
}

export function itemsAt(dict: PlistDict | null, name: string): readonly PlistNode[] {
  const node = dict?.members.get(name);
  return node?.kind === 'array' ? node.items : [];
}

/**
 * The payloads of a profile. Editors wrap them in further dictionaries (`New item`), and a payload alone is a
 * property list too; so whatever has a type that is not the profile's own counts.
 */
export function payloadsOf(node: PlistNode): readonly PlistDict[] {
  if (node.kind === 'array') return node.items.flatMap(payloadsOf);
  if (node.kind !== 'dict') return [];
  const type = stringAt(node, 'PayloadType');
  if (type !== null && type.value !== 'Configuration') return [node];
  return [...node.members.values()].flatMap(payloadsOf);
}

/** The payloads by their UUID, in capitals. */
export type PayloadIndex = ReadonlyMap<string, PlistDict>;

export function indexOf(payloads: readonly PlistDict[]): PayloadIndex {
  const index = new Map<string, PlistDict>();
  for (const payload of payloads) {
    const uuid = stringAt(payload, 'PayloadUUID');
    if (uuid !== null) index.set(uuid.value.trim().toUpperCase(), payload);
  }
  return index;
}

export function payloadOf(index: PayloadIndex, uuid: string): PlistDict | null {
  return index.get(uuid.trim().toUpperCase()) ?? null;
}

function pemOf(bytes: Uint8Array): string {
  const text = utf8Text(bytes);
  if (text?.includes('-----BEGIN CERTIFICATE-----') === true) return text.trim();
  const lines = toBase64(bytes).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'].join('\n');
}

/** The certificate that a UUID leads to; a reference where the file has none with it. */
export function trustedCa(index: PayloadIndex, uuid: string): TrustedCa {
  const payload = payloadOf(index, uuid);
  const content = payload?.members.get('PayloadContent');
  const isCertificate = CERTIFICATE_PAYLOADS.has(stringAt(payload, 'PayloadType')?.value ?? '');
  return isCertificate && content?.kind === 'data'
    ? { kind: 'pem', pem: pemOf(content.bytes) }
    : { kind: 'reference', name: uuid.trim().slice(0, 80) };
}
