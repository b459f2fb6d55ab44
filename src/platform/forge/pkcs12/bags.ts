import type { EncryptionFacts, Pkcs12Facts } from '#core/certificate/facts';
import { content, encode, members, objectIdentifier, readDer, tagged, type Asn1 } from '../der';
import { encryptionFacts, readEncryption } from '../encryption/parameters';
import { faultOf, partsDamaged } from '../fault';
import { unreadable, type Found } from '../found';
import { foundEncryptedKey, type Opening } from '../key/encrypted-key';
import { foundKey } from '../key/private-key';
import { certificateFacts } from '../x509/certificate';
import { textOf } from '../x509/name';

const BAGS = '1.2.840.113549.1.12.10.1.';
const X509 = '1.2.840.113549.1.9.22.1';
const FRIENDLY_NAME = '1.2.840.113549.1.9.20';
/** Bags within bags: real files have none. */
const DEPTH_LIMIT = 4;

type Part = Pkcs12Facts['parts'][number];

export interface Bag {
  readonly kind: 'key' | 'shrouded-key' | 'certificate' | 'other';
  readonly value: Asn1 | undefined;
  readonly friendlyName: string | null;
}

const KINDS: Readonly<Record<string, Bag['kind']>> = { 1: 'key', 2: 'shrouded-key', 3: 'certificate' };

function friendlyNameOf(attributes: Asn1 | undefined): string | null {
  const attribute = members(attributes).find((one) => objectIdentifier(members(one)[0]) === FRIENDLY_NAME);
  return attribute === undefined ? null : textOf(members(members(attribute)[1])[0]);
}

/** Every bag of a SafeContents, those within bags too (RFC 7292, 4.2). */
export function bagsOf(safeContents: Asn1 | undefined, depth = 0): readonly Bag[] {
  if (depth > DEPTH_LIMIT) throw partsDamaged('pkcs12');
  return members(safeContents).flatMap((bag) => {
    const [kind, wrapped, attributes] = members(bag);
    const value = members(wrapped)[0];
    const type = objectIdentifier(kind).replace(BAGS, '');
    if (type === '6') return bagsOf(value, depth + 1);
    return [{ kind: KINDS[type] ?? 'other', value, friendlyName: friendlyNameOf(attributes) }];
  });
}

function encryptionOf(node: Asn1 | undefined): EncryptionFacts {
  return encryptionFacts(readEncryption(members(node)[0]));
}

/** How the bags of one part are protected, which is `outer` for all but shrouded keys. */
export function partsOf(bags: readonly Bag[], outer: EncryptionFacts | null): readonly Part[] {
  const keys = bags.flatMap(({ kind, value }): Part[] => {
    if (kind === 'shrouded-key') return [{ holds: 'key', encryption: encryptionOf(value) }];
    return kind === 'key' ? [{ holds: 'key', encryption: outer }] : [];
  });
  const hasCertificates = bags.some(({ kind }) => kind === 'certificate');
  return [...(hasCertificates ? [{ holds: 'certificates', encryption: outer } as const] : []), ...keys];
}

function foundCertificate({ value, friendlyName }: Bag): Found {
  const der = content(members(tagged(value, 0))[0]);
  try {
    if (objectIdentifier(members(value)[0]) !== X509) throw partsDamaged('certificate');
    return { facts: certificateFacts(readDer(der).node, der, friendlyName), faults: [], key: null };
  } catch (error) {
    return unreadable(faultOf(error));
  }
}

/** What a bag holds; null for revocation lists and secrets, which are of no use to a phone. */
export async function foundInBag(bag: Bag, opening: Opening): Promise<Found | null> {
  const { kind, value, friendlyName } = bag;
  switch (kind) {
    case 'certificate':
      return foundCertificate(bag);
    case 'shrouded-key':
      return foundEncryptedKey(value, opening, friendlyName);
    case 'key': {
      const der = value === undefined ? Buffer.alloc(0) : encode(value);
      return foundKey(der, 'pkcs8', { form: 'pkcs8', encryption: null, friendlyName });
    }
    case 'other':
      return null;
  }
}
