import { utf8Bytes } from '../../utf8';
import { ssidOfBytes, ssidOfHex, ssidOfText, type SsidOctets } from '../model/ssid-octets';

const ESCAPES: Readonly<Record<string, number>> = { '\\': 92, '"': 34, n: 10, r: 13, t: 9, e: 27 };

/** The octets of hostapd's `P"…"` form: `\xNN`, `\NNN` (octal), and the C escapes. Null for any other escape. */
function printfBytes(text: string): Uint8Array | null {
  const bytes: number[] = [];
  const pieces = text.split(/(\\(?:x[0-9a-fA-F]{1,2}|[0-7]{1,3}|[\s\S]))/);
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 0) bytes.push(...utf8Bytes(piece));
    else if (/^\\x[0-9a-fA-F]/.test(piece)) bytes.push(Number.parseInt(piece.slice(2), 16));
    else if (/^\\[0-7]/.test(piece)) bytes.push(Number.parseInt(piece.slice(1), 8) & 255);
    else {
      const byte = ESCAPES[piece.slice(1)];
      if (byte === undefined) return null;
      bytes.push(byte);
    }
  }
  return Uint8Array.from(bytes);
}

/** Far beyond 32 octets in any form; a longer text is no SSID. */
const LONGEST = 8192;

/** `ssid2`: `"text"`, `P"text with escapes"`, or hexadecimal digits. Null where it is none of them. */
export function parseSsid2(value: string): SsidOctets | null {
  if (value.length > LONGEST) return null;
  const text = value.trim();
  if (text.startsWith('P"') && text.length > 2 && text.endsWith('"')) {
    const bytes = printfBytes(text.slice(2, -1));
    return bytes && ssidOfBytes(bytes);
  }
  if (text.startsWith('"') && text.length > 1 && text.endsWith('"')) return ssidOfText(text.slice(1, -1));
  return text === '' ? null : ssidOfHex(text);
}
