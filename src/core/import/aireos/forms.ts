import type { SecurityFlag } from '../cisco/wlan-security';
import { CommandWords } from '../text/command-words';
import { formTable, type Form } from '../text/forms';

/** A switch or value of a WLAN; the forms with a meaning of their own come after. */
export type WlanSetting =
  | 'enabled'
  | 'broadcast'
  | 'radio'
  | 'interface'
  | SecurityFlag
  | 'cckm-tolerance'
  | 'ft'
  | 'ft-adaptive'
  | 'ft-over-ds'
  | 'pmf'
  | 'wep-authentication'
  | 'dot1x-wep-size'
  | 'radius-auth'
  | 'qos'
  | 'wmm'
  | 'dtim-2.4'
  | 'dtim-5'
  | 'session-timeout'
  | 'exclusion'
  | 'aironet-ie'
  | 'band-select'
  | 'load-balance'
  | 'neighbor-list'
  | 'bss-transition'
  | 'dhcp-required'
  | 'peer-blocking'
  | 'okc'
  | 'mac-filtering'
  | 'local-switching';

export type WlanForm =
  WlanSetting | 'create' | 'ssid' | 'delete' | 'psk' | 'wep-key' | 'radius-auth-add' | 'ignored';

const drivers = 'lab drivers and a backup of release 8.8';
const guide = 'Cisco Wireless Controller command reference';

/** `security wpa … enable|disable <id>` and alike: a switch at the end. */
const SWITCHES: readonly (readonly [form: string, sets: WlanSetting])[] = [
  ['security wpa', 'wpa'],
  ['security wpa wpa1', 'wpa1'],
  ['security wpa wpa2', 'wpa2'],
  ['security wpa wpa1 ciphers tkip', 'wpa1-tkip'],
  ['security wpa wpa1 ciphers aes', 'wpa1-aes'],
  ['security wpa wpa2 ciphers tkip', 'wpa2-tkip'],
  ['security wpa wpa2 ciphers aes', 'wpa2-aes'],
  ['security wpa akm 802.1x', 'akm-dot1x'],
  ['security wpa akm psk', 'akm-psk'],
  ['security wpa akm cckm', 'akm-cckm'],
  ['security wpa akm ft 802.1x', 'akm-ft-dot1x'],
  ['security wpa akm ft psk', 'akm-ft-psk'],
  ['security wpa akm pmf 802.1x', 'akm-dot1x-sha256'],
  ['security wpa akm pmf psk', 'akm-psk-sha256'],
  ['security ft', 'ft'],
  ['security ft adaptive', 'ft-adaptive'],
  ['security ft over-the-ds', 'ft-over-ds'],
  ['security static-wep-key', 'static-wep'],
  ['security 802.1x', 'dot1x-wep'],
  ['broadcast-ssid', 'broadcast'],
  ['radius_server auth', 'radius-auth'],
  ['ccx aironetiesupport', 'aironet-ie'],
  ['band-select allow', 'band-select'],
  ['load-balance allow', 'load-balance'],
  ['assisted-roaming neighbor-list', 'neighbor-list'],
  ['bss-transition', 'bss-transition'],
  ['okc', 'okc'],
  ['mac-filtering', 'mac-filtering'],
];

/** The same for WPA3, which came with release 8.10. */
const WPA3_SWITCHES: typeof SWITCHES = [
  ['security wpa wpa3', 'wpa3'],
  ['security wpa akm sae', 'akm-sae'],
  ['security wpa akm owe', 'akm-owe'],
  ['security wpa akm ft sae', 'akm-ft-sae'],
];

// prettier-ignore
const VALUES: readonly Form<WlanForm>[] = [
  { form: 'create <id> <profile> <ssid>', sets: 'create', source: drivers },
  { form: 'create <id> <profile>', sets: 'create', source: guide },
  { form: 'delete <id>', sets: 'delete', source: guide },
  { form: 'ssid <id> <ssid>', sets: 'ssid', unconfirmed: 'in no text of the vendor that was reachable', source: 'notes of administrators' },
  { form: 'radio <id> <value>', sets: 'radio', source: drivers },
  { form: 'interface <id> <value>', sets: 'interface', source: drivers },
  { form: 'security wpa akm psk set-key <format:ascii|hex> <rest...>', sets: 'psk', source: drivers },
  { form: 'security static-wep-key encryption <rest...>', sets: 'wep-key', source: drivers },
  { form: 'security static-wep-key authentication <value:open|shared-key|shared> <id>', sets: 'wep-authentication', source: drivers },
  { form: 'security 802.1x encryption <id> <value:0|40|104|128>', sets: 'dot1x-wep-size', source: 'VeriWave lab driver, 4.x' },
  { form: 'security wpa akm cckm timestamp-tolerance <value> <id>', sets: 'cckm-tolerance', source: 'TAC note 214215' },
  { form: 'security pmf <value:disable|optional|required> <id>', sets: 'pmf', source: guide },
  { form: 'security pmf <value:disable|optional|required>', sets: 'pmf', source: guide },
  { form: 'security pmf association-comeback <value> <id>', sets: 'ignored', source: guide },
  { form: 'security pmf saquery-retrytimeout <value> <id>', sets: 'ignored', source: guide },
  { form: 'security ft reassociation-timeout <value> <id>', sets: 'ignored', source: guide },
  { form: 'security wpa gtk-random <value> <id>', sets: 'ignored', source: guide },
  { form: 'security wpa osen <rest...>', sets: 'ignored', source: guide },
  { form: 'security web-auth|web-passthrough|passthru|ipsec|cond-web-redir|splash-page-web-redir|cranite|fortress|ckip|eap-params|eap-passthru|tkip|sgt|lobby-admin-access <rest...>', sets: 'ignored', source: guide },
  { form: 'radius_server auth add <id> <value>', sets: 'radius-auth-add', source: drivers },
  { form: 'radius_server acct|overwrite-interface|realm <rest...>', sets: 'ignored', source: guide },
  { form: 'qos <id> <value:platinum|gold|silver|bronze>', sets: 'qos', source: drivers },
  { form: 'wmm <value:allow|require|disable> <id>', sets: 'wmm', source: drivers },
  { form: 'dtim 802.11a <value> <id>', sets: 'dtim-5', source: drivers },
  { form: 'dtim 802.11b <value> <id>', sets: 'dtim-2.4', source: drivers },
  { form: 'session-timeout <id> <value>', sets: 'session-timeout', source: drivers },
  { form: 'exclusionlist <id> <value>', sets: 'exclusion', source: drivers },
  { form: 'dhcp_server <id> <address> <value:required>', sets: 'dhcp-required', source: guide },
  { form: 'dhcp_server <id> <address>', sets: 'ignored', source: drivers },
  { form: 'peer-blocking <value> <id>', sets: 'peer-blocking', source: drivers },
  { form: 'flexconnect|h-reap local-switching <id> <value:enable|disable>', sets: 'local-switching', source: 'backups of releases 8.1 to 8.8' },
  { form: 'bss-transition disassociation-imminent <rest...>', sets: 'ignored', source: 'run-config of release 8.1' },
];

/** Second words of WLAN commands that say nothing about security or voice. */
const IGNORED = [
  'mobility',
  'profiling',
  'flexconnect',
  'h-reap',
  'nac',
  'mfp',
  'avc',
  'apgroup',
  'mdns',
  'hotspot',
  'usertimeout',
  'max-associated-clients',
  'max-radio-clients',
  'multicast',
  'static-ip',
  'diag-channel',
  'client-idle-timeout',
  'flow',
  'call-snoop',
  'kts-cac',
  'channel-scan',
  'roamed-voice-client',
  'media-stream',
  'passive-client',
  'uapsd',
  'aaa-override',
  'acl',
  'ipv6',
  'layer2',
  'local-auth',
  'ldap',
  'chd',
  'custom-web',
  'webauth-exclude',
  'sip-cac',
  'user-idle-threshold',
  'dms',
  'override-rate-limit',
  'client-profile',
  'rogue',
  'pmipv6',
  'lobby-admin-access',
  'fabric',
  'tacacs',
  'universal',
  'dtim-period',
  'dhcp-scope',
  'open-dns',
  'policy',
  'assisted-roaming',
  'ccx',
  'band-select',
  'load-balance',
  'wgb',
  'apply',
  'restrict',
  'learn-ipaddr',
  '11v',
  '11ax',
  'device-analytics',
  'lync',
  'wifidirect',
  'exclusionlist-time',
  'sxp',
  'trustsec',
  'mu-mimo',
  'no-dns',
].map((word): Form<WlanForm> => ({ form: `${word} <rest...>`, sets: 'ignored', source: guide }));

const switchForm = ([form, sets]: (typeof SWITCHES)[number]): Form<WlanForm> => ({
  form: `${form} <value:enable|disable> <id>`,
  sets,
  source: drivers,
});

const SWITCH_FORMS: readonly Form<WlanForm>[] = [
  ...SWITCHES.map(switchForm),
  ...WPA3_SWITCHES.map((row) => ({
    ...switchForm(row),
    unconfirmed: 'in no text of the vendor that was reachable',
    source: 'scripts and labs',
  })),
];

/** A table is found by a form's first keyword, so `enable` and `disable` are forms of their own. */
const ENABLED: readonly Form<WlanForm>[] = ['enable', 'disable'].map((word) => ({
  form: `${word} <id>`,
  sets: 'enabled',
  source: drivers,
}));

const ROWS = [...SWITCH_FORMS, ...ENABLED, ...VALUES, ...IGNORED];

/** Everything after `wlan`. */
export const WLAN_FORMS = formTable<WlanForm>(ROWS);
export const WLAN_WORDS = new CommandWords(ROWS.map(({ form }) => form));

export type GlobalForm =
  | 'radius-add'
  | 'radius-off'
  | 'interface-vlan'
  | 'interface-create'
  | 'group-mapping'
  | 'group-unmapping'
  | 'band-network'
  | 'eapol-timeout';

// prettier-ignore
export const GLOBAL_FORMS = formTable<GlobalForm>([
  { form: 'radius <role:auth|acct> add <index> <host> <port> <format:ascii|hex> <secret...>', sets: 'radius-add', source: drivers },
  { form: 'radius <role:auth|acct> add encrypt <index> <host> <port> <secret...>', sets: 'radius-add', unconfirmed: 'seen nowhere in full', source: guide },
  { form: 'radius <role:auth|acct> disable <index>', sets: 'radius-off', source: guide },
  { form: 'radius <role:auth|acct> delete <index>', sets: 'radius-off', source: guide },
  { form: 'interface vlan <name> <vlan>', sets: 'interface-vlan', source: drivers },
  { form: 'interface create <name> <vlan>', sets: 'interface-create', source: drivers },
  { form: 'wlan apgroup interface-mapping add <group> <id> <interface>', sets: 'group-mapping', source: guide },
  { form: 'wlan apgroup interface-mapping delete <group> <id>', sets: 'group-unmapping', source: guide },
  { form: '802.11a|802.11b enable|disable network', sets: 'band-network', source: guide },
  { form: 'advanced eap eapol-key-timeout <value>', sets: 'eapol-timeout', source: 'TAC note 214215' },
]);
