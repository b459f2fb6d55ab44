import { z } from '#core/schema/zod';
import type { DocumentStore } from '../ports/document-store';
import { KEYRING_PLACE, keyringKind, type Keyring } from './keyring';

/** What lies at the keyring's place. A damaged one stays there: it is all that can open the library's secrets. */
export type KeyringFile =
  | { readonly state: 'absent' | 'damaged' }
  | { readonly state: 'newer'; readonly version: number }
  | { readonly state: 'present'; readonly keyring: Keyring };

const envelopeSchema = z.looseObject({ format: z.literal(keyringKind.format), version: z.int().positive() });

export async function readKeyring(store: DocumentStore): Promise<KeyringFile> {
  const found = await store.read(KEYRING_PLACE);
  if (found.state !== 'present') return { state: found.state };
  const envelope = envelopeSchema.safeParse(found.value);
  if (!envelope.success) return { state: 'damaged' };
  const { format: _format, version, ...content } = envelope.data;
  if (version > keyringKind.version) return { state: 'newer', version };
  const keyring = keyringKind.schema.safeParse(content);
  return keyring.success ? { state: 'present', keyring: keyring.data } : { state: 'damaged' };
}

export function writeKeyring(store: DocumentStore, keyring: Keyring): Promise<void> {
  return store.write(KEYRING_PLACE, { format: keyringKind.format, version: keyringKind.version, ...keyring });
}
