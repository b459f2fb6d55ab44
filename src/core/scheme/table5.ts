import type { Encryption, FastRoaming, KeyManagement, Security } from './vocabulary';

/** The access point's side of a row: the document's "AP security" column. */
export type ApSecurity = Exclude<Security, 'wep'> | 'static-wep';

/** One row of Table 5. `row` is its 1-based place in the document. */
export interface SchemeRow {
  readonly row: number;
  readonly security: Security;
  readonly apSecurity: ApSecurity;
  readonly keyManagement: KeyManagement;
  readonly encryption: Encryption;
  /** What may be chosen besides no fast roaming; where two are listed, one of them. */
  readonly fastRoaming: readonly Exclude<FastRoaming, 'none'>[];
  readonly source: string;
}

const source = 'Table 5';

/** Table 5 of the phone's security document: the combinations that work, all 16 of them. */
// prettier-ignore
export const TABLE_5: readonly SchemeRow[] = [
  { row: 1,  security: 'none',          apSecurity: 'none',          keyManagement: 'none',   encryption: 'none', fastRoaming: [],             source },
  { row: 2,  security: 'wep',           apSecurity: 'static-wep',    keyManagement: 'static', encryption: 'wep',  fastRoaming: [],             source },
  { row: 3,  security: 'psk',           apSecurity: 'psk',           keyManagement: 'wpa',    encryption: 'tkip', fastRoaming: [],             source },
  { row: 4,  security: 'psk',           apSecurity: 'psk',           keyManagement: 'wpa2',   encryption: 'aes',  fastRoaming: ['ft'],         source },
  { row: 5,  security: 'eap-fast',      apSecurity: 'eap-fast',      keyManagement: '802.1x', encryption: 'wep',  fastRoaming: ['cckm'],       source },
  { row: 6,  security: 'eap-fast',      apSecurity: 'eap-fast',      keyManagement: 'wpa',    encryption: 'tkip', fastRoaming: ['cckm'],       source },
  { row: 7,  security: 'eap-fast',      apSecurity: 'eap-fast',      keyManagement: 'wpa2',   encryption: 'aes',  fastRoaming: ['ft', 'cckm'], source },
  { row: 8,  security: 'eap-tls',       apSecurity: 'eap-tls',       keyManagement: '802.1x', encryption: 'wep',  fastRoaming: ['cckm'],       source },
  { row: 9,  security: 'eap-tls',       apSecurity: 'eap-tls',       keyManagement: 'wpa',    encryption: 'tkip', fastRoaming: ['cckm'],       source },
  { row: 10, security: 'eap-tls',       apSecurity: 'eap-tls',       keyManagement: 'wpa2',   encryption: 'aes',  fastRoaming: ['ft', 'cckm'], source },
  { row: 11, security: 'peap-mschapv2', apSecurity: 'peap-mschapv2', keyManagement: '802.1x', encryption: 'wep',  fastRoaming: ['cckm'],       source },
  { row: 12, security: 'peap-mschapv2', apSecurity: 'peap-mschapv2', keyManagement: 'wpa',    encryption: 'tkip', fastRoaming: ['cckm'],       source },
  { row: 13, security: 'peap-mschapv2', apSecurity: 'peap-mschapv2', keyManagement: 'wpa2',   encryption: 'aes',  fastRoaming: ['ft', 'cckm'], source },
  { row: 14, security: 'peap-gtc',      apSecurity: 'peap-gtc',      keyManagement: '802.1x', encryption: 'wep',  fastRoaming: ['cckm'],       source },
  { row: 15, security: 'peap-gtc',      apSecurity: 'peap-gtc',      keyManagement: 'wpa',    encryption: 'tkip', fastRoaming: ['cckm'],       source },
  { row: 16, security: 'peap-gtc',      apSecurity: 'peap-gtc',      keyManagement: 'wpa2',   encryption: 'aes',  fastRoaming: ['ft', 'cckm'], source },
];
