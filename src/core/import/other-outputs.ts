import type { SourceText } from './text/source-text';

/** Kinds of texts about wireless networks that are no configuration, or not in a form that is read. */
// prettier-ignore
export const OTHER_OUTPUTS = [
  'aireos-report', 'ios-xe-report', 'clients', 'terraform', 'ansible', 'uci-commands', 'scan',
  'ifcfg', 'nmcli-report', 'netsh-report', 'iwd', 'netplan', 'connman', 'interfaces', 'networkd',
  'android-store', 'chrome-onc', 'eap-config', 'web-page',
  'aruba', 'mikrotik', 'fortinet', 'huawei', 'airos', 'nvram', 'diff',
] as const;
export type OtherOutput = (typeof OTHER_OUTPUTS)[number];

interface OutputRow {
  readonly output: OtherOutput;
  /** A line that no configuration has. */
  readonly line: RegExp;
  /** The command or request whose answer is read, or the file; null where there is none. */
  readonly look: string | null;
  /** It is no configuration even where a dialect's commands stand in it. */
  readonly always?: true;
}

const MERAKI = 'GET /networks/{networkId}/wireless/ssids';
const KEYFILES = '/etc/NetworkManager/system-connections/*.nmconnection';

const OUTPUTS: readonly OutputRow[] = [
  {
    output: 'aireos-report',
    line: /^ {0,8}(?:WLAN Identifier|Network Name \(SSID\))\.{4}/,
    look: 'show run-config commands',
  },
  { output: 'ios-xe-report', line: /^ {0,8}Network Name \(SSID\) {1,60}: /, look: 'show running-config' },
  { output: 'clients', line: /^802\.11 Client Stations on Dot11Radio\d/, look: 'show running-config' },
  { output: 'terraform', line: /^resource "meraki_\w+"/, look: MERAKI },
  { output: 'terraform', line: /^resource "iosxe_\w+"/, look: 'show running-config' },
  { output: 'ansible', line: /^[ -]*(?:cisco\.meraki\.|meraki_)\w+:$/, look: MERAKI },
  {
    output: 'diff',
    line: /^@@ -\d{1,9}(?:,\d{1,9})? \+\d{1,9}(?:,\d{1,9})? @@/,
    look: 'show running-config',
    always: true,
  },
  { output: 'uci-commands', line: /^\s{0,16}uci (?:-q )?set wireless\./, look: 'uci show wireless' },
  // iw, iwlist, netsh wlan show networks.
  { output: 'scan', line: /^(?:BSS [0-9a-f]{2}:[0-9a-f]{2}:| {4,24}ESSID:"|SSID \d{1,3} ?: )/, look: null },
  // Red Hat's network scripts; NetworkManager turns them into its own files.
  { output: 'ifcfg', line: /^(?:ESSID|KEY_MGMT|WPA_PSK|WIRELESS_ESSID)=/, look: 'nmcli connection migrate' },
  { output: 'nmcli-report', line: /^802-11-wireless(?:-security)?\.[a-z-]{2,40}:/, look: KEYFILES },
  // Windows writes the label in its own language.
  {
    output: 'netsh-report',
    line: /^ {4}(?:SSID name|SSID 이름|Key Content|키 콘텐츠) {1,40}: /,
    look: 'netsh wlan export profile name="…" key=clear',
  },
  { output: 'iwd', line: /^(?:PreSharedKey|EAP-Method|EAP-PEAP-CACert|EAP-TLS-CACert)=/, look: null },
  {
    output: 'netplan',
    line: /^ {2,16}(?:access-points|wifis):\s*$/,
    look: '/run/NetworkManager/system-connections/netplan-*.nmconnection; /run/netplan/wpa-*.conf',
  },
  { output: 'netplan', line: /^wifis:\s*$/, look: '/run/netplan/wpa-*.conf' },
  { output: 'connman', line: /^\[service_[\w-]{1,80}\]$/, look: null },
  {
    output: 'interfaces',
    line: /^\s{0,16}(?:wpa-(?:ssid|psk|conf)|wireless-essid)\s/,
    look: '/etc/wpa_supplicant/*.conf',
  },
  { output: 'networkd', line: /^\[Match\]$/, look: '/etc/wpa_supplicant/wpa_supplicant-*.conf' },
  { output: 'android-store', line: /<WifiConfigStoreData>/, look: null },
  { output: 'chrome-onc', line: /"NetworkConfigurations"\s{0,4}:/, look: null },
  { output: 'eap-config', line: /<EAPIdentityProviderList[\s>]/, look: null },
  { output: 'aruba', line: /^wlan (?:ssid-profile|virtual-ap|access-rule) /, look: null },
  { output: 'mikrotik', line: /^\/(?:interface[ /](?:wireless|wifi)|caps-man)/, look: null },
  { output: 'fortinet', line: /^config wireless-controller (?:vap|wtp)/, look: null },
  { output: 'huawei', line: /^ {0,4}(?:ssid-profile|security-profile|vap-profile) name /, look: null },
  { output: 'airos', line: /^wireless\.1\.(?:ssid|security)/, look: null },
  { output: 'nvram', line: /^(?:wl|wl0|ath0)_(?:ssid|akm|security_mode|wpa_psk)=/, look: null },
  { output: 'web-page', line: /^\s{0,16}<(?:!doctype html|html)[\s>]/i, look: null },
];

/**
 * What a text is instead of a configuration, with the line that says so; null where nothing does. Of a text in which a
 * dialect was recognised only what is never a configuration counts.
 */
export function otherOutputIn(
  { lines }: SourceText,
  isRecognised: boolean,
): { readonly output: OtherOutput; readonly line: number; readonly look: string | null } | null {
  const rows = isRecognised ? OUTPUTS.filter(({ always }) => always) : OUTPUTS;
  for (const { text, number } of lines) {
    const row = rows.find(({ line }) => line.test(text));
    if (row !== undefined) return { output: row.output, line: number, look: row.look };
  }
  return null;
}
