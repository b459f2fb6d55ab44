import type { SourceText } from './text/source-text';

/** A text about wireless networks that is no configuration, or not in a form that is read. */
export type OtherOutput =
  'aireos-report' | 'ios-xe-report' | 'clients' | 'terraform' | 'ansible' | 'uci-commands';

interface OutputRow {
  readonly output: OtherOutput;
  /** A line that no configuration has. */
  readonly line: RegExp;
  /** The command or request whose answer is read. */
  readonly look: string;
}

const MERAKI = 'GET /networks/{networkId}/wireless/ssids';

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
  { output: 'uci-commands', line: /^uci set wireless\./, look: 'uci show wireless' },
];

/** What a text of no dialect is instead, with the line that says so; null where that isn't known either. */
export function otherOutputIn({
  lines,
}: SourceText): { readonly output: OtherOutput; readonly line: number; readonly look: string } | null {
  for (const { text, number } of lines) {
    const row = OUTPUTS.find(({ line }) => line.test(text));
    if (row !== undefined) return { output: row.output, line: number, look: row.look };
  }
  return null;
}
