import type { Handlers, Reply } from '#contract/contract';
import type { ParsedInputOf } from '#contract/operation';
import { operationError } from '#contract/operation-error';
import type { certificateMakeOperations, MadeFile } from '#contract/operations/certificate-make-operations';
import { certificatesIn, type CertificateFacts, type RequestFacts } from '#core/certificate/facts';
import { orderChain } from '#core/certificate/make/order-chain';
import { shortName } from '#core/certificate/ready/ready-question';
import { toSlug } from '#core/export/file-name';
import type { Secret } from '#core/profile/secret';
import { failure, success } from '#core/result';
import type { CertificateMaker } from '../../ports/certificate-maker';
import type { CertificateReader, OpenedFile } from '../../ports/certificate-reader';
import { faultOfWhole } from '../fault-of-file';
import { nothingIn, openFile } from '../open-file';
import { keyToWrite } from './key-to-write';
import { derFile, pemFile, type Made } from './made-file';

export interface MakePorts {
  readonly certificates: CertificateReader;
  /** Loaded where something is made only. */
  readonly certificateMaker: () => Promise<CertificateMaker>;
}

type Order = ParsedInputOf<(typeof certificateMakeOperations)['certificate.convert']>;

/** A private key, and the public half by which its certificate is known. */
interface FoundKey {
  readonly spki: string;
  readonly privateKey: Secret;
}

interface Contents {
  readonly certificates: readonly CertificateFacts[];
  readonly requests: readonly RequestFacts[];
  readonly keys: readonly FoundKey[];
  /** Keys that are there, opened or not. */
  readonly keyCount: number;
}

function contentsOf({ file: { entries }, keys }: OpenedFile): Contents {
  return {
    certificates: certificatesIn(entries),
    requests: entries.filter((entry) => entry.type === 'csr'),
    keys: entries.flatMap((entry, index) => {
      const privateKey = keys.get(index);
      if (entry.type !== 'private-key' || entry.key === null || privateKey === undefined) return [];
      return [{ spki: entry.key.spki, privateKey }];
    }),
    keyCount: entries.filter(({ type }) => type === 'private-key').length,
  };
}

function once<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

async function readAll(
  reader: CertificateReader,
  { files, passphrase, keys }: Order,
): Promise<Reply<Contents>> {
  const all: Contents[] = [];
  for (const base64 of files) {
    const opened = await openFile(reader, base64, passphrase);
    if (!opened.ok) return opened;
    const fault = faultOfWhole(opened.value.file, keys !== 'leave-out');
    if (fault !== null) return failure(fault);
    const contents = contentsOf(opened.value);
    const isEmpty = contents.certificates.length + contents.requests.length + contents.keyCount === 0;
    if (isEmpty) return failure(nothingIn(opened.value.file));
    all.push(contents);
  }
  return success({
    certificates: orderChain(all.flatMap(({ certificates }) => certificates)),
    requests: once(
      all.flatMap(({ requests }) => requests),
      ({ sha256 }) => sha256,
    ),
    keys: once(
      all.flatMap((one) => one.keys),
      ({ spki }) => spki,
    ),
    keyCount: all.reduce((sum, { keyCount }) => sum + keyCount, 0),
  });
}

/** Everything that is to be written: certificates, then requests, then keys. */
async function toWrite(
  { certificates, requests, keys }: Contents,
  order: Order,
  maker: () => Promise<CertificateMaker>,
): Promise<Reply<readonly Made[]>> {
  const made: Made[] = [
    ...certificates.map((one) => ({ kind: 'certificate' as const, der: one.der, name: nameOf(one) })),
    ...requests.map((one) => ({ kind: 'csr' as const, der: one.der, name: nameOf(one) })),
  ];
  if (order.keys === 'leave-out') return success(made);
  const passphrase = order.keys === 'open' ? null : order.keyPassphrase;
  if (order.keys === 'encrypted' && passphrase === null) {
    return failure(operationError('certificate.no-new-passphrase', {}));
  }
  for (const { spki, privateKey } of keys) {
    const key = await keyToWrite(privateKey, passphrase, await maker());
    if (!key.ok) return key;
    const owner = [...certificates, ...requests].find((one) => one.key.spki === spki);
    made.push({ ...key.value, name: owner === undefined ? 'key' : nameOf(owner) });
  }
  return success(made);
}

function nameOf({ subject }: CertificateFacts | RequestFacts): string {
  return toSlug(subject.cn[0] ?? 'certificate');
}

function writeFiles(made: readonly Made[], { form, split }: Order): MadeFile[] {
  const write = (name: string, one: Made) => (form === 'pem' ? pemFile(name, [one]) : derFile(name, one));
  const [first] = made;
  if (first === undefined) return [];
  if (made.length === 1) return [write(first.name, first)];
  if (split) return made.map((one, index) => write(`${index + 1}-${one.name}`, one));
  return [pemFile(`${first.name}-chain`, made)];
}

/** Certificates, requests and keys in another form. */
export function createConvertHandler({
  certificates: reader,
  certificateMaker,
}: MakePorts): Pick<Handlers, 'certificate.convert'> {
  return {
    'certificate.convert': async (order) => {
      const contents = await readAll(reader, order);
      if (!contents.ok) return contents;
      const made = await toWrite(contents.value, order, certificateMaker);
      if (!made.ok) return made;
      const { certificates, keyCount } = contents.value;
      const count = made.value.length;
      if (count === 0) return failure(operationError('certificate.keys-not-asked', {}));
      if (order.form === 'der' && !order.split && count > 1) {
        return failure(operationError('certificate.several-in-der', { count }));
      }
      return success({
        files: writeFiles(made.value, order),
        certificates: certificates.map(shortName),
        keysLeftOut: order.keys === 'leave-out' ? keyCount : 0,
      });
    },
  };
}
