import { content, encode, members, objectIdentifier, parseDer, tagged, type Asn1 } from '../der';
import { decrypt } from './decrypt';
import { Pkcs12Problem, unreadable, type WorkBudget } from './fault';
import type { Passphrase } from './passphrase';

const BAGS = '1.2.840.113549.1.12.10.1.';
const X509 = '1.2.840.113549.1.9.22.1';
const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
/** Bags within bags: real files have none. */
const DEPTH_LIMIT = 4;

/** What a file holds: certificates in DER, private keys in PKCS#8. */
export interface Contents {
  readonly certificates: Buffer[];
  readonly keys: Buffer[];
}

interface Reading extends Contents {
  readonly passphrase: Passphrase;
  readonly budget: WorkBudget;
}

function parse(bytes: Buffer): Asn1 {
  const node = parseDer(bytes);
  if (node === null) throw unreadable();
  return node;
}

function wrongPassphrase(): Pkcs12Problem {
  return new Pkcs12Problem({ kind: 'wrong-passphrase' });
}

async function readShrouded(value: Asn1 | undefined, { keys, passphrase, budget }: Reading): Promise<void> {
  const [algorithm, box] = members(value);
  const key = await decrypt(algorithm, content(box), passphrase, budget);
  if (key === null || parseDer(key) === null) throw wrongPassphrase();
  keys.push(key);
}

async function readBag(bag: Asn1, reading: Reading, depth: number): Promise<void> {
  const [kind, wrapped] = members(bag);
  const value = members(wrapped)[0];
  switch (objectIdentifier(kind).replace(BAGS, '')) {
    case '1':
      if (value !== undefined) reading.keys.push(encode(value));
      break;
    case '2':
      await readShrouded(value, reading);
      break;
    case '3':
      if (objectIdentifier(members(value)[0]) === X509) {
        reading.certificates.push(content(members(tagged(value, 0))[0]));
      }
      break;
    case '6':
      await readBags(value, reading, depth + 1);
      break;
    // Revocation lists and secrets are of no use to a phone.
    default:
  }
}

async function readBags(safeContents: Asn1 | undefined, reading: Reading, depth: number): Promise<void> {
  if (depth > DEPTH_LIMIT) throw unreadable();
  for (const bag of members(safeContents)) await readBag(bag, reading, depth);
}

/** The SafeContents of one ContentInfo, decrypted where it is encrypted. */
async function openSafe(safe: Asn1, { passphrase, budget }: Reading): Promise<Asn1 | null> {
  const kind = objectIdentifier(members(safe)[0]);
  const value = members(tagged(safe, 0))[0];
  if (kind === DATA) return parse(content(value));
  if (kind !== ENCRYPTED_DATA) return null;
  const info = members(value)[1];
  const [, algorithm] = members(info);
  const plain = await decrypt(algorithm, content(tagged(info, 0)), passphrase, budget);
  const opened = plain === null ? null : parseDer(plain);
  if (opened === null) throw wrongPassphrase();
  return opened;
}

/** Reads every bag of an AuthenticatedSafe; throws a problem where one can't be opened. */
export async function readSafes(
  authenticated: Buffer,
  passphrase: Passphrase,
  budget: WorkBudget,
): Promise<Contents> {
  const reading: Reading = { certificates: [], keys: [], passphrase, budget };
  for (const safe of members(parse(authenticated))) {
    const contents = await openSafe(safe, reading);
    if (contents !== null) await readBags(contents, reading, 0);
  }
  return reading;
}
