import { toHex, utf8Bytes } from '../../utf8';
import { ssidOfHex, type SsidOctets } from '../model/ssid-octets';

/** An SSID as the command line writes it: `\xNN` is one octet. Ambiguous where a backslash begins no such escape. */
export function parseSsid(text: string): { readonly ssid: SsidOctets; readonly ambiguous: boolean } | null {
  let hex = '';
  let ambiguous = false;
  const pieces = text.split(/(\\x[0-9A-Fa-f]{2})/);
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) hex += piece.slice(2).toLowerCase();
    else {
      ambiguous ||= piece.includes('\\');
      hex += toHex(utf8Bytes(piece));
    }
  }
  const ssid = ssidOfHex(hex);
  return ssid && { ssid, ambiguous };
}
