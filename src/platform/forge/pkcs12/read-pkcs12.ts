import { failure, success, type Result } from '#core/result';
import type { ClientIdentity } from '#core/certificate/check-client-certificate';
import type { Pkcs12Fault, ReadCertificate, ReadPkcs12 } from '#services/ports/certificate-reader';
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { content, members, objectIdentifier, parseDer, tagged, wholeNumber, type Asn1 } from '../der';
import { readCertificate } from '../read-certificate';
import { Pkcs12Problem, unreadable, unsupported, WorkBudget } from './fault';
import { readMac } from './mac';
import { passphraseForms, type Passphrase } from './passphrase';
import { readSafes, type Contents } from './safe-bags';

const DATA = '1.2.840.113549.1.7.1';
const JAVA_KEY_STORE = 0xfeedfeed;

interface Pfx {
  readonly authenticated: Buffer;
  readonly macData: Asn1 | undefined;
}

function readPfx(bytes: Uint8Array): Pfx {
  const buffer = Buffer.from(bytes);
  if (buffer.length >= 4 && buffer.readUInt32BE() === JAVA_KEY_STORE) throw unsupported('JKS');
  const root = parseDer(buffer);
  if (root === null) throw unreadable();
  const [version, safe, macData] = members(root);
  if (wholeNumber(version) !== 3) throw unreadable();
  // Signed with a certificate instead of a passphrase: no program in use writes that.
  const kind = objectIdentifier(members(safe)[0]);
  if (kind !== DATA) throw kind === '' ? unreadable() : unsupported(kind);
  return { authenticated: content(members(tagged(safe, 0))[0]), macData };
}

/** The form of the passphrase that the integrity check takes; without one, the first is as good as any. */
function chooseForm({ macData, authenticated }: Pfx, text: string, budget: WorkBudget): Passphrase {
  const forms = passphraseForms(text);
  const mac = macData === undefined ? null : readMac(macData, authenticated, budget);
  const form = mac === null ? forms[0] : forms.find((candidate) => mac.fits(candidate));
  if (form === undefined) throw new Pkcs12Problem({ kind: 'wrong-passphrase' });
  return form;
}

/** After a passed integrity check the passphrase is right, whatever a part that does not open looks like. */
async function readContents(pfx: Pfx, text: string): Promise<Contents> {
  const budget = new WorkBudget();
  const form = chooseForm(pfx, text, budget);
  try {
    return await readSafes(pfx.authenticated, form, budget);
  } catch (error) {
    const isWrong = error instanceof Pkcs12Problem && error.fault.kind === 'wrong-passphrase';
    throw isWrong && pfx.macData !== undefined ? unreadable() : error;
  }
}

function toKey(der: Buffer): KeyObject | null {
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  } catch {
    return null;
  }
}

function identityOf(
  certificates: readonly ReadCertificate[],
  keys: readonly Buffer[],
): ClientIdentity<ReadCertificate> {
  const privateKeys = keys.map(toKey);
  const own = certificates.find(({ pem }) => {
    const certificate = new X509Certificate(pem);
    return privateKeys.some((key) => key !== null && certificate.checkPrivateKey(key));
  });
  const certificate = own ?? certificates.find(({ isCa }) => !isCa) ?? certificates[0] ?? null;
  return { certificate, keys: keys.length, keyFits: own !== undefined };
}

/** Opens a PKCS#12 file (RFC 7292). The work that it asks for is counted before it is done. */
export async function readPkcs12(bytes: Uint8Array, text: string): Promise<Result<ReadPkcs12, Pkcs12Fault>> {
  try {
    const { certificates: found, keys } = await readContents(readPfx(bytes), text);
    const certificates = found.map(readCertificate).filter((one) => one !== null);
    return success({ certificates, identity: identityOf(certificates, keys) });
  } catch (error) {
    return failure(error instanceof Pkcs12Problem ? error.fault : { kind: 'unreadable' });
  }
}
