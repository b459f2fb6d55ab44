import type { EncryptionFacts } from '#core/certificate/facts';
import forge from 'node-forge';
import { content, isInteger, members, objectIdentifier, wholeNumber, type Asn1 } from '../der';
import { CIPHERS, DEFAULT_PRF, OLD_SCHEMES, PRFS, type OldScheme } from './algorithms';

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const SCRYPT = '1.3.6.1.4.1.11591.4.11';

/** How PBES2 makes its key (RFC 8018, A.2; RFC 7914, 7.1); `null`: by a derivation that is not known here. */
export type Derivation =
  | {
      readonly name: 'PBKDF2';
      readonly salt: Buffer;
      readonly rounds: number;
      readonly prf: string;
      /** Octets of the key where the file tells. */
      readonly keyBytes: number | null;
    }
  | {
      readonly name: 'scrypt';
      readonly salt: Buffer;
      readonly N: number;
      readonly r: number;
      readonly p: number;
    }
  | null;

/** An encryption AlgorithmIdentifier, taken apart. */
export type Encryption =
  | {
      readonly scheme: 'PBES2';
      readonly derivation: Derivation;
      readonly derivationOid: string;
      readonly cipherOid: string;
      readonly iv: Buffer;
    }
  | { readonly scheme: OldScheme; readonly salt: Buffer; readonly rounds: number }
  | { readonly scheme: null; readonly oid: string };

/** PBKDF2-params: the key length and the hash may be left out. */
export function readPbkdf2(parameters: Asn1 | undefined): Derivation {
  const [salt, iterations, ...rest] = members(parameters);
  const prf = rest.find((member) => member.type === forge.asn1.Type.SEQUENCE);
  const keyBytes = rest.find(isInteger);
  return {
    name: 'PBKDF2',
    salt: content(salt),
    rounds: wholeNumber(iterations),
    prf: prf === undefined ? DEFAULT_PRF : objectIdentifier(members(prf)[0]),
    keyBytes: keyBytes === undefined ? null : wholeNumber(keyBytes),
  };
}

function readScrypt(parameters: Asn1 | undefined): Derivation {
  const [salt, N, r, p] = members(parameters);
  return { name: 'scrypt', salt: content(salt), N: wholeNumber(N), r: wholeNumber(r), p: wholeNumber(p) };
}

function readPbes2(parameters: Asn1 | undefined): Encryption {
  const [derivation, cipher] = members(parameters);
  const [kind, derivationParameters] = members(derivation);
  const [cipherKind, iv] = members(cipher);
  const derivationOid = objectIdentifier(kind);
  const read =
    derivationOid === PBKDF2
      ? readPbkdf2(derivationParameters)
      : derivationOid === SCRYPT
        ? readScrypt(derivationParameters)
        : null;
  return {
    scheme: 'PBES2',
    derivation: read,
    derivationOid,
    cipherOid: objectIdentifier(cipherKind),
    iv: content(iv),
  };
}

export function readEncryption(algorithm: Asn1 | undefined): Encryption {
  const [kind, parameters] = members(algorithm);
  const oid = objectIdentifier(kind);
  if (oid === PBES2) return readPbes2(parameters);
  const scheme = OLD_SCHEMES[oid];
  if (scheme === undefined) return { scheme: null, oid };
  const [salt, rounds] = members(parameters);
  return { scheme, salt: content(salt), rounds: wholeNumber(rounds) };
}

function countable(rounds: number): number | null {
  return Number.isFinite(rounds) ? rounds : null;
}

/** The names and numbers of an encryption. */
export function encryptionFacts(encryption: Encryption): EncryptionFacts {
  const { scheme } = encryption;
  const none = { cipher: null, kdf: null, prf: null, iterations: null };
  if (scheme === null) return { ...none, scheme: encryption.oid };
  if (scheme !== 'PBES2') {
    return { ...none, scheme: scheme.name, kdf: scheme.kdf, iterations: countable(encryption.rounds) };
  }
  const { derivation, derivationOid, cipherOid } = encryption;
  const isPbkdf2 = derivation?.name === 'PBKDF2';
  return {
    scheme,
    cipher: CIPHERS[cipherOid]?.name ?? cipherOid,
    kdf: derivation?.name ?? derivationOid,
    prf: isPbkdf2 ? (PRFS[derivation.prf]?.name ?? derivation.prf) : null,
    iterations: isPbkdf2 ? countable(derivation.rounds) : null,
  };
}
