import { fromLibraryFileError, operationError, type OperationError } from '#contract/operation-error';
import { decodeLibraryBytes, LIBRARY_FILE_LIMIT } from '#core/profile/library-file';
import { failure, success, type Result } from '#core/result';
import { utf8Text } from '#core/utf8';
import { CERTIFICATE_FILE_LIMIT } from '#services/certificate-file-limit';
import { CONFIGURATION_FILE_LIMIT } from '#services/pair/configuration-limit';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { CliIo } from '../cli-io';

function reasonOf(error: unknown): string {
  return (error as { code?: string }).code ?? 'unexpected fault';
}

function readingError(path: string, error: unknown): OperationError {
  const reason = reasonOf(error);
  return reason === 'ENOENT'
    ? operationError('file.not-found', { path })
    : operationError('file.not-readable', { path, reason });
}

/** Stops where the limit is passed: a device or pipe without end must not fill the memory. */
async function readBounded(stream: Readable, limit: number): Promise<Result<Buffer, OperationError>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    // Leaving the loop destroys the stream.
    if (bytes > limit) return failure(operationError('file.too-large', { bytes, limit }));
    chunks.push(part);
  }
  return success(Buffer.concat(chunks));
}

/** Bytes of a file, at most `limit`; `-` is standard input. Errors name the file as it was typed. */
async function readBytes(path: string, io: CliIo, limit: number): Promise<Result<Buffer, OperationError>> {
  try {
    const stream = path === '-' ? io.stdin : createReadStream(resolve(io.cwd, path));
    return await readBounded(stream, limit);
  } catch (error) {
    return failure(readingError(path, error));
  }
}

/** The text of a library file. */
export async function readLibraryText(path: string, io: CliIo): Promise<Result<string, OperationError>> {
  const bytes = await readBytes(path, io, LIBRARY_FILE_LIMIT);
  if (!bytes.ok) return bytes;
  const text = decodeLibraryBytes(bytes.value);
  return text.ok ? text : failure(fromLibraryFileError(text.error));
}

/** The bytes of a configuration in Base64, as the operations take a file whose encoding is not known. */
export async function readConfigurationFile(
  path: string,
  io: CliIo,
): Promise<Result<string, OperationError>> {
  const bytes = await readBytes(path, io, CONFIGURATION_FILE_LIMIT);
  return bytes.ok ? success(bytes.value.toString('base64')) : bytes;
}

/** The bytes of a certificate file in Base64. */
export async function readCertificateFile(path: string, io: CliIo): Promise<Result<string, OperationError>> {
  const bytes = await readBytes(path, io, CERTIFICATE_FILE_LIMIT);
  return bytes.ok ? success(bytes.value.toString('base64')) : bytes;
}

/** Most bytes of a file that is read at the user's own risk. */
const ANY_CERTIFICATE_FILE_LIMIT = 32 * 1024 * 1024;

/** The same for files of any size that makes sense; the operation judges it. */
export async function readAnyCertificateFile(
  path: string,
  io: CliIo,
): Promise<Result<string, OperationError>> {
  const bytes = await readBytes(path, io, ANY_CERTIFICATE_FILE_LIMIT);
  return bytes.ok ? success(bytes.value.toString('base64')) : bytes;
}

const SMALL_LIMIT = 64 * 1024;

/** The text of a small file. */
export async function readSmallText(path: string, io: CliIo): Promise<Result<string, OperationError>> {
  const bytes = await readBytes(path, io, SMALL_LIMIT);
  if (!bytes.ok) return bytes;
  const text = utf8Text(bytes.value);
  return text === null ? failure(operationError('file.not-utf8', {})) : success(text);
}

/** The first line of a small file: a passphrase, after which an editor ended the line. */
export async function readFirstLine(path: string, io: CliIo): Promise<Result<string, OperationError>> {
  const text = await readSmallText(path, io);
  return text.ok ? success(text.value.split(/\r?\n/)[0] ?? '') : text;
}
