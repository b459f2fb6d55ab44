import { pemBlock } from '#core/certificate/pem';
import { success, type Result } from '#core/result';
import type { MakeFault, RequestOrder } from '#services/ports/certificate-maker';
import { createPublicKey } from 'node:crypto';
import { bits, explicit, integer, objectIdentifier, sequence, set } from './der-writer';
import { requestedExtensions } from './extensions';
import { openSigner, publicKeyInfo } from './keys';
import { toAlternativeNames, toName } from './names';

/** PKCS#9: the attribute in which a request carries extensions (RFC 2985, 5.4.2). */
const EXTENSION_REQUEST = '1.2.840.113549.1.9.14';
const VERSION_1 = integer(0);

/** A PKCS#10 request. The public key is that of the private key, so the two can't differ. */
export function makeRequest({
  role,
  subject,
  alternativeNames,
  privateKey,
}: RequestOrder): Result<string, MakeFault> {
  const name = toName(subject);
  if (!name.ok) return name;
  const names = toAlternativeNames(alternativeNames);
  if (!names.ok) return names;
  const opened = openSigner(privateKey);
  if (!opened.ok) return opened;
  const { key, signer } = opened.value;
  const isRsa = key.asymmetricKeyType === 'rsa';
  const extensions = sequence(...requestedExtensions({ role, isRsa, alternativeNames: names.value }));
  const attributes = explicit(0, sequence(objectIdentifier(EXTENSION_REQUEST), set(extensions)));
  const info = sequence(VERSION_1, name.value, publicKeyInfo(createPublicKey(key)), attributes);
  const der = sequence(info, signer.algorithm, bits(signer.sign(info)));
  return success(pemBlock('CERTIFICATE REQUEST', der.toString('base64')));
}
