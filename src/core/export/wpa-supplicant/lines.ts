import { AES_KINDS, EAP_KINDS, PSK_KINDS, TKIP_KINDS } from '../ap/kinds';
import type { EapMethod } from '../../scheme/vocabulary';
import type { LineRow, LineSection } from '../lines/line-table';

export type SupplicantCondition =
  | EapMethod
  | 'placeholders'
  | 'site'
  | 'ctrl-interface'
  | 'hidden'
  | 'band'
  | 'shared'
  | 'anonymous'
  | 'password'
  | 'server-ca'
  | 'server-name'
  | 'client-blob';

type Row = LineRow<SupplicantCondition>;
type Section = LineSection<SupplicantCondition>;

const ran = 'read back from wpa_supplicant 2.10';
const proven = 'authenticated with eapol_test 2.10';
const product = 'this program';

// prettier-ignore
const start: Section = {
  lines: [
    { text: '# wpa_supplicant 2.10', source: product },
    { text: '# Profile: {name}', source: product },
    { text: '# Site: {site}', when: ['site'], source: product },
    { text: '# Secrets are masked where <...> stands; wpa_supplicant refuses the file until they are filled in', when: ['placeholders'], source: product },
    { text: 'ctrl_interface={ctrlInterface}', when: ['ctrl-interface'], source: ran },
    { text: 'network={', source: ran },
    { text: '\tssid={ssid}', answers: 'SSID', source: ran },
    { text: '\tscan_ssid=1', when: ['hidden'], answers: 'SSID', source: ran },
    { text: '\tfreq_list={frequencies}', when: ['band'], answers: '802.11 mode', source: ran },
  ],
};

// prettier-ignore
const protection: readonly Row[] = [
  { text: '\tkey_mgmt=NONE', kinds: ['open', 'static-wep'], answers: 'Key management', source: ran },
  { text: '\tkey_mgmt=IEEE8021X', kinds: ['eap-wep'], answers: 'Key management', source: ran },
  { text: '\tkey_mgmt=WPA-PSK', kinds: ['psk-tkip', 'psk-aes'], answers: 'Key management', source: ran },
  { text: '\tkey_mgmt=WPA-EAP', kinds: ['eap-tkip', 'eap-aes'], answers: 'Key management', source: ran },
  // A card that can't do FT still joins where the access point keeps the plain suite beside it.
  { text: '\tkey_mgmt=WPA-PSK FT-PSK', kinds: ['psk-aes-ft'], answers: 'Fast roaming', source: ran },
  { text: '\tkey_mgmt=WPA-EAP FT-EAP', kinds: ['eap-aes-ft'], answers: 'Fast roaming', source: ran },
  { text: '\tproto=WPA', kinds: TKIP_KINDS, answers: 'Key management', source: ran },
  { text: '\tproto=RSN', kinds: AES_KINDS, answers: 'Key management', source: ran },
  { text: '\tpairwise=TKIP', kinds: TKIP_KINDS, answers: 'Encryption', source: ran },
  { text: '\tgroup=TKIP', kinds: TKIP_KINDS, answers: 'Encryption', source: ran },
  { text: '\tpairwise=CCMP', kinds: AES_KINDS, answers: 'Encryption', source: ran },
  { text: '\tgroup=CCMP', kinds: AES_KINDS, answers: 'Encryption', source: ran },
  // Phones of Table 5 have no protected management frames; a test client that had them would prove nothing for them.
  { text: '\tieee80211w=0', kinds: AES_KINDS, source: ran },
  { text: '\tpsk={psk}', kinds: PSK_KINDS, answers: 'Passphrase', source: ran },
  { text: '\tauth_alg=OPEN', kinds: ['static-wep'], unless: ['shared'], answers: 'Security mode', source: ran },
  { text: '\tauth_alg=SHARED', kinds: ['static-wep'], when: ['shared'], answers: 'Security mode', source: ran },
  { text: '\twep_tx_keyidx={wepSlot}', kinds: ['static-wep'], answers: 'WEP key', source: ran },
  { text: '\twep_key{wepSlot}={wepKey}', kinds: ['static-wep'], answers: 'WEP key', source: ran },
];

// prettier-ignore
const eap: Section = {
  kinds: EAP_KINDS,
  lines: [
    { text: '\teap=FAST', when: ['eap-fast'], answers: 'Security mode', source: proven },
    { text: '\teap=TLS', when: ['eap-tls'], answers: 'Security mode', source: proven },
    { text: '\teap=PEAP', when: ['peap-mschapv2'], answers: 'Security mode', source: proven },
    { text: '\teap=PEAP', when: ['peap-gtc'], answers: 'Security mode', source: proven },
    { text: '\tphase1="fast_provisioning={pacProvisioning}"', when: ['eap-fast'], answers: 'Security mode', source: proven },
    { text: '\tpac_file="{pacFile}"', when: ['eap-fast'], answers: 'Security mode', source: proven },
    // Which of the two runs inside is the server's choice.
    { text: '\tphase2="auth=MSCHAPV2 auth=GTC"', when: ['eap-fast'], answers: 'Security mode', source: proven },
    { text: '\tphase2="auth=MSCHAPV2"', when: ['peap-mschapv2'], answers: 'Security mode', source: proven },
    { text: '\tphase2="auth=GTC"', when: ['peap-gtc'], answers: 'Security mode', source: proven },
    { text: '\tidentity={identity}', answers: 'Username', source: proven },
    { text: '\tanonymous_identity={anonymous}', when: ['anonymous'], source: proven },
    { text: '\tpassword={password}', when: ['password'], answers: 'Password', source: proven },
    { text: '\tca_cert="blob://server-ca"', when: ['server-ca'], source: proven },
    { text: '\tdomain_match={serverName}', when: ['server-name'], source: proven },
    { text: '\tprivate_key={clientFile}', when: ['eap-tls'], answers: 'User certificate', source: proven },
    { text: '\tprivate_key_passwd={passphrase}', when: ['eap-tls'], answers: 'User certificate', source: proven },
  ],
};

// prettier-ignore
const end: Section = {
  lines: [
    { text: '}', source: ran },
    { text: 'blob-base64-server-ca={', when: ['server-ca'], source: proven },
    { text: '{serverCa}', when: ['server-ca'], source: proven },
    { text: '}', when: ['server-ca'], source: proven },
    { text: 'blob-base64-client={', when: ['client-blob'], source: proven },
    { text: '{client}', when: ['client-blob'], source: proven },
    { text: '}', when: ['client-blob'], source: proven },
  ],
};

/** The lines of a wpa_supplicant file with one network: each was read back from, or authenticated with, version 2.10. */
export const WPA_SUPPLICANT_LINES: readonly Section[] = [start, { lines: protection }, eap, end];
