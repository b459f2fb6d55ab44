import type { Network } from '../../import/model/network';
import { valueOr } from '../../import/model/origin';

/** A network's SSID for messages; hexadecimal where it is no text, `?` where it is not known. */
export function shownSsid({ ssid }: Network): string {
  const octets = valueOr(ssid, null);
  return octets === null ? '?' : (octets.text ?? `0x${octets.hex}`);
}
