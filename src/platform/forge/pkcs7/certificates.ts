import { encode, isSequence, members, tagged, type Asn1 } from '../der';
import { faultOf, partsDamaged } from '../fault';
import { unreadable, type Found } from '../found';
import { certificateFacts } from '../x509/certificate';

export const SIGNED_DATA = '1.2.840.113549.1.7.2';

function foundCertificate(node: Asn1): Found {
  try {
    return { facts: certificateFacts(node, encode(node)), faults: [], key: null };
  } catch (error) {
    return unreadable(faultOf(error));
  }
}

/** Certificates in a SignedData (RFC 5652, 5.1), as Windows exports chains. */
export function foundInPkcs7(root: Asn1): readonly Found[] {
  const signedData = members(tagged(root, 0))[0];
  if (!isSequence(signedData)) throw partsDamaged('pkcs7');
  return members(tagged(signedData, 0)).filter(isSequence).map(foundCertificate);
}
