import type { Handlers, Reply } from '#contract/contract';
import type { ParsedInputOf } from '#contract/operation';
import { operationError, type OperationError } from '#contract/operation-error';
import type { certificateMakeOperations } from '#contract/operations/certificate-make-operations';
import { certificatesIn, type CertificateFacts } from '#core/certificate/facts';
import { chainAbove } from '#core/certificate/make/order-chain';
import type { InspectedFile } from '#core/certificate/problem';
import { pemBlock } from '#core/certificate/pem';
import { shortName } from '#core/certificate/ready/ready-question';
import { toSlug } from '#core/export/file-name';
import { Secret } from '#core/profile/secret';
import { failure, success } from '#core/result';
import type { CertificateReader, OpenedFile } from '../../ports/certificate-reader';
import { faultOfFile, faultOfWhole } from '../fault-of-file';
import { inspectFile, nothingIn, openFile } from '../open-file';
import type { MakePorts } from './convert-handler';
import { pkcs12File } from './made-file';
import { refusedBy } from './refused-by';

type Order = ParsedInputOf<(typeof certificateMakeOperations)['certificate.bundle']>;

interface Identity {
  readonly privateKey: Secret;
  readonly certificate: CertificateFacts;
  readonly others: readonly CertificateFacts[];
}

/** The first key that one of the certificates belongs to. */
function identityIn({ file, keys }: OpenedFile, certificates: readonly CertificateFacts[]): Identity | null {
  for (const [entry, privateKey] of keys) {
    const facts = file.entries[entry];
    const spki = facts?.type === 'private-key' ? facts.key?.spki : undefined;
    const certificate = certificates.find(({ key }) => key.spki === spki);
    if (certificate !== undefined) {
      return { privateKey, certificate, others: certificates.filter((one) => one !== certificate) };
    }
  }
  return null;
}

/** Why a file has no key to take. */
function withoutKey({ file }: OpenedFile): OperationError {
  return faultOfFile(file) ?? operationError('certificate.key-missing', {});
}

/** Every certificate of a file: a chain with a damaged one left out would not do. */
function certificatesOfWhole(file: InspectedFile, withKeys: boolean): Reply<readonly CertificateFacts[]> {
  const fault = faultOfWhole(file, withKeys);
  if (fault !== null) return failure(fault);
  const found = certificatesIn(file.entries);
  return found.length === 0 ? failure(nothingIn(file)) : success(found);
}

async function chainIn(
  reader: CertificateReader,
  { chain, passphrase }: Order,
): Promise<Reply<readonly CertificateFacts[]>> {
  const all: CertificateFacts[] = [];
  for (const base64 of chain) {
    const file = await inspectFile(reader, base64, passphrase);
    if (!file.ok) return file;
    const found = certificatesOfWhole(file.value, false);
    if (!found.ok) return found;
    all.push(...found.value);
  }
  return success(all);
}

async function findIdentity(reader: CertificateReader, order: Order): Promise<Reply<Identity>> {
  const { certificate, key, passphrase } = order;
  const own = await openFile(reader, certificate, passphrase);
  if (!own.ok) return own;
  const withKey = key === null ? own : await openFile(reader, key, passphrase);
  if (!withKey.ok) return withKey;
  if (withKey.value.keys.size === 0) return failure(withoutKey(withKey.value));
  const found = certificatesOfWhole(own.value.file, key === null);
  if (!found.ok) return found;
  const above = await chainIn(reader, order);
  if (!above.ok) return above;
  const identity = identityIn(withKey.value, [...found.value, ...above.value]);
  return identity === null ? failure(operationError('certificate.key-mismatch', {})) : success(identity);
}

/** PKCS#12 files. */
export function createBundleHandler({
  certificates: reader,
  certificateMaker,
}: MakePorts): Pick<Handlers, 'certificate.bundle'> {
  return {
    'certificate.bundle': async (order) => {
      const identity = await findIdentity(reader, order);
      if (!identity.ok) return identity;
      const { privateKey, certificate, others } = identity.value;
      const { above, strangers } = chainAbove(certificate, others);
      const name = shortName(certificate);
      const toPem = ({ der }: CertificateFacts) => pemBlock('CERTIFICATE', der);
      const maker = await certificateMaker();
      const made = await maker.makePkcs12({
        ...{ privateKey, certificate: toPem(certificate), chain: above.map(toPem), form: order.form },
        passphrase: new Secret(order.newPassphrase),
        friendlyName: order.friendlyName ?? name,
      });
      if (!made.ok) return failure(refusedBy(made.error));
      return success({
        files: [pkcs12File(toSlug(name), made.value)],
        certificates: [certificate, ...above].map(shortName),
        strangers: strangers.map(shortName),
      });
    },
  };
}
