import { AES_KINDS, EAP_KINDS, PSK_KINDS, TKIP_KINDS, WPA_KINDS } from '../ap/kinds';
import type { EapMethod } from '../../scheme/vocabulary';
import type { LineRow, LineSection } from '../lines/line-table';
import { ROW_KINDS } from '../row-kind';

export type KeyfileCondition =
  | EapMethod
  | 'masked'
  | 'site'
  | 'ssid-bytes'
  | 'hidden'
  | 'band-2.4'
  | 'band-5'
  | 'shared'
  | 'anonymous'
  | 'password'
  | 'pac-file'
  | 'server-ca'
  | 'server-name'
  | 'identity'
  | 'client';

type Row = LineRow<KeyfileCondition>;
type Section = LineSection<KeyfileCondition>;

const read = 'read back from nmcli 1.42';
const product = 'this program';
const SECURED = ROW_KINDS.filter((kind) => kind !== 'open');

// prettier-ignore
const start: Section = {
  lines: [
    { text: '# NetworkManager 1.42 keyfile: in /etc/NetworkManager/system-connections, owned by root, mode 600', source: product },
    { text: '# Profile: {name}', source: product },
    { text: '# Site: {site}', when: ['site'], source: product },
    { text: '# Secrets are masked: NetworkManager asks for them, or has none to ask for', when: ['masked'], source: product },
    { text: '[connection]', source: read },
    { text: 'id={id}', source: read },
    { text: 'uuid={uuid}', source: read },
    { text: 'type=wifi', source: read },
    { text: '', source: product },
    { text: '[wifi]', source: read },
    { text: 'mode=infrastructure', source: read },
    { text: '# SSID: {shownSsid}', when: ['ssid-bytes'], source: product },
    { text: 'ssid={ssid}', answers: 'SSID', source: read },
    { text: 'hidden=true', when: ['hidden'], answers: 'SSID', source: read },
    { text: 'band=bg', when: ['band-2.4'], answers: '802.11 mode', source: read },
    { text: 'band=a', when: ['band-5'], answers: '802.11 mode', source: read },
    { text: '', source: product },
  ],
};

// prettier-ignore
const security: readonly Row[] = [
  { text: '[wifi-security]', source: read },
  { text: 'key-mgmt=none', kinds: ['static-wep'], answers: 'Key management', source: read },
  { text: 'key-mgmt=ieee8021x', kinds: ['eap-wep'], answers: 'Key management', source: read },
  // The suites with FT come with these where the adapter can do them.
  { text: 'key-mgmt=wpa-psk', kinds: PSK_KINDS, answers: 'Key management', source: read },
  { text: 'key-mgmt=wpa-eap', kinds: EAP_KINDS.filter((kind) => WPA_KINDS.includes(kind)), answers: 'Key management', source: read },
  { text: 'proto=wpa;', kinds: TKIP_KINDS, answers: 'Key management', source: read },
  { text: 'proto=rsn;', kinds: AES_KINDS, answers: 'Key management', source: read },
  { text: 'pairwise=tkip;', kinds: TKIP_KINDS, answers: 'Encryption', source: read },
  { text: 'group=tkip;', kinds: TKIP_KINDS, answers: 'Encryption', source: read },
  { text: 'pairwise=ccmp;', kinds: AES_KINDS, answers: 'Encryption', source: read },
  { text: 'group=ccmp;', kinds: AES_KINDS, answers: 'Encryption', source: read },
  // Off, as on the phones of Table 5: a test client that had them would prove nothing for phones.
  { text: 'pmf=1', kinds: AES_KINDS, source: read },
  { text: 'psk={psk}', kinds: PSK_KINDS, unless: ['masked'], answers: 'Passphrase', source: read },
  { text: 'psk-flags=1', kinds: PSK_KINDS, when: ['masked'], answers: 'Passphrase', source: read },
  { text: 'auth-alg=open', kinds: ['static-wep'], unless: ['shared'], answers: 'Security mode', source: read },
  { text: 'auth-alg=shared', kinds: ['static-wep'], when: ['shared'], answers: 'Security mode', source: read },
  { text: 'wep-key-type=1', kinds: ['static-wep'], answers: 'WEP key', source: read },
  { text: 'wep-tx-keyidx={wepSlot}', kinds: ['static-wep'], answers: 'WEP key', source: read },
  { text: 'wep-key{wepSlot}={wepKey}', kinds: ['static-wep'], unless: ['masked'], answers: 'WEP key', source: read },
  { text: 'wep-key-flags=1', kinds: ['static-wep'], when: ['masked'], answers: 'WEP key', source: read },
  { text: '', source: product },
];

// prettier-ignore
const eap: readonly Row[] = [
  { text: '[802-1x]', source: read },
  { text: 'eap=fast;', when: ['eap-fast'], answers: 'Security mode', source: read },
  { text: 'eap=tls;', when: ['eap-tls'], answers: 'Security mode', source: read },
  { text: 'eap=peap;', when: ['peap-mschapv2'], answers: 'Security mode', source: read },
  { text: 'eap=peap;', when: ['peap-gtc'], answers: 'Security mode', source: read },
  { text: 'phase1-fast-provisioning={pacProvisioning}', when: ['eap-fast'], answers: 'Security mode', source: read },
  { text: 'pac-file={pacFile}', when: ['eap-fast', 'pac-file'], answers: 'Security mode', source: read },
  { text: 'phase2-auth={fastInner}', when: ['eap-fast'], answers: 'Security mode', source: read },
  { text: 'phase2-auth=mschapv2', when: ['peap-mschapv2'], answers: 'Security mode', source: read },
  { text: 'phase2-auth=gtc', when: ['peap-gtc'], answers: 'Security mode', source: read },
  { text: 'identity={identity}', when: ['identity'], answers: 'Username', source: read },
  { text: 'anonymous-identity={anonymous}', when: ['anonymous'], source: read },
  { text: 'password={password}', when: ['password'], unless: ['masked'], answers: 'Password', source: read },
  { text: 'password-flags=1', when: ['password', 'masked'], answers: 'Password', source: read },
  { text: 'ca-cert=data:;base64,{serverCa}', when: ['server-ca'], source: read },
  { text: 'domain-match={serverName}', when: ['server-name'], source: read },
  // For PKCS#12 both are the same file.
  { text: 'client-cert=data:;base64,{client}', when: ['client'], answers: 'User certificate', source: read },
  { text: 'private-key=data:;base64,{client}', when: ['client'], answers: 'User certificate', source: read },
  { text: 'private-key-password={passphrase}', when: ['client'], answers: 'User certificate', source: read },
  { text: '', source: product },
];

// prettier-ignore
const end: Section = {
  lines: [
    { text: '[ipv4]', source: read },
    { text: 'method=auto', source: read },
    { text: '', source: product },
    { text: '[ipv6]', source: read },
    { text: 'method=auto', source: read },
  ],
};

/** The lines of a keyfile: nmcli 1.42 read each of them back. */
export const KEYFILE_LINES: readonly Section[] = [
  start,
  { kinds: SECURED, lines: security },
  { kinds: EAP_KINDS, lines: eap },
  end,
];
