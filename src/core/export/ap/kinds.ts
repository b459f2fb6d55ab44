import { ROW_KINDS, type RowKind } from '../row-kind';

const beginning = (prefix: string): readonly RowKind[] => ROW_KINDS.filter((kind) => kind.startsWith(prefix));
const holding = (part: string): readonly RowKind[] => ROW_KINDS.filter((kind) => kind.includes(part));

export const PSK_KINDS = beginning('psk-');
export const EAP_KINDS = beginning('eap-');
export const TKIP_KINDS = holding('-tkip');
export const AES_KINDS = holding('-aes');
export const FT_KINDS = holding('-ft');
export const CCKM_KINDS = holding('-cckm');
/** Every kind whose keys come from a WPA handshake. */
export const WPA_KINDS = ROW_KINDS.filter((kind) => TKIP_KINDS.includes(kind) || AES_KINDS.includes(kind));

/** The weak cipher of a kind, or null. */
export function weakCipher(kind: RowKind): 'wep' | 'tkip' | null {
  if (kind.includes('wep')) return 'wep';
  return TKIP_KINDS.includes(kind) ? 'tkip' : null;
}
