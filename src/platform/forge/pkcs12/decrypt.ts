import { createDecipheriv, pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import forge from 'node-forge';
import { content, members, objectIdentifier, wholeNumber, type Asn1 } from '../der';
import { unreadable, unsupported, type WorkBudget } from './fault';
import type { Passphrase } from './passphrase';

const derive = promisify(pbkdf2);

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
/** The two of RFC 7292 appendix C that files in use have; their implementations are forge's own. */
const LEGACY = ['1.2.840.113549.1.12.1.3', '1.2.840.113549.1.12.1.6'];

const CIPHERS: Readonly<Record<string, { readonly name: string; readonly keyBytes: number }>> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyBytes: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyBytes: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyBytes: 32 },
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyBytes: 24 },
};

const PRFS: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.8': 'sha224',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};

/** The part of forge that its typings leave out. */
interface LegacyCipher {
  update(input: forge.util.ByteBuffer): void;
  finish(): boolean;
  readonly output: forge.util.ByteBuffer;
}
const legacy = (
  forge.pki as unknown as {
    readonly pbe: {
      getCipher(oid: string, parameters: Asn1 | undefined, passphrase: string | undefined): LegacyCipher;
    };
  }
).pbe;

function decryptLegacy(
  oid: string,
  parameters: Asn1 | undefined,
  box: Buffer,
  { utf16 }: Passphrase,
): Buffer | null {
  const cipher = legacy.getCipher(oid, parameters, utf16);
  cipher.update(forge.util.createBuffer(box.toString('latin1')));
  return cipher.finish() ? Buffer.from(cipher.output.getBytes(), 'latin1') : null;
}

/** PBKDF2-params of RFC 8018, A.2: the key length and the hash may be left out. */
function kdfOf(kdf: Asn1 | undefined) {
  const [kind, parameters] = members(kdf);
  const oid = objectIdentifier(kind);
  if (oid !== PBKDF2) throw unsupported(oid || '?');
  const [salt, iterations, ...rest] = members(parameters);
  const prf = rest.find((member) => member.type === forge.asn1.Type.SEQUENCE);
  const prfOid = prf === undefined ? '1.2.840.113549.2.7' : objectIdentifier(members(prf)[0]);
  const hash = PRFS[prfOid];
  if (hash === undefined) throw unsupported(prfOid);
  return { salt: content(salt), rounds: wholeNumber(iterations), hash };
}

async function decryptPbes2(
  parameters: Asn1 | undefined,
  box: Buffer,
  { utf8 }: Passphrase,
  budget: WorkBudget,
): Promise<Buffer | null> {
  const [kdf, scheme] = members(parameters);
  const { salt, rounds, hash } = kdfOf(kdf);
  const [kind, iv] = members(scheme);
  const oid = objectIdentifier(kind);
  const cipher = CIPHERS[oid];
  if (cipher === undefined) throw unsupported(oid || '?');
  if (rounds < 1) throw unreadable();
  budget.spend(rounds);
  const key = await derive(utf8, salt, rounds, cipher.keyBytes, hash);
  try {
    const decipher = createDecipheriv(cipher.name, key, content(iv));
    return Buffer.concat([decipher.update(box), decipher.final()]);
  } catch {
    return null;
  }
}

/** Decrypts what an AlgorithmIdentifier says how to; null where the passphrase does not fit. */
export async function decrypt(
  algorithm: Asn1 | undefined,
  box: Buffer,
  passphrase: Passphrase,
  budget: WorkBudget,
): Promise<Buffer | null> {
  const [kind, parameters] = members(algorithm);
  const oid = objectIdentifier(kind);
  if (oid === PBES2) return decryptPbes2(parameters, box, passphrase, budget);
  if (!LEGACY.includes(oid)) throw unsupported(oid || '?');
  const rounds = wholeNumber(members(parameters)[1]);
  if (rounds < 1) throw unreadable();
  // One derivation for the key and one for the initialisation vector.
  budget.spend(2 * rounds);
  return decryptLegacy(oid, parameters, box, passphrase);
}
