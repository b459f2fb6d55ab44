import { success } from '../../result';
import type { Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import type { NotUnderstood } from '../model/import-result';
import { importNote } from '../model/notes';
import { maskSecrets } from '../text/mask';
import { HOSTAPD_CLUES } from './clues';
import { AKM_WORDS, CIPHER_WORDS, KNOWN_ITEMS, SECURITY_PREFIXES } from './items';
import { toSections, type Assignment, type BssSection } from './sections';
import { toNetwork } from './to-network';
import { BssValues } from './values';

const isAllKnown = (value: string, table: Readonly<Record<string, unknown>>) =>
  value
    .trim()
    .split(/\s+/)
    .every((word) => word in table);

/** An item that bears on security and is not read in full. */
function isStrange({ name, value }: Assignment): boolean {
  if (name === 'wpa_key_mgmt') return !isAllKnown(value, AKM_WORDS);
  if (name === 'wpa_pairwise' || name === 'rsn_pairwise') return !isAllKnown(value, CIPHER_WORDS);
  return SECURITY_PREFIXES.some((prefix) => name.startsWith(prefix)) && !KNOWN_ITEMS.has(name);
}

function strangeItems(sections: readonly BssSection[]): NotUnderstood[] {
  return sections
    .flatMap(({ assignments }) => assignments)
    .filter(isStrange)
    .map(({ name, value, line }) => ({ line, text: maskSecrets(`${name}=${value}`) }));
}

function hasNetwork({ assignments }: BssSection): boolean {
  return assignments.some(({ name }) => name === 'ssid' || name === 'ssid2' || name === 'bss');
}

/** hostapd.conf, with any number of `bss=` sections. */
export const hostapdDialect: Dialect = {
  id: 'hostapd',
  side: 'ap',
  clues: HOSTAPD_CLUES,
  networkStarts: /^[ \t]*(?:ssid2?|bss)=/gm,
  read: (source) => {
    const { sections, strange } = toSections(source);
    const radio = new BssValues(sections[0] ?? { line: 1, assignments: [] });
    const networks = finishNetworks(
      sections.filter(hasNetwork).map((section) => toNetwork(new BssValues(section), radio)),
    );
    const left = [
      ...strangeItems(sections),
      ...strange.map(({ line, text }) => ({ line, text: maskSecrets(text) })),
    ];
    return success({
      release: null,
      networks,
      notUnderstood: left.toSorted((one, other) => one.line - other.line),
      notes: networks.length === 0 ? [importNote('import.no-network', null, {})] : [],
    });
  },
};
