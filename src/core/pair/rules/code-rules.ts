import type { Severity } from '../../finding/finding-rules';
import type { PairCode } from '../pair-params';
import type { RowVerdict } from '../pair-row';

interface CodeRule {
  readonly verdict: RowVerdict;
  readonly severity: Severity;
  /** Whether the verdict of the whole rests on the row. */
  readonly decides: boolean;
  readonly source: string;
}

const table5 = 'Table 5';
const product = 'this program';
const tac = 'TAC note 214215';
const guides = '8821 deployment guide, p. 38; 8861/8865 deployment guide, p. 34';
const ieee = 'IEEE 802.11-2020';
const practice = 'field practice; not confirmed by a vendor text';

/** Verdict, severity and source of each code of a comparison. */
// prettier-ignore
export const CODE_RULES: Readonly<Record<PairCode, CodeRule>> = {
  'pair.equal':                        { verdict: 'equal',     severity: 'info',    decides: true,  source: product },
  'pair.unknown':                      { verdict: 'unknown',   severity: 'warning', decides: true,  source: product },
  'pair.unknown-minor':                { verdict: 'unknown',   severity: 'info',    decides: false, source: product },

  'pair.network-missing':              { verdict: 'missing',   severity: 'error',   decides: true,  source: `${ieee}, 9.4.2.2` },
  'pair.network-untold':              { verdict: 'unknown',   severity: 'warning', decides: true,  source: product },
  'pair.disabled':                     { verdict: 'different', severity: 'error',   decides: true,  source: 'vendor configuration guides' },
  'pair.shut-down':                    { verdict: 'different', severity: 'error',   decides: true,  source: 'vendor configuration guides' },
  'pair.not-attached':                 { verdict: 'different', severity: 'error',   decides: true,  source: 'vendor configuration guides' },
  'pair.no-clients':                   { verdict: 'different', severity: 'error',   decides: true,  source: 'OL-11350-01, p. 6-2; OL-30644-01, chapter 19' },

  'pair.ssid-different':               { verdict: 'different', severity: 'error',   decides: true,  source: `${ieee}, 9.4.2.2` },
  'pair.ssid-looks-alike':             { verdict: 'different', severity: 'error',   decides: true,  source: `${ieee}, 9.4.2.2; Unicode Technical Standard 39` },
  'pair.ssid-octets':                  { verdict: 'unknown',   severity: 'warning', decides: true,  source: `${ieee}, 9.4.2.2` },
  'pair.ssid-not-text':                { verdict: 'different', severity: 'error',   decides: true,  source: `${ieee}, 9.4.2.2` },
  'pair.ssid-repeated':                { verdict: 'equal',     severity: 'warning', decides: false, source: product },
  'pair.ssid-repeated-differs':        { verdict: 'unknown',   severity: 'warning', decides: true,  source: product },
  'pair.hidden-different':             { verdict: 'different', severity: 'warning', decides: false, source: practice },
  'pair.band-different':               { verdict: 'different', severity: 'error',   decides: true,  source: 'Wireless LAN profile: frequency band' },
  'pair.vlan-different':               { verdict: 'different', severity: 'error',   decides: true,  source: 'WLAN security: one VLAN and SSID, one scheme' },
  'pair.vlan-name':                    { verdict: 'unknown',   severity: 'warning', decides: true,  source: product },
  'pair.vlan-untagged':                { verdict: 'unknown',   severity: 'warning', decides: true,  source: product },

  'pair.security-different':           { verdict: 'different', severity: 'error',   decides: true,  source: table5 },
  'pair.authentication-different':     { verdict: 'different', severity: 'error',   decides: true,  source: `${ieee}, 12.3.3` },
  'pair.network-eap-only':             { verdict: 'unknown',   severity: 'warning', decides: true,  source: 'CISCO-DOT11-SSID-SECURITY-MIB' },
  'pair.network-eap-missing':          { verdict: 'unknown',   severity: 'warning', decides: false, source: 'CISCO-DOT11-SSID-SECURITY-MIB' },
  'pair.key-management-different':     { verdict: 'different', severity: 'error',   decides: true,  source: table5 },
  'pair.key-management-optional':      { verdict: 'different', severity: 'warning', decides: false, source: 'CISCO-DOT11-SSID-SECURITY-MIB' },
  'pair.cipher-different':             { verdict: 'different', severity: 'error',   decides: true,  source: table5 },
  'pair.cipher-other-version':         { verdict: 'different', severity: 'error',   decides: true,  source: table5 },
  'pair.tkip-unsupported':             { verdict: 'different', severity: 'error',   decides: true,  source: tac },
  'pair.group-cipher-weak':            { verdict: 'equal',     severity: 'info',    decides: false, source: `${ieee}, 12.6.3` },
  'pair.group-cipher-unsupported':     { verdict: 'different', severity: 'error',   decides: true,  source: '8800 administration guide: CKIP and CMIC are not supported' },

  'pair.group-cipher-wep':             { verdict: 'unknown',   severity: 'warning', decides: true,  source: 'Table 5 has no WPA with WEP beside it' },
  'pair.mac-filtering':                { verdict: 'unknown',   severity: 'warning', decides: true,  source: 'vendor configuration guides' },

  'pair.akm-none-common':              { verdict: 'different', severity: 'error',   decides: true,  source: table5 },
  'pair.akm-phone-unknown':            { verdict: 'unknown',   severity: 'warning', decides: true,  source: 'no document at hand says whether the phones have it' },
  'pair.akm-together':                 { verdict: 'different', severity: 'warning', decides: false, source: "CISCO-LWAPP-WLAN-SECURITY-MIB; 9800 YANG model: CCKM does not go with PSK" },
  'pair.roaming-not-offered':          { verdict: 'different', severity: 'error',   decides: true,  source: guides },
  'pair.ft-adaptive':                  { verdict: 'different', severity: 'error',   decides: true,  source: 'adaptive 802.11r serves some other vendors\' clients only' },
  'pair.ft-switched-off':              { verdict: 'different', severity: 'error',   decides: true,  source: 'vendor configuration guides' },
  'pair.ft-only':                      { verdict: 'equal',     severity: 'info',    decides: false, source: tac },
  'pair.ft-only-mixed':                { verdict: 'different', severity: 'warning', decides: false, source: tac },
  'pair.wds-needed':                   { verdict: 'unknown',   severity: 'warning', decides: false, source: 'OL-11350-01, p. 11-6; OL-30644-01, p. 6-39' },
  'pair.over-the-ds':                  { verdict: 'different', severity: 'warning', decides: false, source: '8800 administration guide; TAC note 214215: FT over the air' },
  'pair.pmf-required':                 { verdict: 'unknown',   severity: 'warning', decides: true,  source: 'no document at hand says whether the model has protected management frames' },
  'pair.pmf-with-tkip':                { verdict: 'different', severity: 'error',   decides: true,  source: `${ieee}, 12.6.3` },
  'pair.wpa-compatibility-off':        { verdict: 'different', severity: 'error',   decides: true,  source: '8800 administration guide, Security setup menu' },
  'pair.wpa-compatibility-check':      { verdict: 'unknown',   severity: 'warning', decides: false, source: '8800 administration guide, Security setup menu' },

  'pair.psk-different':                { verdict: 'different', severity: 'error',   decides: true,  source: `${ieee}, J.4` },
  'pair.psk-missing':                  { verdict: 'missing',   severity: 'error',   decides: true,  source: table5 },
  'pair.psk-not-derived':              { verdict: 'unknown',   severity: 'warning', decides: true,  source: `${ieee}, J.4` },
  'pair.key-hidden':                   { verdict: 'unknown',   severity: 'warning', decides: true,  source: product },
  'pair.key-invalid':                  { verdict: 'unknown',   severity: 'warning', decides: true,  source: 'WEP key formats; Pre-shared key formats' },
  'pair.wep-key-different':            { verdict: 'different', severity: 'error',   decides: true,  source: 'WEP key formats' },
  'pair.wep-key-missing':              { verdict: 'missing',   severity: 'error',   decides: true,  source: table5 },
  'pair.wep-index-different':          { verdict: 'different', severity: 'error',   decides: true,  source: `${ieee}, 12.3.2` },
  'pair.wep-size-different':           { verdict: 'different', severity: 'error',   decides: true,  source: 'WEP key formats' },
  'pair.wep-authentication-different': { verdict: 'different', severity: 'error',   decides: true,  source: 'WLAN security: shared-key authentication' },

  'pair.radius-missing':               { verdict: 'missing',   severity: 'error',   decides: true,  source: 'WLAN security: EAP methods' },
  'pair.radius-host-missing':          { verdict: 'missing',   severity: 'error',   decides: true,  source: product },
  'pair.radius-host-further':          { verdict: 'missing',   severity: 'warning', decides: false, source: product },
  'pair.radius-extra':                 { verdict: 'different', severity: 'info',    decides: false, source: product },
  'pair.radius-auth-port':             { verdict: 'different', severity: 'error',   decides: true,  source: 'RFC 2865, section 3' },
  'pair.radius-acct-port':             { verdict: 'different', severity: 'warning', decides: false, source: 'RFC 2866, section 3' },
  'pair.radius-secret-different':      { verdict: 'different', severity: 'error',   decides: true,  source: 'RFC 2865, section 3' },
  'pair.radius-secret-missing':        { verdict: 'missing',   severity: 'error',   decides: true,  source: 'RFC 2865, section 3' },
  'pair.radius-secret-hidden':         { verdict: 'unknown',   severity: 'warning', decides: true,  source: product },
  'pair.radius-secret-open':           { verdict: 'unknown',   severity: 'info',    decides: false, source: product },

  'pair.option-unsuited':              { verdict: 'different', severity: 'warning', decides: false, source: tac },
  'pair.option-unconfirmed':           { verdict: 'different', severity: 'info',    decides: false, source: practice },
  'pair.lines-not-understood':         { verdict: 'unknown',   severity: 'warning', decides: true,  source: product },
  'pair.keyword-unconfirmed':          { verdict: 'unknown',   severity: 'info',    decides: false, source: product },
};
