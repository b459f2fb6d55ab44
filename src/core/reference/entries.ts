/** Parts of the reference, in the order in which a reader meets them. */
export const REFERENCE_SECTIONS = [
  'hardening',
  'features',
  'alarms',
  'security-menu',
  'calls',
  'wlan-methods',
  'wlan-encryption',
  'keys',
  'credentials',
  'certificates',
  'server-certificates',
  'dot1x',
] as const;
export type ReferenceSection = (typeof REFERENCE_SECTIONS)[number];

interface EntryRow {
  readonly id: string;
  readonly section: ReferenceSection;
  /** Section of the source document; "IM&P" stands for the document on IM and Presence certificates. */
  readonly source: string;
  /** Names that stand the same in every language and that people search by. */
  readonly names: readonly string[];
}

const hardening = 'Phone network hardening';
const table1 = 'Table 1';
const table2 = 'Table 2';
const table3 = 'Table 3';
const table4 = 'Table 4';
const calls = 'Secure calls, conferences, barge';
const methods = 'WLAN security: methods';
const encryption = 'WLAN security: encryption';
const credentials = 'Setting the authentication mode, credentials';
const forEap = 'Certificates for EAP';
const adminPage = 'Phone administration web page';
const imp = 'IM&P: identity certificates';
const regeneration = 'IM&P: regeneration';

/**
 * What the documents state, one row an entry. Table 5 is not among them: it has a screen of its own
 * (`src/core/scheme`). Their words are in `src/messages/{en,ko}/reference`.
 */
// prettier-ignore
const rows = [
  { id: 'enhanced-security',        section: 'hardening', source: hardening, names: ['CUCM 11.5(1)', '12.0(1)', 'FIPS', 'SHA-2', 'RSA 4096', 'TCP'] },
  { id: 'enhanced-security-12-5',   section: 'hardening', source: hardening, names: ['CUCM 12.5(1)', 'FIPS', 'TFTP'] },
  { id: 'sip-oauth',                section: 'hardening', source: hardening, names: ['SIP OAuth', 'CUCM 14.0', '14.0(1)SU1', '14.1(1)', 'TFTP', 'MRA'] },
  { id: 'itl-size',                 section: 'hardening', source: hardening, names: ['ITL', '64 KB', '64K'] },
  { id: 'security-by-default',      section: 'hardening', source: hardening, names: ['CUCM 8.5(1)', 'HTTPS', 'Tomcat', 'CTL', 'eToken'] },
  { id: 'fips-key-size',            section: 'hardening', source: hardening, names: ['FIPS', 'RSA 2048', 'LSC'] },
  { id: 'fips-enable',              section: 'hardening', source: 'FIPS mode', names: ['FIPS', 'Device > Phone', 'Apply Config'] },
  { id: 'lsc-not-for-wlan',         section: 'hardening', source: hardening, names: ['LSC', 'CAPF', 'EAP-TLS', 'WLAN'] },

  { id: 'image-authentication',     section: 'features', source: table1, names: ['.sbn'] },
  { id: 'image-encryption',         section: 'features', source: table1, names: ['.sebn'] },
  { id: 'site-certificate',         section: 'features', source: table1, names: ['MIC', 'LSC', 'CAPF'] },
  { id: 'device-authentication',    section: 'features', source: table1, names: ['TLS'] },
  { id: 'file-authentication',      section: 'features', source: table1, names: ['TFTP'] },
  { id: 'file-encryption',          section: 'features', source: table1, names: ['TFTP'] },
  { id: 'signalling-authentication', section: 'features', source: table1, names: ['TLS'] },
  { id: 'mic',                      section: 'features', source: table1, names: ['MIC'] },
  { id: 'media-encryption',         section: 'features', source: table1, names: ['SRTP'] },
  { id: 'capf',                     section: 'features', source: table1, names: ['CAPF'] },
  { id: 'security-profile',         section: 'features', source: table1, names: [] },
  { id: 'encrypted-configuration',  section: 'features', source: table1, names: ['TFTP'] },
  { id: 'web-server-off',           section: 'features', source: table1, names: ['HTTP'] },
  { id: 'phone-hardening',          section: 'features', source: table1, names: ['GARP', 'VLAN', 'Bluetooth', 'TLS'] },
  { id: 'dot1x-feature',            section: 'features', source: table1, names: ['802.1X'] },
  { id: 'srst-failover',            section: 'features', source: table1, names: ['SRST', 'SIP', 'TLS', 'cnf.xml'] },
  { id: 'signalling-encryption',    section: 'features', source: table1, names: ['SIP'] },
  { id: 'trust-list-alarm',         section: 'features', source: table1, names: ['CTL', 'ITL'] },
  { id: 'aes-256',                  section: 'features', source: table1, names: ['AES-256', 'CUCM 10.5(2)', 'TLS 1.2', 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384', 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 'AEAD_AES_256_GCM', 'AEAD_AES_128_GCM', 'SRTP'] },
  { id: 'ecdsa',                    section: 'features', source: table1, names: ['ECDSA', 'CUCM 11.0', 'VOS 11.5'] },

  { id: 'alarm-1',                  section: 'alarms', source: table2, names: ['TL_SUCCESS'] },
  { id: 'alarm-2',                  section: 'alarms', source: table2, names: ['CTL_INITIAL_SUCCESS'] },
  { id: 'alarm-3',                  section: 'alarms', source: table2, names: ['ITL_INITIAL_SUCCESS'] },
  { id: 'alarm-4',                  section: 'alarms', source: table2, names: ['TL_INITIAL_SUCCESS'] },
  { id: 'alarm-5',                  section: 'alarms', source: table2, names: ['TL_FAILED_OLD_CTL'] },
  { id: 'alarm-6',                  section: 'alarms', source: table2, names: ['TL_FAILED_NO_TL'] },
  { id: 'alarm-7',                  section: 'alarms', source: table2, names: ['TL_FAILED'] },
  { id: 'alarm-8',                  section: 'alarms', source: table2, names: ['TL_FAILED_OLD_ITL'] },
  { id: 'alarm-9',                  section: 'alarms', source: table2, names: ['TL_FAILED_OLD_TL'] },

  { id: 'menu-security-mode',       section: 'security-menu', source: table3, names: ['CUCM', 'Device > Phone'] },
  { id: 'menu-lsc',                 section: 'security-menu', source: table3, names: ['LSC'] },
  { id: 'menu-trust-list',          section: 'security-menu', source: table3, names: ['CTL', 'ITL', 'SHA1', 'TFTP', 'CAPF', 'SRST'] },
  { id: 'menu-dot1x',               section: 'security-menu', source: table3, names: ['802.1X'] },
  { id: 'lsc-setup',                section: 'security-menu', source: 'LSC set-up', names: ['LSC', 'CAPF', 'CTL', 'ITL', 'Settings Access'] },

  { id: 'secure-call',              section: 'calls', source: calls, names: [] },
  { id: 'secure-call-limits',       section: 'calls', source: calls, names: [] },
  { id: 'non-ip-leg',               section: 'calls', source: calls, names: ['PSTN'] },
  { id: 'lock-icon',                section: 'calls', source: calls, names: [] },
  { id: 'protected-phone',          section: 'calls', source: calls, names: ['Protected Device'] },
  { id: 'secure-tone',              section: 'calls', source: calls, names: ['Feature - Secure Tone', 'Play Secure Indication Tone'] },
  { id: 'secure-conference',        section: 'calls', source: calls, names: [] },
  { id: 'conference-levels',        section: 'calls', source: table4, names: ['Meet-Me'] },
  { id: 'barge',                    section: 'calls', source: calls, names: ['Barge', 'cBarge'] },

  { id: 'open-authentication',      section: 'wlan-methods', source: methods, names: ['Open'] },
  { id: 'shared-key',               section: 'wlan-methods', source: methods, names: ['Shared key', 'WEP'] },
  { id: 'eap-fast',                 section: 'wlan-methods', source: methods, names: ['EAP-FAST', 'PAC', 'AID', 'RADIUS'] },
  { id: 'pac-expiry',               section: 'wlan-methods', source: methods, names: ['EAP-FAST', 'PAC', 'ACS'] },
  { id: 'eap-tls',                  section: 'wlan-methods', source: methods, names: ['EAP-TLS', 'MIC', 'LSC'] },
  { id: 'peap',                     section: 'wlan-methods', source: methods, names: ['PEAP', 'MSCHAPV2', 'GTC'] },
  { id: 'eap-named',                section: 'wlan-methods', source: methods, names: ['EAP'] },
  { id: 'wpa-radius',               section: 'wlan-methods', source: methods, names: ['WPA', 'WPA2', 'RADIUS', 'PSK'] },
  { id: 'fast-roaming',             section: 'wlan-methods', source: methods, names: ['802.11r', 'FT', 'CCKM', 'WDS'] },
  { id: 'same-ssid',                section: 'wlan-methods', source: methods, names: ['SSID', 'VLAN'] },

  { id: 'wep',                      section: 'wlan-encryption', source: encryption, names: ['WEP'] },
  { id: 'tkip',                     section: 'wlan-encryption', source: encryption, names: ['TKIP', 'IV'] },
  { id: 'aes',                      section: 'wlan-encryption', source: encryption, names: ['AES', 'WPA2', 'CBC'] },
  { id: 'ckip',                     section: 'wlan-encryption', source: encryption, names: ['CKIP', 'CMIC'] },

  { id: 'psk-hex',                  section: 'keys', source: 'Pre-shared key formats', names: ['PSK', '64'] },
  { id: 'psk-ascii',                section: 'keys', source: 'Pre-shared key formats', names: ['PSK', '8–63'] },
  { id: 'psk-printed-example',      section: 'keys', source: 'Pre-shared key formats', names: ['PSK', '60'] },
  { id: 'wep-hex',                  section: 'keys', source: 'WEP key formats', names: ['WEP', '10', '26'] },
  { id: 'wep-ascii',                section: 'keys', source: 'WEP key formats', names: ['WEP', '5', '13'] },

  { id: 'authentication-mode',      section: 'credentials', source: credentials, names: ['EAP', 'PSK', 'WEP'] },
  { id: 'username-password',        section: 'credentials', source: credentials, names: ['EAP-FAST', 'PEAP', 'RADIUS', '64'] },
  { id: 'domain-form',              section: 'credentials', source: credentials, names: ['DOMAIN\\username'] },
  { id: 'password-erased',          section: 'credentials', source: credentials, names: ['PEAP-MSCHAPV2', 'PEAP-GTC', 'RADIUS'] },
  { id: 'eap-type-order',           section: 'credentials', source: credentials, names: ['EAP', 'RADIUS'] },

  { id: 'mic-for-eap-tls',          section: 'certificates', source: forEap, names: ['MIC', 'EAP-TLS', 'RADIUS'] },
  { id: 'user-installed',           section: 'certificates', source: forEap, names: ['CSR', 'CN', 'PKCS #12'] },
  { id: 'radius-account',           section: 'certificates', source: forEap, names: ['ACS', 'CN', 'MAC', 'EAP-TLS'] },
  { id: 'server-ca-export',         section: 'certificates', source: forEap, names: ['DER', '.CER', 'X.509'] },
  { id: 'one-server-certificate',   section: 'certificates', source: forEap, names: ['8865', 'SCEP', 'TFTP'] },
  { id: 'server-validation',        section: 'certificates', source: forEap, names: ['PEAP'] },
  { id: 'phone-clock',              section: 'certificates', source: forEap, names: ['GMT', 'UTC', 'CUCM'] },
  { id: 'admin-page',               section: 'certificates', source: adminPage, names: ['8443', 'HTTPS', 'admin', 'Web Admin'] },
  { id: 'certificate-formats',      section: 'certificates', source: adminPage, names: ['PKCS #12', 'PEM', 'DER'] },
  { id: 'remove-certificate',       section: 'certificates', source: adminPage, names: [] },
  { id: 'clock-by-hand',            section: 'certificates', source: adminPage, names: ['NTP'] },
  { id: 'scep',                     section: 'certificates', source: 'SCEP', names: ['SCEP', 'RA', 'SHA-1', 'SHA-256', 'WLAN SCEP Server', 'WLAN Root CA Fingerprint'] },
  { id: 'scep-ra',                  section: 'certificates', source: 'SCEP', names: ['SCEP', 'RA', 'PKI', 'Cisco IOS', 'RADIUS'] },

  { id: 'imp-cup',                  section: 'server-certificates', source: imp, names: ['cup', 'Lync', 'OCS', 'LCS', 'SIP'] },
  { id: 'imp-cup-xmpp',             section: 'server-certificates', source: imp, names: ['cup-xmpp', 'XMPP'] },
  { id: 'imp-cup-xmpp-s2s',         section: 'server-certificates', source: imp, names: ['cup-xmpp-s2s', 'XMPP'] },
  { id: 'imp-ipsec',                section: 'server-certificates', source: imp, names: ['ipsec', 'DRS', 'DRF', 'IPsec'] },
  { id: 'imp-tomcat',               section: 'server-certificates', source: imp, names: ['tomcat', 'Jabber', 'SAML SSO'] },
  { id: 'imp-sso',                  section: 'server-certificates', source: imp, names: ['tomcat', 'SSO'] },
  { id: 'imp-jabber-warning',       section: 'server-certificates', source: imp, names: ['Jabber', 'tomcat', 'cup-xmpp', 'MDM'] },
  { id: 'imp-never-delete',         section: 'server-certificates', source: imp, names: ['-trust'] },
  { id: 'imp-order',                section: 'server-certificates', source: regeneration, names: ['Regenerate', 'Certificate Management'] },
  { id: 'imp-high-availability',    section: 'server-certificates', source: regeneration, names: ['Presence Redundancy Group', 'Enable High Availability', 'HA'] },
  { id: 'imp-restarts',             section: 'server-certificates', source: regeneration, names: ['Cisco SIP Proxy', 'Cisco Presence Engine', 'Cisco XCP Router', 'Cisco DRF Master', 'Cisco DRF Local', 'Cisco Tomcat', 'Cisco XCP SIP Federation Connection Manager', 'Cisco XCP XMPP Federation Connection Manager'] },
  { id: 'imp-requests',             section: 'server-certificates', source: regeneration, names: ['CSR', 'SAN', 'cup-xmpp', 'tomcat'] },
  { id: 'imp-tomcat-restart',       section: 'server-certificates', source: 'IM&P certificates: Tomcat', names: ['utils service restart Cisco Tomcat', 'Ctrl-C', 'CLI'] },
  { id: 'imp-ipsec-trust',          section: 'server-certificates', source: 'IM&P certificates: IPSec', names: ['IPSec-trust', 'ipsec.pem', 'DRS'] },
  { id: 'imp-expired-trust',        section: 'server-certificates', source: 'IM&P certificates: deleting expired trust certificates', names: ['-trust', 'Cisco Certificate Expiry Monitor', 'Cisco Intercluster Sync Agent', 'Cisco Certificate Change Notification', 'RTMT'] },

  { id: 'dot1x-components',         section: 'dot1x', source: '802.1X (wired)', names: ['EAP-FAST', 'EAP-TLS', 'RADIUS'] },
  { id: 'dot1x-eapol',              section: 'dot1x', source: '802.1X (wired)', names: ['EAPOL', 'EAPOL-Logoff'] },
  { id: 'dot1x-order',              section: 'dot1x', source: '802.1X (wired)', names: ['802.1X'] },
  { id: 'dot1x-pc-port',            section: 'dot1x', source: '802.1X (wired)', names: ['PC'] },
  { id: 'dot1x-voice-vlan',         section: 'dot1x', source: '802.1X (wired)', names: ['VLAN'] },
  { id: 'dot1x-device',             section: 'dot1x', source: 'Table 6', names: ['CDP', 'VLAN', '802.1X'] },
  { id: 'dot1x-status',             section: 'dot1x', source: 'Table 6', names: ['EAP-FAST', 'EAP-TLS'] },
] as const satisfies readonly EntryRow[];

export type ReferenceId = (typeof rows)[number]['id'];

export interface ReferenceEntry extends EntryRow {
  readonly id: ReferenceId;
}

export const REFERENCE_ENTRIES: readonly ReferenceEntry[] = rows;

export function entriesOf(section: ReferenceSection): readonly ReferenceEntry[] {
  return REFERENCE_ENTRIES.filter((entry) => entry.section === section);
}
