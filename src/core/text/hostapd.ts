import { toHex, utf8Bytes } from '../utf8';

/** How hostapd.conf gives an SSID. */
export type HostapdSsid =
  | { readonly form: 'raw'; readonly text: string }
  | { readonly form: 'hex'; readonly text: string; readonly utf8: boolean };

/**
 * Printable ASCII stands raw to the end of the line (hostapd cuts nothing but the line feed); an SSID with a space
 * at an edge, which an editor may take off, or with other characters is written as hexadecimal bytes.
 */
export function toHostapdSsid(ssid: string): HostapdSsid {
  if (/^[!-~](?:[ -~]*[!-~])?$/.test(ssid)) return { form: 'raw', text: ssid };
  return { form: 'hex', text: toHex(utf8Bytes(ssid)), utf8: /[^ -~]/.test(ssid) };
}

/** A name in the users file of hostapd's EAP server, where nothing is an escape; null where a quotation mark is in it. */
export function toHostapdUserName(name: string): string | null {
  return name.includes('"') ? null : `"${name}"`;
}

/** A password in that file: the hexadecimal digits of its UTF-8 bytes, since its quoted form has no escapes either. */
export function toHostapdPassword(password: string): string {
  return toHex(utf8Bytes(password));
}
