import type { Language } from '#contract/shapes';
import type { PairField } from '#core/pair/pair-field';
import type { PairRow } from '#core/pair/pair-row';
import { catalogues } from './catalogue';

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

function toWord(language: Language, word: string): string {
  const values: Readonly<Record<string, string>> = catalogues[language].pair.values;
  return PROTOCOL_WORDS[word] ?? values[word] ?? word;
}

/** A value of a compared field in the user's words; null where that side says nothing. */
export function pairValue(language: Language, field: PairField, value: string | null): string | null {
  if (value === null || value === '') return null;
  if (isOwnText(field) && value !== 'untagged') return value;
  if (field === 'band' && value !== 'auto') return `${value.replaceAll('+', ' + ')} GHz`;
  return value
    .split('+')
    .map((word) => toWord(language, word))
    .join(' + ');
}

/** The values that a row's reason names, in the user's words as in its columns. */
export function withWords(
  language: Language,
  { field, code, params: given }: Pick<PairRow, 'field' | 'code' | 'params'>,
): Pick<PairRow, 'code' | 'params'> {
  const params = Object.fromEntries(
    Object.entries(given).map(([name, value]: [string, unknown]): [string, unknown] => {
      const isWord = ['phone', 'ap', 'group', 'keyManagement'].includes(name) && typeof value === 'string';
      return [name, isWord ? (pairValue(language, field, value) ?? value) : value];
    }),
  );
  return { code, params: params as PairRow['params'] };
}

/** Suites of key management as they are called together. */
export function akmWords(language: Language, akms: readonly string[]): string {
  return akms.map((akm) => toWord(language, akm)).join(' + ');
}
