import { failure, success, type Result } from '../result';
import { textOfUnits, utf8Text } from '../utf8';
import { binaryPlistText } from '../xml/binary-plist';
import { isEnvelope, signedContent } from './apple/envelope';
import { koreanText } from './cp949';
import { foreignFile } from './file-kind';
import type { ImportError, TextEncoding } from './model/import-result';

export interface FileText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

function utf16Text(bytes: Uint8Array, start: number, isLittle: boolean): string {
  const units = new Uint16Array(Math.floor((bytes.length - start) / 2));
  for (let index = 0; index < units.length; index += 1) {
    const at = start + index * 2;
    const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    units[index] = isLittle ? second * 256 + first : first * 256 + second;
  }
  return textOfUnits(units);
}

/** UTF-16 by its byte order mark, or, without one, by the zero in `<` and a second character of ASCII. */
function utf16Of(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return utf16Text(bytes, 2, true);
  if (first === 0xfe && second === 0xff) return utf16Text(bytes, 2, false);
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return utf16Text(bytes, 0, true);
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return utf16Text(bytes, 0, false);
  return null;
}

function decoded(bytes: Uint8Array): FileText {
  const utf8 = utf8Text(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const korean = koreanText(bytes);
  return korean === null
    ? { text: textOfUnits(bytes), encoding: 'latin-1' }
    : { text: korean, encoding: 'cp949' };
}

/**
 * The text of a configuration file, and of what a signed envelope holds: UTF-8, UTF-16 or CP949. Bytes that are none
 * of these are taken as Latin-1, in which device configurations with old banners come. A binary
 * property list becomes the text of an XML one. A file that is no text is refused by its kind.
 */
export function textOfFile(bytes: Uint8Array): Result<FileText, ImportError> {
  const content = (isEnvelope(bytes) ? signedContent(bytes) : null) ?? bytes;
  const plist = binaryPlistText(content);
  if (plist !== null) return success({ text: plist, encoding: 'utf-8' });
  const utf16 = utf16Of(content);
  if (utf16 !== null) return success({ text: utf16, encoding: 'utf-16' });
  const file = foreignFile(content);
  return file === null ? success(decoded(content)) : failure({ code: 'import.not-text', file });
}
