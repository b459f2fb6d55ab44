import type { Eap, ValidProfile } from '../../profile/valid-profile';
import type { EapMethod } from '../../scheme/vocabulary';

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

/** Inner methods of PEAP in the words of Android's `WifiEnterpriseConfig.Phase2`; null where the form has no word. */
const PHASE_2: Readonly<Record<EapMethod, 'MSCHAPV2' | 'GTC' | null>> = {
  'peap-mschapv2': 'MSCHAPV2',
  'peap-gtc': 'GTC',
  'eap-tls': null,
  'eap-fast': null,
};

function eapFields({ method, username, password }: Eap, outerIdentity: string | null): string | null {
  const phase2 = PHASE_2[method];
  if (phase2 === null) return null;
  const outer = outerIdentity === null ? '' : `A:${escapeField(outerIdentity)};`;
  const secret = escapeField(password?.reveal() ?? '');
  return `E:PEAP;PH2:${phase2};${outer}I:${escapeField(username ?? '')};P:${secret};`;
}

export interface PayloadOptions {
  readonly quotes?: HexQuotes;
  /** The name that is sent outside the tunnel of PEAP; null: the user name. */
  readonly outerIdentity?: string | null;
}

/**
 * The text of a Wi-Fi QR code, `WIFI:T:…;S:…;P:…;H:true;;`, in UTF-8 when it is encoded. A key of 64 hexadecimal digits
 * is written as it is. EAP has the form that ZXing added (pull request 865) and that only some readers know; null for
 * methods that it has no word for.
 */
export function wifiPayload(
  { ssid, hidden, protection }: ValidProfile,
  { quotes = 'no', outerIdentity = null }: PayloadOptions = {},
): string | null {
  const tail = `${hidden ? 'H:true;' : ''};`;
  const name = field(ssid, false, quotes);
  if (protection.kind === 'eap') {
    const fields = eapFields(protection, outerIdentity);
    return fields === null ? null : `WIFI:T:WPA2-EAP;S:${name};${fields}${tail}`;
  }
  if (protection.kind === 'open') return `WIFI:T:nopass;S:${name};${tail}`;
  const type = protection.kind === 'psk' ? 'WPA' : 'WEP';
  const key = field(protection.key.reveal(), protection.keyFormat === 'hex', quotes);
  return `WIFI:T:${type};S:${name};P:${key};${tail}`;
}
