import type { Pkcs12Facts } from '#core/certificate/facts';
import type { CertificateFault } from '#core/certificate/problem';
import {
  content,
  members,
  objectIdentifier,
  parseDer,
  readDer,
  tagged,
  wholeNumber,
  type Asn1,
} from '../der';
import { decrypt } from '../encryption/decrypt';
import { encryptionFacts, readEncryption, type Encryption } from '../encryption/parameters';
import { faultOf, partsDamaged, unsupported } from '../fault';
import type { Found } from '../found';
import { openingWith, type Opening } from '../key/encrypted-key';
import { bagsOf, foundInBag, partsOf, type Bag } from './bags';
import { readMac, type Mac } from './mac';

const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';

export interface Pkcs12Contents {
  readonly found: readonly Found[];
  /** What is wrong with the file as a whole. */
  readonly faults: readonly CertificateFault[];
  readonly pkcs12: Pkcs12Facts;
}

/** One ContentInfo of the AuthenticatedSafe: bags that lie open, or a box. */
type Safe =
  | { readonly bags: readonly Bag[] }
  | { readonly encryption: Encryption; readonly box: Buffer }
  | { readonly notKnown: string };

function readSafe(safe: Asn1): Safe {
  const kind = objectIdentifier(members(safe)[0]);
  const value = members(tagged(safe, 0))[0];
  if (kind === DATA) return { bags: bagsOf(readDer(content(value)).node) };
  if (kind !== ENCRYPTED_DATA) return { notKnown: kind || '?' };
  const info = members(value)[1];
  return { encryption: readEncryption(members(info)[1]), box: content(tagged(info, 0)) };
}

interface Pfx {
  readonly safes: readonly Safe[];
  readonly mac: Mac | null;
}

function readPfx(root: Asn1): Pfx {
  const [version, safe, macData] = members(root);
  const kind = objectIdentifier(members(safe)[0]);
  if (wholeNumber(version) !== 3 || kind === '') throw partsDamaged('pkcs12');
  // Signed with a certificate instead of a passphrase: no program in use writes that.
  if (kind !== DATA) throw unsupported(kind);
  const authenticated = content(members(tagged(safe, 0))[0]);
  const contents = parseDer(authenticated);
  if (contents === null) throw partsDamaged('pkcs12');
  return {
    safes: members(contents).map(readSafe),
    mac: macData === undefined ? null : readMac(macData, authenticated),
  };
}

/** The form of the passphrase that passes the integrity check; null where none does. */
async function checkedOpening(mac: Mac, opening: Opening): Promise<Opening | null> {
  for (const form of opening.forms) {
    // After this the passphrase is right, whatever a part that does not open looks like.
    if (await mac.fits(form)) return { forms: [form], misfit: partsDamaged('pkcs12').fault };
  }
  return null;
}

async function openBox(encryption: Encryption, box: Buffer, { forms, misfit }: Opening) {
  for (const form of forms) {
    const plain = await decrypt(encryption, box, form);
    const contents = plain === null ? null : parseDer(plain);
    if (contents !== null) return { bags: bagsOf(contents), fault: null };
  }
  return { bags: [], fault: misfit };
}

interface OpenedSafe {
  readonly bags: readonly Bag[];
  readonly fault: CertificateFault | null;
  readonly parts: Pkcs12Facts['parts'];
}

/** The bags of a part, and how it is protected, whether it opens or not. */
async function openSafe(safe: Safe, opening: Opening | null): Promise<OpenedSafe> {
  if ('bags' in safe) return { bags: safe.bags, fault: null, parts: partsOf(safe.bags, null) };
  if ('notKnown' in safe) return { bags: [], fault: unsupported(safe.notKnown).fault, parts: [] };
  const encryption = encryptionFacts(safe.encryption);
  const closed = { bags: [], parts: [{ holds: 'certificates', encryption } as const] };
  if (opening === null) return { ...closed, fault: null };
  try {
    const { bags, fault } = await openBox(safe.encryption, safe.box, opening);
    return fault === null ? { bags, fault, parts: partsOf(bags, encryption) } : { ...closed, fault };
  } catch (error) {
    return { ...closed, fault: faultOf(error) };
  }
}

async function openAll(safes: readonly Safe[], opening: Opening | null): Promise<readonly OpenedSafe[]> {
  const opened: OpenedSafe[] = [];
  for (const safe of safes) opened.push(await openSafe(safe, opening));
  return opened;
}

/** What can be found with a passphrase; without one that fits, only certificates that lie open. */
async function findIn(bags: readonly Bag[], opening: Opening | null): Promise<readonly Found[]> {
  const found: Found[] = [];
  const readable = opening === null ? bags.filter(({ kind }) => kind === 'certificate') : bags;
  for (const bag of readable) {
    const one = await foundInBag(bag, opening ?? openingWith(null));
    if (one !== null) found.push(one);
  }
  return found;
}

async function chooseOpening(
  mac: Mac | null,
  given: Opening,
): Promise<{ readonly opening: Opening | null; readonly fault: CertificateFault | null }> {
  if (mac === null) return { opening: given, fault: { code: 'certificate.mac-absent', params: {} } };
  try {
    const opening = await checkedOpening(mac, given);
    return { opening, fault: opening === null ? given.misfit : null };
  } catch (error) {
    return { opening: null, fault: faultOf(error) };
  }
}

/** Opens a PKCS#12 file (RFC 7292). Throws a fault where its outline is damaged. */
export async function readPkcs12(root: Asn1, given: Opening): Promise<Pkcs12Contents> {
  const { safes, mac } = readPfx(root);
  const { opening, fault } = await chooseOpening(mac, given);
  const opened = await openAll(safes, opening);
  const found = await findIn(
    opened.flatMap(({ bags }) => bags),
    opening,
  );
  const faults = [fault, ...opened.map((safe) => safe.fault)].filter((one) => one !== null);
  return {
    found,
    faults,
    pkcs12: { mac: mac?.facts ?? null, parts: opened.flatMap(({ parts }) => parts) },
  };
}
