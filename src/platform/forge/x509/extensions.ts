import type { CertificateFacts } from '#core/certificate/facts';
import forge from 'node-forge';
import {
  content,
  isOctetString,
  members,
  objectIdentifier,
  parseDer,
  tagged,
  wholeNumber,
  type Asn1,
} from '../der';
import { partsDamaged } from '../fault';
import { alternativeNames } from './alternative-names';
import { keyUsageNames, purposeName } from './key-usage';

const OID = {
  subjectKeyId: '2.5.29.14',
  keyUsage: '2.5.29.15',
  alternativeName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  authorityKeyId: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
} as const;

/** Extensions that OpenSSL processes, and so does not refuse where they are critical (crypto/x509/v3_purp.c). */
const PROCESSED: ReadonlySet<string> = new Set([
  ...Object.values(OID).filter((oid) => oid !== OID.subjectKeyId && oid !== OID.authorityKeyId),
  '2.16.840.1.113730.1.1', // Netscape certificate type
  '2.5.29.30', // name constraints
  '2.5.29.31', // CRL distribution points
  '2.5.29.32', // certificate policies
  '2.5.29.33', // policy mappings
  '2.5.29.36', // policy constraints
  '2.5.29.54', // inhibit any policy
  '1.3.6.1.5.5.7.1.7', // IP address delegation
  '1.3.6.1.5.5.7.1.8', // AS number delegation
  '1.3.6.1.5.5.7.1.14', // proxy certificate
  '1.3.6.1.5.5.7.48.1.5', // OCSP no check
]);

export type ExtensionFacts = Pick<
  CertificateFacts,
  | 'ca'
  | 'pathLength'
  | 'keyUsage'
  | 'extendedKeyUsage'
  | 'extendedKeyUsageOids'
  | 'san'
  | 'extensions'
  | 'subjectKeyId'
  | 'authorityKeyId'
  | 'criticalUnknown'
>;

interface Extension {
  readonly oid: string;
  readonly critical: boolean;
  readonly value: Buffer;
}

function readExtension(node: Asn1): Extension {
  const parts = members(node);
  const critical = parts.some(
    (part) => part.type === forge.asn1.Type.BOOLEAN && content(part).some((octet) => octet !== 0),
  );
  return { oid: objectIdentifier(parts[0]), critical, value: content(parts.find(isOctetString)) };
}

function hex(bytes: Buffer): string | null {
  return bytes.length === 0 ? null : bytes.toString('hex').toUpperCase();
}

/** BasicConstraints (RFC 5280, 4.2.1.9): both members may be left out. */
function constraintsOf(value: Asn1 | null): Pick<ExtensionFacts, 'ca' | 'pathLength'> {
  const parts = members(value);
  const length = parts.find(({ type }) => type === forge.asn1.Type.INTEGER);
  const flag = parts.find(({ type }) => type === forge.asn1.Type.BOOLEAN);
  const pathLength = length === undefined ? null : wholeNumber(length);
  return {
    ca: content(flag).some((octet) => octet !== 0),
    pathLength: pathLength === null || Number.isFinite(pathLength) ? pathLength : null,
  };
}

/** Facts of an Extensions sequence; throws a fault where the value of one that is known can't be read. */
export function extensionFacts(sequence: Asn1 | undefined, what: 'certificate' | 'csr'): ExtensionFacts {
  const extensions = members(sequence).map(readExtension);
  const valueOf = (oid: string) => {
    const found = extensions.find((extension) => extension.oid === oid);
    const value = found === undefined ? null : parseDer(found.value);
    if (found !== undefined && value === null) throw partsDamaged(what);
    return value;
  };
  const purposes = members(valueOf(OID.extendedKeyUsage)).map((purpose) => objectIdentifier(purpose));
  return {
    ...constraintsOf(valueOf(OID.basicConstraints)),
    keyUsage: keyUsageNames(content(valueOf(OID.keyUsage) ?? undefined)),
    extendedKeyUsage: purposes.map(purposeName),
    extendedKeyUsageOids: purposes,
    san: alternativeNames(valueOf(OID.alternativeName)),
    extensions: extensions.map(({ oid, critical }) => ({ oid, critical })),
    subjectKeyId: hex(content(valueOf(OID.subjectKeyId) ?? undefined)),
    authorityKeyId: hex(content(tagged(valueOf(OID.authorityKeyId) ?? undefined, 0))),
    criticalUnknown: extensions
      .filter(({ oid, critical }) => critical && !PROCESSED.has(oid))
      .map(({ oid }) => oid),
  };
}
