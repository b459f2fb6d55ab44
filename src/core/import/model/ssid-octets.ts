import { fromHex, toHex, utf8Bytes, utf8Text } from '../../utf8';

/** An SSID as what it is on the air: 0 to 32 octets, kept as lower-case hexadecimal digits so that it is plain data. */
export interface SsidOctets {
  readonly hex: string;
  /** The octets as UTF-8; null where they are none. */
  readonly text: string | null;
}

export function ssidOfText(text: string): SsidOctets {
  return { hex: toHex(utf8Bytes(text)), text };
}

export function ssidOfBytes(bytes: Uint8Array): SsidOctets {
  return { hex: toHex(bytes), text: utf8Text(bytes) };
}

/** Null where the digits are not an even number of hexadecimal digits. */
export function ssidOfHex(digits: string): SsidOctets | null {
  const bytes = fromHex(digits);
  return bytes && ssidOfBytes(bytes);
}

export function ssidBytes(ssid: SsidOctets): Uint8Array {
  return fromHex(ssid.hex) ?? new Uint8Array(0);
}
