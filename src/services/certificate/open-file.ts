import type { Reply } from '#contract/contract';
import { operationError, type OperationError } from '#contract/operation-error';
import { certificatesIn, type CertificateFacts } from '#core/certificate/facts';
import type { InspectedFile } from '#core/certificate/problem';
import { failure, success } from '#core/result';
import { CERTIFICATE_FILE_LIMIT } from '../certificate-file-limit';
import type { CertificateReader, OpenedFile } from '../ports/certificate-reader';
import { faultOfFile } from './fault-of-file';

/** The bytes of a file that is neither empty nor far too large. */
function decode(base64: string): Reply<Uint8Array> {
  const bytes = Buffer.from(base64, 'base64');
  const limit = CERTIFICATE_FILE_LIMIT;
  if (bytes.length > limit) return failure(operationError('file.too-large', { bytes: bytes.length, limit }));
  return bytes.length === 0 ? failure(operationError('file.empty', {})) : success(bytes);
}

export async function inspectFile(
  reader: CertificateReader,
  base64: string,
  passphrase: string | null = null,
): Promise<Reply<InspectedFile>> {
  const bytes = decode(base64);
  return bytes.ok ? success(await reader.inspect(bytes.value, passphrase)) : bytes;
}

/** The same with its private keys. */
export async function openFile(
  reader: CertificateReader,
  base64: string,
  passphrase: string | null,
): Promise<Reply<OpenedFile>> {
  const bytes = decode(base64);
  return bytes.ok ? success(await reader.open(bytes.value, passphrase)) : bytes;
}

/** Why a file is of no use here: its own fault, or that it holds other things. */
export function nothingIn(file: InspectedFile): OperationError {
  return faultOfFile(file) ?? operationError('certificate.nothing-inside', { container: file.container });
}

/** Every certificate of some files; a file without any is an error that says why. */
export async function certificatesOf(
  reader: CertificateReader,
  files: readonly string[],
): Promise<Reply<readonly CertificateFacts[]>> {
  const all: CertificateFacts[] = [];
  for (const base64 of files) {
    const file = await inspectFile(reader, base64);
    if (!file.ok) return file;
    const found = certificatesIn(file.value.entries);
    if (found.length === 0) return failure(nothingIn(file.value));
    all.push(...found);
  }
  return success(all);
}
