import type { EncryptionFacts, KeyFacts, PrivateKeyFacts } from '#core/certificate/facts';
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { parseDer } from '../der';
import { faultOf, partsDamaged, unsupported } from '../fault';
import type { Found } from '../found';
import { publicKeyFacts } from '../x509/public-key';

type KeyForm = 'pkcs1' | 'pkcs8' | 'sec1';

export interface KeyOrigin {
  readonly form: PrivateKeyFacts['form'];
  readonly encryption: EncryptionFacts | null;
  readonly friendlyName: string | null;
}

function openKey(der: Buffer, type: KeyForm): KeyObject | null {
  try {
    return createPrivateKey({ key: der, format: 'der', type });
  } catch {
    return null;
  }
}

function factsOf(key: KeyObject): KeyFacts {
  const spki = parseDer(createPublicKey(key).export({ format: 'der', type: 'spki' }));
  if (spki === null) throw partsDamaged('private-key');
  return publicKeyFacts(spki);
}

/** The private key in some DER; throws a fault where it is none, or of a kind that this runtime does not know. */
function readKey(der: Buffer, type: KeyForm): { readonly key: KeyFacts; readonly pkcs8: Buffer } {
  const opened = openKey(der, type);
  if (opened === null) throw partsDamaged('private-key');
  try {
    return { key: factsOf(opened), pkcs8: opened.export({ format: 'der', type: 'pkcs8' }) };
  } catch {
    // Electron's TLS library parses keys whose curve it can't use.
    throw unsupported(opened.asymmetricKeyType ?? '?');
  }
}

/** A private key that lies open, or was decrypted. */
export function foundKey(der: Buffer, type: KeyForm, origin: KeyOrigin): Found {
  try {
    const { key, pkcs8 } = readKey(der, type);
    return { facts: { type: 'private-key', ...origin, key }, faults: [], key: pkcs8 };
  } catch (error) {
    return { facts: { type: 'private-key', ...origin, key: null }, faults: [faultOf(error)], key: null };
  }
}
