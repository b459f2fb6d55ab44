import { fromImportError, type OperationError } from '#contract/operation-error';
import { importConfiguration } from '#core/import/dialects';
import { textOfFile, type FileText } from '#core/import/file-text';
import type { ImportResult } from '#core/import/model/import-result';
import { failure, success, type Result } from '#core/result';
import { CONFIGURATION_FILE_LIMIT } from './configuration-limit';

export interface ConfigurationInput {
  readonly text?: string | undefined;
  readonly base64?: string | undefined;
  readonly dialect?: string | undefined;
}

/** A configuration that was read, and the text that it was read from. */
export interface ReadConfiguration {
  readonly text: string;
  readonly result: ImportResult;
}

function textOf({ text, base64 = '' }: ConfigurationInput): Result<FileText, OperationError> {
  const tooLarge = (characters: number) =>
    failure(fromImportError({ code: 'import.too-large', characters, limit: CONFIGURATION_FILE_LIMIT }));
  if (text !== undefined)
    return text.length > CONFIGURATION_FILE_LIMIT
      ? tooLarge(text.length)
      : success({ text, encoding: 'utf-8' });
  const bytes = Math.floor((base64.length * 3) / 4);
  if (bytes > CONFIGURATION_FILE_LIMIT) return tooLarge(bytes);
  const file = textOfFile(new Uint8Array(Buffer.from(base64, 'base64')));
  return file.ok ? file : failure(fromImportError(file.error));
}

/** Reads a configuration that was pasted or dropped. The text wins where both are given. */
export function readConfiguration(input: ConfigurationInput): Result<ReadConfiguration, OperationError> {
  const file = textOf(input);
  if (!file.ok) return file;
  const { text, encoding } = file.value;
  const { dialect } = input;
  const result = importConfiguration(text, dialect === undefined ? { encoding } : { dialect, encoding });
  return result.ok ? success({ text, result: result.value }) : failure(fromImportError(result.error));
}
