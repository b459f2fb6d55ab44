import { visibleText } from '../../text/visible';
import { toHex } from '../../utf8';

/** Longest name that is recorded; the rest of a longer one says nothing about the file. */
const LONGEST_NAME = 200;

/**
 * What is recorded of a file that is kept elsewhere: name, size in bytes, SHA-256. It can be found again and
 * recognised; its content is not in the run.
 */
export function fileRecord(name: string, bytes: number, sha256: Uint8Array): string {
  return `${visibleText(name).slice(0, LONGEST_NAME)}; ${bytes} B; SHA-256 ${toHex(sha256)}`;
}

/** Whether a text is a file's record, e.g. one that a window sends. */
export function isFileRecord(text: string): boolean {
  return /^.{1,200}; \d{1,15} B; SHA-256 [0-9a-f]{64}$/iu.test(text);
}
