import type { RandomBytes } from '#core/key/generate';
import type { Pkcs12Form } from '#core/certificate/make/vocabulary';
import { createCipheriv, createHmac, pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import forge from 'node-forge';
import { integer, nothing, objectIdentifier, octets, sequence } from '../make/der-writer';

const derive = promisify(pbkdf2);

const OID = {
  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
  hmacSha256: '1.2.840.113549.2.9',
  aes256: '2.16.840.1.101.3.4.1.42',
  sha1And3Des: '1.2.840.113549.1.12.1.3',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
} as const;
/** Purposes of derived bytes (RFC 7292, B.3). */
const PURPOSE = { key: 1, initialisation: 2, integrity: 3 } as const;
const SALT_BYTES = 16;
/** What the old programs that read the old form write themselves, and what Java writes today. */
const ROUNDS: Readonly<Record<Pkcs12Form, number>> = { 'old-firmware': 2048, modern: 10_000 };

/** What a passphrase protects is encrypted and authenticated by it. */
export interface Protection {
  /** An AlgorithmIdentifier in DER and the ciphertext. */
  readonly encrypt: (plain: Buffer) => Promise<readonly [algorithm: Buffer, box: Buffer]>;
  /** MacData (RFC 7292, 4) in DER over some content. */
  readonly authenticate: (content: Buffer) => Buffer;
}

interface Hash {
  readonly name: 'sha1' | 'sha256';
  readonly create: () => forge.md.MessageDigest;
  readonly bytes: number;
  readonly oid: string;
}
const SHA1: Hash = { name: 'sha1', create: () => forge.md.sha1.create(), bytes: 20, oid: OID.sha1 };
const SHA256: Hash = { name: 'sha256', create: () => forge.md.sha256.create(), bytes: 32, oid: OID.sha256 };

/** The key derivation of RFC 7292, B.2; `purpose` is one of its B.3. */
function stretch(
  passphrase: string,
  salt: Buffer,
  rounds: number,
  purpose: number,
  size: number,
  hash: Hash,
) {
  const saltBuffer = forge.util.createBuffer(salt.toString('latin1'));
  const key = forge.pkcs12.generateKey(passphrase, saltBuffer, purpose, rounds, size, hash.create());
  return Buffer.from(key.getBytes(), 'latin1');
}

function encipher(name: string, key: Buffer, iv: Buffer, plain: Buffer): Buffer {
  const cipher = createCipheriv(name, key, iv);
  return Buffer.concat([cipher.update(plain), cipher.final()]);
}

function modern(passphrase: string, random: RandomBytes): Protection['encrypt'] {
  const rounds = ROUNDS.modern;
  return async (plain) => {
    const [salt, iv] = [Buffer.from(random(SALT_BYTES)), Buffer.from(random(16))];
    const key = await derive(passphrase, salt, rounds, 32, 'sha256');
    const prf = sequence(objectIdentifier(OID.hmacSha256), nothing());
    const kdf = sequence(objectIdentifier(OID.pbkdf2), sequence(octets(salt), integer(rounds), prf));
    const cipher = sequence(objectIdentifier(OID.aes256), octets(iv));
    const algorithm = sequence(objectIdentifier(OID.pbes2), sequence(kdf, cipher));
    return [algorithm, encipher('aes-256-cbc', key, iv, plain)];
  };
}

function oldFirmware(passphrase: string, random: RandomBytes): Protection['encrypt'] {
  const rounds = ROUNDS['old-firmware'];
  return (plain) => {
    const salt = Buffer.from(random(SALT_BYTES));
    const key = stretch(passphrase, salt, rounds, PURPOSE.key, 24, SHA1);
    const iv = stretch(passphrase, salt, rounds, PURPOSE.initialisation, 8, SHA1);
    const algorithm = sequence(objectIdentifier(OID.sha1And3Des), sequence(octets(salt), integer(rounds)));
    return Promise.resolve([algorithm, encipher('des-ede3-cbc', key, iv, plain)]);
  };
}

/** Password-based protection of a PKCS#12 file; the passphrase is ASCII. */
export function protectBy(passphrase: string, form: Pkcs12Form, random: RandomBytes): Protection {
  const hash = form === 'modern' ? SHA256 : SHA1;
  const rounds = ROUNDS[form];
  return {
    encrypt: form === 'modern' ? modern(passphrase, random) : oldFirmware(passphrase, random),
    authenticate: (content) => {
      const salt = Buffer.from(random(SALT_BYTES));
      const key = stretch(passphrase, salt, rounds, PURPOSE.integrity, hash.bytes, hash);
      const digest = createHmac(hash.name, key).update(content).digest();
      const algorithm = sequence(objectIdentifier(hash.oid), nothing());
      return sequence(sequence(algorithm, octets(digest)), octets(salt), integer(rounds));
    },
  };
}
