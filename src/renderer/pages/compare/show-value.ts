import type { ComparedRow } from '#contract/pair/comparison-schema';
import type { PairField } from '#core/pair/pair-field';
import { t } from '../../i18n/index.svelte';

/** Words of protocols, the same in every language. */
const PROTOCOL_WORDS: Readonly<Record<string, string>> = {
  psk: 'PSK',
  eap: 'EAP',
  wep: 'WEP',
  wep40: 'WEP 40',
  wep104: 'WEP 104',
  wep128: 'WEP 128',
  tkip: 'TKIP',
  aes: 'AES',
  ccmp: 'AES (CCMP)',
  gcmp: 'AES (GCMP)',
  'ccmp-256': 'CCMP-256',
  'gcmp-256': 'GCMP-256',
  ckip: 'CKIP',
  cmic: 'CMIC',
  wpa: 'WPA',
  wpa2: 'WPA2',
  wpa3: 'WPA3',
  '802.1x': '802.1X',
  'eap-fast': 'EAP-FAST',
  'eap-tls': 'EAP-TLS',
  'peap-mschapv2': 'PEAP-MSCHAPV2',
  'peap-gtc': 'PEAP-GTC',
  'network-eap': 'Network-EAP',
  dot1x: '802.1X',
  'ft-dot1x': 'FT-802.1X',
  'dot1x-sha256': '802.1X-SHA256',
  'psk-sha256': 'PSK-SHA256',
  'ft-psk': 'FT-PSK',
  cckm: 'CCKM',
  ft: 'FT',
  sae: 'SAE',
  'ft-sae': 'FT-SAE',
  owe: 'OWE',
  dpp: 'DPP',
  'suite-b': 'Suite B',
  'suite-b-192': 'Suite B-192',
};

/** Fields whose values are the device's own texts and numbers, shown as they are. */
const OWN_TEXTS: readonly PairField[] = [
  'network',
  'ssid',
  'ssidRepeated',
  'vlan',
  'radius',
  'radius.host',
  'radius.authPort',
  'radius.acctPort',
];

export function isOwnText(field: PairField): boolean {
  return OWN_TEXTS.includes(field);
}

function toWord(word: string): string {
  const values: Readonly<Record<string, string>> = t().compare.values;
  return PROTOCOL_WORDS[word] ?? values[word] ?? word;
}

/** A value of a row in the user's words; null where that side says nothing. */
export function showValue(field: PairField, value: string | null): string | null {
  if (value === null || value === '') return null;
  if (isOwnText(field) && value !== 'untagged') return value;
  if (field === 'band') return value === 'auto' ? toWord(value) : `${value.replaceAll('+', ' + ')} GHz`;
  return value.split('+').map(toWord).join(' + ');
}

/** The values that a row's reason names, in the user's words as in its columns. */
export function withWords(row: ComparedRow): Pick<ComparedRow, 'code' | 'params'> {
  const params = Object.fromEntries(
    Object.entries(row.params).map(([name, value]): [string, unknown] => {
      const isWord = ['phone', 'ap', 'group', 'keyManagement'].includes(name) && typeof value === 'string';
      return [name, isWord ? (showValue(row.field, value) ?? value) : value];
    }),
  );
  return { code: row.code, params: params as ComparedRow['params'] };
}

/** Suites of key management as they are called together. */
export function showAkms(akms: readonly string[]): string {
  return akms.map(toWord).join(' + ');
}

/** Where the access point's value stands: its lines, or that the device takes it by default. */
export function showOrigin({ origin, lines }: Pick<ComparedRow, 'origin' | 'lines'>): string | null {
  const words = t().compare.result;
  if (lines.length > 0) return words.lines(lines.join(', '));
  return origin?.kind === 'default' ? words.byDefault : null;
}
