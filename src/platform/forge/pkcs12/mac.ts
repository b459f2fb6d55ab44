import { createHmac, timingSafeEqual } from 'node:crypto';
import forge from 'node-forge';
import { content, members, objectIdentifier, wholeNumber, type Asn1 } from '../der';
import { unreadable, unsupported, type WorkBudget } from './fault';
import type { Passphrase } from './passphrase';

const HASHES = {
  '1.3.14.3.2.26': { name: 'sha1', create: () => forge.md.sha1.create(), bytes: 20 },
  '2.16.840.1.101.3.4.2.1': { name: 'sha256', create: () => forge.md.sha256.create(), bytes: 32 },
  '2.16.840.1.101.3.4.2.2': { name: 'sha384', create: () => forge.md.sha384.create(), bytes: 48 },
  '2.16.840.1.101.3.4.2.3': { name: 'sha512', create: () => forge.md.sha512.create(), bytes: 64 },
} as const;
const PBMAC1 = '1.2.840.113549.1.5.14';
/** Identifies the use of a derived key for integrity (RFC 7292, B.3). */
const MAC_KEY = 3;

/** The integrity check of a file (RFC 7292, 4: MacData). */
export interface Mac {
  /** Whether a passphrase is the one that the file was made with. */
  readonly fits: (passphrase: Passphrase) => boolean;
}

/** Reads MacData over the authenticated content; throws a problem for an algorithm that is not known here. */
export function readMac(macData: Asn1, authenticated: Buffer, budget: WorkBudget): Mac {
  const [digestInfo, salt, iterations] = members(macData);
  const [algorithm, digest] = members(digestInfo);
  const oid = objectIdentifier(members(algorithm)[0]);
  const hash = Object.hasOwn(HASHES, oid) ? HASHES[oid as keyof typeof HASHES] : undefined;
  if (hash === undefined) throw unsupported(oid === PBMAC1 ? 'PBMAC1' : oid || '?');
  const rounds = iterations === undefined ? 1 : wholeNumber(iterations);
  if (rounds < 1) throw unreadable();
  const expected = content(digest);
  return {
    fits: ({ utf16 }) => {
      budget.spend(rounds);
      const saltBuffer = forge.util.createBuffer(content(salt).toString('latin1'));
      const key = forge.pkcs12.generateKey(utf16, saltBuffer, MAC_KEY, rounds, hash.bytes, hash.create());
      const keyBytes = Buffer.from(key.getBytes(), 'latin1');
      const actual = createHmac(hash.name, keyBytes).update(authenticated).digest();
      return actual.length === expected.length && timingSafeEqual(actual, expected);
    },
  };
}
