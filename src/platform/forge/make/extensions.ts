import type { CertificateRole } from '#services/ports/certificate-maker';
import { implicit, namedBits, objectIdentifier, octets, sequence, truth } from './der-writer';

const OID = {
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
} as const;
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';
const CLIENT_AUTHENTICATION = '1.3.6.1.5.5.7.3.2';
/** Bits of KeyUsage (RFC 5280, 4.2.1.3). */
const BIT = { digitalSignature: 0, keyEncipherment: 2, keyCertSign: 5, crlSign: 6 } as const;

function extension(type: string, isCritical: boolean, value: Buffer): Buffer {
  return sequence(objectIdentifier(type), ...(isCritical ? [truth()] : []), octets(value));
}

/** Key encipherment is for servers that old phones reach with RSA key exchange; an EC key can't do it. */
function keyUsageBits(role: CertificateRole, isRsa: boolean): readonly number[] {
  if (role === 'root') return [BIT.keyCertSign, BIT.crlSign];
  return role === 'radius-server' && isRsa
    ? [BIT.digitalSignature, BIT.keyEncipherment]
    : [BIT.digitalSignature];
}

function usage(role: CertificateRole, isRsa: boolean): Buffer[] {
  const keyUsage = extension(OID.keyUsage, true, namedBits(keyUsageBits(role, isRsa)));
  if (role === 'root') return [keyUsage];
  const purpose = role === 'client' ? CLIENT_AUTHENTICATION : SERVER_AUTHENTICATION;
  return [keyUsage, extension(OID.extendedKeyUsage, false, sequence(objectIdentifier(purpose)))];
}

export interface RequestedFacts {
  readonly role: CertificateRole;
  readonly isRsa: boolean;
  /** GeneralNames; null where there are none. */
  readonly alternativeNames: Buffer | null;
}

/** What a request asks for: usage and names; everything else is the CA's. */
export function requestedExtensions({ role, isRsa, alternativeNames }: RequestedFacts): readonly Buffer[] {
  const names = alternativeNames === null ? [] : [extension(OID.subjectAltName, false, alternativeNames)];
  return [...usage(role, isRsa), ...names];
}

export interface ExtensionFacts extends RequestedFacts {
  readonly subjectKeyIdentifier: Buffer;
  /** Null in a root, which needs none (RFC 5280, 4.2.1.1). */
  readonly authorityKeyIdentifier: Buffer | null;
}

/** Extensions of a certificate (RFC 5280, 4.2), critical where that section asks for it. */
export function certificateExtensions(facts: ExtensionFacts): readonly Buffer[] {
  const { role, subjectKeyIdentifier, authorityKeyIdentifier: authority } = facts;
  const constraints = role === 'root' ? sequence(truth()) : sequence();
  return [
    extension(OID.basicConstraints, true, constraints),
    ...requestedExtensions(facts),
    extension(OID.subjectKeyIdentifier, false, octets(subjectKeyIdentifier)),
    ...(authority === null
      ? []
      : [extension(OID.authorityKeyIdentifier, false, sequence(implicit(0, authority)))]),
  ];
}
