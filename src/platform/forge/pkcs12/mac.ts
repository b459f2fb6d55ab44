import type { MacFacts } from '#core/certificate/facts';
import { createHmac, timingSafeEqual } from 'node:crypto';
import forge from 'node-forge';
import { content, members, objectIdentifier, wholeNumber, type Asn1 } from '../der';
import { PRFS } from '../encryption/algorithms';
import { deriveKey } from '../encryption/derive';
import { readPbkdf2, type Derivation } from '../encryption/parameters';
import type { Passphrase } from '../encryption/passphrase';
import { readFault, unsupported } from '../fault';

const HASHES = {
  '1.3.14.3.2.26': { name: 'sha1', create: () => forge.md.sha1.create(), bytes: 20 },
  '2.16.840.1.101.3.4.2.1': { name: 'sha256', create: () => forge.md.sha256.create(), bytes: 32 },
  '2.16.840.1.101.3.4.2.2': { name: 'sha384', create: () => forge.md.sha384.create(), bytes: 48 },
  '2.16.840.1.101.3.4.2.3': { name: 'sha512', create: () => forge.md.sha512.create(), bytes: 64 },
} as const;
type Hash = (typeof HASHES)[keyof typeof HASHES];
const PBMAC1 = '1.2.840.113549.1.5.14';
const PBKDF2 = '1.2.840.113549.1.5.12';
/** Identifies the use of a derived key for integrity (RFC 7292, B.3). */
const MAC_KEY = 3;
/** Octets below which a key of PBMAC1 would let wrong passphrases pass (RFC 9579, 6). */
const PBMAC1_KEY_BYTES = 20;

/** The integrity check of a file (RFC 7292, 4: MacData), read but not yet made. */
export interface Mac {
  readonly facts: MacFacts;
  /** Whether a passphrase is the one that the file was made with; throws a fault where this can't be told. */
  readonly fits: (passphrase: Passphrase) => Promise<boolean>;
}

interface MacParts {
  readonly authenticated: Buffer;
  readonly expected: Buffer;
}

function isSame(actual: Buffer, expected: Buffer): boolean {
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

function checkOwn(
  hash: Hash,
  salt: Buffer,
  rounds: number,
  { authenticated, expected }: MacParts,
): Mac['fits'] {
  return ({ utf16, budget }) => {
    if (rounds < 1) throw readFault('certificate.parts-damaged', { what: 'pkcs12' });
    budget.spend(rounds);
    const saltBuffer = forge.util.createBuffer(salt.toString('latin1'));
    const key = forge.pkcs12.generateKey(utf16, saltBuffer, MAC_KEY, rounds, hash.bytes, hash.create());
    const keyBytes = Buffer.from(key.getBytes(), 'latin1');
    return Promise.resolve(isSame(createHmac(hash.name, keyBytes).update(authenticated).digest(), expected));
  };
}

function checkPbmac1(
  derivation: NonNullable<Derivation> & { readonly name: 'PBKDF2' },
  hash: string,
  { authenticated, expected }: MacParts,
): Mac['fits'] {
  return async (passphrase) => {
    const { keyBytes } = derivation;
    if (keyBytes === null || keyBytes < PBMAC1_KEY_BYTES || keyBytes > 64) {
      throw unsupported(`PBMAC1, ${keyBytes ?? '?'}`);
    }
    const key = await deriveKey(passphrase, derivation, keyBytes);
    return isSame(createHmac(hash, key).update(authenticated).digest(), expected);
  };
}

/** PBMAC1 (RFC 9579): PBKDF2 makes the key, an HMAC takes it. */
function readPbmac1(parameters: Asn1 | undefined, parts: MacParts): Mac {
  const [kdf, scheme] = members(parameters);
  const [kdfKind, kdfParameters] = members(kdf);
  const derivation = readPbkdf2(kdfParameters);
  const prf = PRFS[objectIdentifier(members(scheme)[0])];
  const isKnown = objectIdentifier(kdfKind) === PBKDF2 && derivation?.name === 'PBKDF2' && prf !== undefined;
  if (!isKnown) return { facts: unknownFacts('PBMAC1'), fits: () => Promise.reject(unsupported('PBMAC1')) };
  const facts = { algorithm: 'PBMAC1', prf: prf.name, iterations: derivation.rounds };
  return { facts, fits: checkPbmac1(derivation, prf.hash, parts) };
}

function unknownFacts(algorithm: string): MacFacts {
  return { algorithm, prf: null, iterations: 0 };
}

export function readMac(macData: Asn1, authenticated: Buffer): Mac {
  const [digestInfo, salt, iterations] = members(macData);
  const [algorithm, digest] = members(digestInfo);
  const [kind, parameters] = members(algorithm);
  const oid = objectIdentifier(kind);
  const parts = { authenticated, expected: content(digest) };
  if (oid === PBMAC1) return readPbmac1(parameters, parts);
  const hash = Object.hasOwn(HASHES, oid) ? HASHES[oid as keyof typeof HASHES] : undefined;
  if (hash === undefined)
    return { facts: unknownFacts(oid), fits: () => Promise.reject(unsupported(oid || '?')) };
  const rounds = iterations === undefined ? 1 : wholeNumber(iterations);
  const shown = Number.isFinite(rounds) ? rounds : Number.MAX_SAFE_INTEGER;
  return {
    facts: { algorithm: hash.name, prf: null, iterations: shown },
    fits: checkOwn(hash, content(salt), rounds, parts),
  };
}
