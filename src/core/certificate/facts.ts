import type { CertificateFault } from './problem';

/** Kinds of keys; `other` is one that no phone and no RADIUS server takes, e.g. DSA or Ed448. */
export const KEY_TYPES = ['rsa', 'rsa-pss', 'ec', 'ed25519', 'other'] as const;
export type KeyType = (typeof KEY_TYPES)[number];

export const HASHES = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] as const;
export type HashName = (typeof HASHES)[number];

/** String types of X.520 in which a name's value can be written. */
export const TEXT_ENCODINGS = ['utf8', 'printable', 'ia5', 'bmp', 'teletex', 'universal', 'other'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export const SAN_TYPES = ['dns', 'email', 'ip', 'uri', 'upn', 'other'] as const;
export type SanType = (typeof SAN_TYPES)[number];

/** A distinguished name. */
export interface NameFacts {
  /** Every common name, in the order of the name. */
  readonly cn: readonly string[];
  /** The encoding of each of them. */
  readonly cnEncodings: readonly TextEncoding[];
  /** As people write it, in the order of the name, e.g. `C=KR, O=Hospital, CN=Root CA`. */
  readonly text: string;
  /** DER in Base64: two names are the same exactly where these are. */
  readonly der: string;
}

/** A public key, or the public half of a private one. */
export interface KeyFacts {
  readonly type: KeyType;
  /** Length of the RSA modulus, or size of the curve; null where it is not known. */
  readonly bits: number | null;
  /** NIST's name (`P-256`) where it has one, else the one of its standard; null for keys without a curve. */
  readonly curve: string | null;
  /** Name of the algorithm as OpenSSL has it; a dotted object identifier where it has none. */
  readonly algorithm: string;
  /**
   * SHA-256 of the SubjectPublicKeyInfo, points of curves uncompressed: the same in a certificate, its request and its
   * private key.
   */
  readonly spki: string;
}

export interface SanFacts {
  readonly type: SanType;
  /** For `other`: the kind and its value, e.g. `dirName:CN=…`. */
  readonly value: string;
}

/** What certificates and requests have in common. */
interface SubjectFacts {
  readonly subject: NameFacts;
  readonly key: KeyFacts;
  /** As OpenSSL names it, e.g. `sha256WithRSAEncryption`, `rsassaPss`. */
  readonly signature: string;
  /** The hash that was signed; null for algorithms that take none (Ed25519) and unknown ones. */
  readonly signatureHash: HashName | null;
  /** Basic constraints say that it is a CA. */
  readonly ca: boolean;
  readonly pathLength: number | null;
  /** Names of RFC 5280, 4.2.1.3; empty where there is no such extension, and so no restriction. */
  readonly keyUsage: readonly string[];
  /** Names of RFC 5280 (`clientAuth`); dotted where there is none. Empty where nothing is restricted. */
  readonly extendedKeyUsage: readonly string[];
  /** The same as object identifiers. */
  readonly extendedKeyUsageOids: readonly string[];
  readonly san: readonly SanFacts[];
  readonly extensions: readonly { readonly oid: string; readonly critical: boolean }[];
  /** Subject key identifier in hexadecimal; null where there is none. */
  readonly subjectKeyId: string | null;
  /** Fingerprints of the DER, upper-case hexadecimal without separators. */
  readonly sha1: string;
  readonly sha256: string;
  /** The whole in DER, in Base64, for those who verify signatures or write it elsewhere. */
  readonly der: string;
}

/** An X.509 certificate. Instants are ISO 8601 in UTC; hexadecimal is in upper case. */
export interface CertificateFacts extends SubjectFacts {
  readonly type: 'certificate';
  readonly issuer: NameFacts;
  /** As OpenSSL writes it, a minus before a negative one. */
  readonly serial: string;
  readonly version: number;
  readonly notBefore: string;
  readonly notAfter: string;
  /** Authority key identifier (key identifier form) in hexadecimal; null where there is none. */
  readonly authorityKeyId: string | null;
  /** Critical extensions that no TLS library in use processes. */
  readonly criticalUnknown: readonly string[];
  /** Issuer and subject are the same, and so is the key that signed, where this runtime can verify it. */
  readonly selfSigned: boolean;
  readonly friendlyName: string | null;
}

/** A certification request (PKCS#10). */
export interface RequestFacts extends SubjectFacts {
  readonly type: 'csr';
  /** Whether the request is signed with its own key; null where this runtime can't verify it. */
  readonly signatureFits: boolean | null;
}

/** Encryption by a passphrase, with the names that OpenSSL uses. */
export interface EncryptionFacts {
  /** E.g. `PBES2`, `pbeWithSHA1And3-KeyTripleDES-CBC`. */
  readonly scheme: string;
  readonly cipher: string | null;
  readonly kdf: string | null;
  readonly prf: string | null;
  readonly iterations: number | null;
}

/** A private key. The key itself never leaves the reader. */
export interface PrivateKeyFacts {
  readonly type: 'private-key';
  readonly form: 'pkcs1' | 'pkcs8' | 'sec1' | 'traditional';
  /** Null where the key lies open. */
  readonly encryption: EncryptionFacts | null;
  /** Null where it could not be opened, or is of a kind that this runtime does not know. */
  readonly key: KeyFacts | null;
  readonly friendlyName: string | null;
}

/** A block or structure that holds nothing that can be used; `reason` says why. */
export interface UnreadableEntry {
  readonly type: 'unreadable';
  readonly reason: CertificateFault;
}

export type EntryFacts = CertificateFacts | RequestFacts | PrivateKeyFacts | UnreadableEntry;

/** Where in its file an entry stands. */
export interface EntryPlace {
  /** Label of its PEM block; null for binary files. */
  readonly label: string | null;
  /** Line of its BEGIN, counted from 1; null for binary files. */
  readonly line: number | null;
}

export type Entry = EntryFacts & { readonly place: EntryPlace };

export const CONTAINERS = ['pem', 'der', 'pkcs7', 'pkcs12', 'csr', 'key', 'jks', 'unknown'] as const;
export type Container = (typeof CONTAINERS)[number];

/** The integrity check of a PKCS#12 file. */
export interface MacFacts {
  /** E.g. `sha256` (PKCS#12's own derivation) or `PBMAC1`. */
  readonly algorithm: string;
  readonly prf: string | null;
  readonly iterations: number;
}

/** How a PKCS#12 file is protected. */
export interface Pkcs12Facts {
  /** Null: the file has none, so that a wrong passphrase and damage can't be told apart for certain. */
  readonly mac: MacFacts | null;
  /** How its parts are encrypted, in the order of the file; null for a part that lies open. */
  readonly parts: readonly {
    readonly holds: 'certificates' | 'key';
    readonly encryption: EncryptionFacts | null;
  }[];
}

export function certificatesIn(entries: readonly EntryFacts[]): readonly CertificateFacts[] {
  return entries.filter((entry) => entry.type === 'certificate');
}

export function privateKeysIn(entries: readonly EntryFacts[]): readonly PrivateKeyFacts[] {
  return entries.filter((entry) => entry.type === 'private-key');
}

/** Whether a certificate may issue others: it is a CA, and its key usage, if it has one, does not say otherwise. */
export function mayIssue({ ca, keyUsage }: CertificateFacts): boolean {
  return ca && (keyUsage.length === 0 || keyUsage.includes('keyCertSign'));
}
