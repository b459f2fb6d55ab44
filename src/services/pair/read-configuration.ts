import { fromImportError, type OperationError } from '#contract/operation-error';
import { importConfiguration } from '#core/import/dialects';
import { textOfFile } from '#core/import/file-text';
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

function textOf({ text, base64 = '' }: ConfigurationInput): Result<string, OperationError> {
  const tooLarge = (characters: number) =>
    failure(fromImportError({ code: 'import.too-large', characters, limit: CONFIGURATION_FILE_LIMIT }));
  if (text !== undefined)
    return text.length > CONFIGURATION_FILE_LIMIT ? tooLarge(text.length) : success(text);
  const bytes = Math.floor((base64.length * 3) / 4);
  return bytes > CONFIGURATION_FILE_LIMIT
    ? tooLarge(bytes)
    : success(textOfFile(new Uint8Array(Buffer.from(base64, 'base64'))));
}

/** Reads a configuration that was pasted or dropped. The text wins where both are given. */
export function readConfiguration(input: ConfigurationInput): Result<ReadConfiguration, OperationError> {
  const text = textOf(input);
  if (!text.ok) return text;
  const { dialect } = input;
  const result = importConfiguration(text.value, dialect === undefined ? {} : { dialect });
  return result.ok
    ? success({ text: text.value, result: result.value })
    : failure(fromImportError(result.error));
}
