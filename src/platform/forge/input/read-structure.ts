import type { Pkcs12Facts } from '#core/certificate/facts';
import type { CertificateFault } from '#core/certificate/problem';
import type { Asn1 } from '../der';
import { faultOf, readFault } from '../fault';
import { unreadable, type Found } from '../found';
import { foundEncryptedKey, type Opening } from '../key/encrypted-key';
import { foundKey } from '../key/private-key';
import { readPkcs12 } from '../pkcs12/read-pkcs12';
import { foundInPkcs7 } from '../pkcs7/certificates';
import { certificateFacts } from '../x509/certificate';
import { requestFacts } from '../x509/request';
import type { StructureKind } from './structure-kind';

/** What a structure holds, with what is wrong with it as a whole. */
export interface StructureContents {
  readonly found: readonly Found[];
  readonly faults: readonly CertificateFault[];
  readonly pkcs12: Pkcs12Facts | null;
}

export interface Structure {
  readonly kind: StructureKind | null;
  readonly node: Asn1;
  /** The bytes of the structure, as they stand in the file. */
  readonly der: Buffer;
}

function only(...found: readonly Found[]): StructureContents {
  return { found, faults: [], pkcs12: null };
}

function foundFacts(facts: Found['facts']): StructureContents {
  return only({ facts, faults: [], key: null });
}

async function read({ kind, node, der }: Structure, opening: Opening): Promise<StructureContents> {
  switch (kind) {
    case 'certificate':
      return foundFacts(certificateFacts(node, der));
    case 'csr':
      return foundFacts(requestFacts(node, der));
    case 'pkcs7': {
      const found = foundInPkcs7(node);
      const empty = { code: 'certificate.nothing-inside', params: { container: kind } } as const;
      return { found, faults: found.length === 0 ? [empty] : [], pkcs12: null };
    }
    case 'pkcs12':
      return readPkcs12(node, opening);
    case 'pkcs1':
    case 'pkcs8':
    case 'sec1':
      return only(foundKey(der, kind, { form: kind, encryption: null, friendlyName: null }));
    case 'encrypted-pkcs8':
      return only(await foundEncryptedKey(node, opening));
    case 'crl':
      throw readFault('certificate.not-used', { label: 'X509 CRL' });
    case 'public-key':
      throw readFault('certificate.not-used', { label: 'PUBLIC KEY' });
    case null:
      throw readFault('certificate.not-recognised', {});
  }
}

/** Everything in one structure; damage becomes an entry that says why. */
export async function readStructure(structure: Structure, opening: Opening): Promise<StructureContents> {
  try {
    return await read(structure, opening);
  } catch (error) {
    return only(unreadable(faultOf(error)));
  }
}
