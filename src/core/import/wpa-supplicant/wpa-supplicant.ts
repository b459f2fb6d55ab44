import { success } from '../../result';
import { unknownItem } from '../client/shown';
import type { Clue, Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import type { NotUnderstood } from '../model/import-result';
import { importNote } from '../model/notes';
import { toBlocks, type SupplicantFile, type SupplicantItem } from './blocks';
import { NetworkValues, wordsOf } from './network-values';
import { toNetwork } from './to-network';
import { CIPHER_WORDS, KEY_MANAGEMENT_WORDS, KNOWN_ITEMS, PROTO_WORDS } from './vocabulary';

const CLUES: readonly Clue[] = [
  { kind: 'command', first: 'network', form: /^network\s*=\s*\{/, weight: 8 },
  { kind: 'command', first: 'key_mgmt', form: /^key_mgmt=/, weight: 4 },
  { kind: 'command', first: 'scan_ssid', form: /^scan_ssid=/, weight: 3 },
  { kind: 'command', first: 'ssid', form: /^ssid=(?:P?")/, weight: 3 },
  { kind: 'command', first: 'psk', form: /^psk=/, weight: 3 },
  { kind: 'command', first: 'update_config', form: /^update_config=/, weight: 2 },
  { kind: 'command', first: 'ctrl_interface', form: /^ctrl_interface=/, weight: 1 },
];

/** Sets whose words decide about security, with the words that are read. */
const SETS: Readonly<Record<string, ReadonlySet<string>>> = {
  key_mgmt: KEY_MANAGEMENT_WORDS,
  pairwise: new Set(Object.keys(CIPHER_WORDS)),
  group: new Set(Object.keys(CIPHER_WORDS)),
  proto: new Set(Object.keys(PROTO_WORDS)),
};

function isStrange({ name, value }: SupplicantItem): boolean {
  const words = SETS[name];
  if (words !== undefined) return wordsOf(value).some((word) => !words.has(word));
  if (name === 'mode') return value !== '0';
  return !KNOWN_ITEMS.has(name);
}

function strangeLines(file: SupplicantFile): NotUnderstood[] {
  const items = file.networks.flatMap(({ items }) => items).filter(isStrange);
  return [
    ...items.map(({ name, value, line }) =>
      SETS[name] === undefined || !/^[\w -]{1,100}$/.test(value)
        ? unknownItem(name, value, line)
        : { line, text: `${name}=${value.slice(0, 100)}` },
    ),
    ...file.strange.map((line) => ({ line, text: '…' })),
  ].toSorted((one, other) => one.line - other.line);
}

/** wpa_supplicant.conf with any number of network blocks. */
export const wpaSupplicantDialect: Dialect = {
  id: 'wpa-supplicant',
  side: 'client',
  clues: CLUES,
  networkStarts: /^[ \t]*network[ \t]*=[ \t]*\{/gm,
  read: (source) => {
    const file = toBlocks(source);
    const global = new NetworkValues({ line: 1, items: file.global });
    const networks = file.networks.map((block) => toNetwork(new NetworkValues(block), global, file));
    return success({
      release: null,
      networks: finishNetworks(networks),
      notUnderstood: strangeLines(file),
      notes: [
        ...(networks.length === 0 ? [importNote('import.no-network', null, {})] : []),
        ...(file.openLine === null ? [] : [importNote('import.cut-off', file.openLine, {})]),
      ],
    });
  },
};
