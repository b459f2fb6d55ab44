import { pemBlock } from '#core/certificate/pem';
import { failure, success, type Result } from '#core/result';
import type { RandomBytes } from '#core/key/generate';
import type { Secret } from '#core/profile/secret';
import type { CertificateOrder, Issuer, MakeFault, RootOrder } from '#services/ports/certificate-maker';
import { createPublicKey, X509Certificate, type KeyObject } from 'node:crypto';
import { content, encode, members, objectIdentifier as oidOf, parseDer, readDer } from '../der';
import { partsOf } from '../x509/certificate';
import { bits, explicit, integer, integerOf, sequence, time } from './der-writer';
import { certificateExtensions } from './extensions';
import { keyIdentifier, openPublicKey, openSigner, publicKeyInfo, type Signer } from './keys';
import { toAlternativeNames, toName } from './names';

/** RFC 5280, 4.1.2.2: at most 20 octets, and at least 64 bits from a random source. */
const SERIAL_BYTES = 16;
const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';
const VERSION_3 = explicit(0, integer(2));

/** Who signs: the name as it stands in the issuer's certificate, byte for byte. */
interface Authority {
  readonly name: Buffer;
  /** Null where the certificate is its own issuer. */
  readonly keyIdentifier: Buffer | null;
  readonly signer: Signer;
}

function serialNumber(random: RandomBytes): Buffer {
  const bytes = Buffer.from(random(SERIAL_BYTES));
  // Positive and always of the same length.
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return integerOf(bytes);
}

/** The identifier that the issuer's certificate states; computed where it states none. */
function statedKeyIdentifier(certificate: X509Certificate): Buffer {
  const { extensions } = partsOf(readDer(certificate.raw).node);
  const stated = members(extensions).find((one) => oidOf(members(one)[0]) === SUBJECT_KEY_IDENTIFIER);
  const value = stated && parseDer(content(members(stated).at(-1)));
  return value ? content(value) : keyIdentifier(publicKeyInfo(certificate.publicKey));
}

function openIssuer({ certificate: pem, privateKey }: Issuer): Result<Authority, MakeFault> {
  const opened = openSigner(privateKey);
  if (!opened.ok) return opened;
  const { key, signer } = opened.value;
  try {
    const certificate = new X509Certificate(pem);
    const { subject } = partsOf(readDer(certificate.raw).node);
    if (!certificate.ca) return failure({ kind: 'issuer-not-ca' });
    if (!certificate.checkPrivateKey(key)) return failure({ kind: 'key-mismatch' });
    return success({ name: encode(subject), keyIdentifier: statedKeyIdentifier(certificate), signer });
  } catch {
    return failure({ kind: 'certificate-unreadable' });
  }
}

interface Subject {
  readonly name: Buffer;
  readonly publicKey: KeyObject;
}

function signCertificate(
  order: Omit<CertificateOrder, 'publicKey'>,
  { name, publicKey }: Subject,
  authority: Authority,
  random: RandomBytes,
): Result<string, MakeFault> {
  const { role, notBefore, notAfter } = order;
  const alternativeNames = toAlternativeNames(order.alternativeNames);
  if (!alternativeNames.ok) return alternativeNames;
  if (!(notBefore.getTime() < notAfter.getTime())) return failure({ kind: 'validity' });
  const info = publicKeyInfo(publicKey);
  const extensions = certificateExtensions({
    role,
    isRsa: publicKey.asymmetricKeyType === 'rsa',
    alternativeNames: alternativeNames.value,
    subjectKeyIdentifier: keyIdentifier(info),
    authorityKeyIdentifier: authority.keyIdentifier,
  });
  const { algorithm, sign } = authority.signer;
  const toBeSigned = sequence(
    ...[VERSION_3, serialNumber(random), algorithm, authority.name],
    ...[sequence(time(notBefore), time(notAfter)), name, info],
    explicit(3, sequence(...extensions)),
  );
  return success(
    pemBlock('CERTIFICATE', sequence(toBeSigned, algorithm, bits(sign(toBeSigned))).toString('base64')),
  );
}

/** A certificate signed by an issuer whose key is at hand. */
export function makeCertificate(
  order: CertificateOrder,
  issuer: Issuer,
  random: RandomBytes,
): Result<string, MakeFault> {
  const name = toName(order.subject);
  if (!name.ok) return name;
  const publicKey = openPublicKey(order.publicKey);
  if (publicKey === null) return failure({ kind: 'key-unreadable' });
  const authority = openIssuer(issuer);
  if (!authority.ok) return authority;
  return signCertificate(order, { name: name.value, publicKey }, authority.value, random);
}

/** A self-signed root; its public key is that of the private key, so the two can't differ. */
export function makeRoot(
  order: RootOrder,
  privateKey: Secret,
  random: RandomBytes,
): Result<string, MakeFault> {
  const name = toName(order.subject);
  if (!name.ok) return name;
  const opened = openSigner(privateKey);
  if (!opened.ok) return opened;
  const { key, signer } = opened.value;
  const subject = { name: name.value, publicKey: createPublicKey(key) };
  const authority = { name: name.value, keyIdentifier: null, signer };
  return signCertificate({ ...order, role: 'root' }, subject, authority, random);
}
