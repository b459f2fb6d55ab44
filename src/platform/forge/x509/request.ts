import type { HashName, RequestFacts } from '#core/certificate/facts';
import { constants, createPublicKey, verify } from 'node:crypto';
import { encode, isBitString, isSequence, members, objectIdentifier, tagged, type Asn1 } from '../der';
import { partsDamaged } from '../fault';
import { identityOf } from './certificate';
import { extensionFacts } from './extensions';
import { nameFacts } from './name';
import { bitStringBytes, publicKeyFacts } from './public-key';
import { signatureOf } from './signature';

/** Attributes in which a request asks for extensions: PKCS#9's, and the one of old Windows programs. */
const EXTENSION_REQUESTS = ['1.2.840.113549.1.9.14', '1.3.6.1.4.1.311.2.1.14'];

function requestedExtensions(info: Asn1): Asn1 | undefined {
  const attribute = members(tagged(info, 0)).find((one) =>
    EXTENSION_REQUESTS.includes(objectIdentifier(members(one)[0])),
  );
  return members(members(attribute)[1])[0];
}

/** Whether the request is signed with its own key; null where this runtime can't verify it. */
function signatureFits(
  info: Asn1,
  spki: Asn1,
  signature: Buffer,
  { signature: name, signatureHash }: { readonly signature: string; readonly signatureHash: HashName | null },
): boolean | null {
  try {
    const key = createPublicKey({ key: encode(spki), format: 'der', type: 'spki' });
    const padding = name === 'rsassaPss' ? { padding: constants.RSA_PKCS1_PSS_PADDING } : {};
    return verify(signatureHash, encode(info), { key, ...padding }, signature);
  } catch {
    return null;
  }
}

/** Facts of a certification request (RFC 2986); throws a fault where it is damaged. */
export function requestFacts(node: Asn1, der: Buffer): RequestFacts {
  const [info, algorithm, signature] = members(node);
  const [, subject, spki] = members(info);
  const isWhole = info !== undefined && isSequence(algorithm) && isBitString(signature);
  if (!isWhole || !isSequence(subject) || !isSequence(spki)) throw partsDamaged('csr');
  const {
    authorityKeyId: _,
    criticalUnknown: _unknown,
    ...extensions
  } = extensionFacts(requestedExtensions(info), 'csr');
  const algorithmFacts = signatureOf(algorithm);
  return {
    type: 'csr',
    subject: nameFacts(subject),
    key: publicKeyFacts(spki),
    ...algorithmFacts,
    ...extensions,
    ...identityOf(der),
    signatureFits: signatureFits(info, spki, bitStringBytes(signature), algorithmFacts),
  };
}
