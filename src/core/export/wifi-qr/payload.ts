import type { ValidProfile } from '../../profile/valid-profile';

/** Escapes the characters that separate or quote fields: \ ; , : " (ZXing, "Barcode Contents", Wi-Fi network config). */
function escapeField(text: string): string {
  return text.replace(/[\\;,:"]/g, (character) => `\\${character}`);
}

/** Whether a reader may take a value for hexadecimal digits. */
function looksLikeHex(text: string): boolean {
  return /^[0-9a-f]+$/i.test(text);
}

export type HexQuotes = 'no' | 'yes';

/**
 * A value as a field. Readers disagree about texts that look like hexadecimal digits: the old ZXing application wants
 * them in double quotes, iOS takes the quotes for a part of the value (QRCoder issue 440), and Android's own reader
 * takes only 64 digits (PSK) and 10, 26 or 58 (WEP) for hexadecimal. Hence no quotes unless asked for.
 */
function field(text: string, isHex: boolean, quotes: HexQuotes): string {
  const escaped = escapeField(text);
  return quotes === 'yes' && !isHex && looksLikeHex(text) ? `"${escaped}"` : escaped;
}

/**
 * The text of a Wi-Fi QR code, `WIFI:T:…;S:…;P:…;H:true;;`, in UTF-8 when it is encoded. A key of 64 hexadecimal digits
 * is written as it is. Null for EAP, which the form can't carry.
 */
export function wifiPayload(
  { ssid, hidden, protection }: ValidProfile,
  quotes: HexQuotes = 'no',
): string | null {
  const tail = `${hidden ? 'H:true;' : ''};`;
  const name = field(ssid, false, quotes);
  if (protection.kind === 'eap') return null;
  if (protection.kind === 'open') return `WIFI:T:nopass;S:${name};${tail}`;
  const type = protection.kind === 'psk' ? 'WPA' : 'WEP';
  const key = field(protection.key.reveal(), protection.keyFormat === 'hex', quotes);
  return `WIFI:T:${type};S:${name};P:${key};${tail}`;
}
