import { utf8Bytes } from '../utf8';

/** A string value of a GLib key file: a backslash is doubled, a space at an edge is written as `\s`. */
export function toKeyfileString(text: string): string {
  return text.replaceAll('\\', '\\\\').replace(/^ +| +$/g, (spaces) => '\\s'.repeat(spaces.length));
}

/** How a NetworkManager keyfile gives an SSID. */
export interface KeyfileSsid {
  readonly form: 'text' | 'bytes';
  readonly text: string;
}

/**
 * An SSID as NetworkManager writes it itself: printable ASCII as text, anything else as the list of its bytes; and so
 * what could be taken for a list or an escape, or lose a space at an edge.
 */
export function toKeyfileSsid(ssid: string): KeyfileSsid {
  if (/^[!-~](?:[ -~]*[!-~])?$/.test(ssid) && !/[;\\]/.test(ssid)) return { form: 'text', text: ssid };
  return { form: 'bytes', text: Array.from(utf8Bytes(ssid), (byte) => `${byte};`).join('') };
}
