import { parseSsid2 } from '../hostapd/ssid2';
import type { SsidOctets } from '../model/ssid-octets';
import { utf8Text } from '../../utf8';
import { ssidBytes } from '../model/ssid-octets';

/** What stands between the first and the last quotation mark; null where the value is not quoted. */
export function quotedText(value: string): string | null {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : null;
}

/** The octets of a string value: `"text"`, `P"text with escapes"`, or hexadecimal digits. Null for anything else. */
export function octetsOf(value: string): SsidOctets | null {
  return parseSsid2(value);
}

/** A string value as text; null where it is none of the three forms, or no UTF-8. */
export function textOf(value: string): string | null {
  const octets = octetsOf(value);
  return octets && utf8Text(ssidBytes(octets));
}
