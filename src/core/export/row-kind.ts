import type { SchemeRow } from '../scheme/table5';
import type { FastRoaming } from '../scheme/vocabulary';

/**
 * What an access point sees of a choice in Table 5. The EAP method is not part of it: the RADIUS server and the
 * phone negotiate it, and the access point's lines are the same for all four.
 */
export const ROW_KINDS = [
  'open',
  'static-wep',
  'psk-tkip',
  'psk-aes',
  'psk-aes-ft',
  'eap-wep',
  'eap-wep-cckm',
  'eap-tkip',
  'eap-tkip-cckm',
  'eap-aes',
  'eap-aes-ft',
  'eap-aes-cckm',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** The kind of a row with a roaming method that the row offers. */
export function rowKind(row: SchemeRow, fastRoaming: FastRoaming): RowKind {
  if (row.security === 'none') return 'open';
  if (row.security === 'wep') return 'static-wep';
  const base = `${row.security === 'psk' ? 'psk' : 'eap'}-${row.encryption}`;
  const kind = fastRoaming === 'none' ? base : `${base}-${fastRoaming}`;
  const known = ROW_KINDS.find((candidate) => candidate === kind);
  if (known === undefined) throw new Error(`no row of Table 5 is of the kind ${kind}`);
  return known;
}
