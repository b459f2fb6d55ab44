import { success } from '../../result';
import type { Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import type { NotUnderstood } from '../model/import-result';
import { importNote } from '../model/notes';
import type { Network } from '../model/network';
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

function notUnderstoodIn({ assignments, strange }: BssSection): NotUnderstood[] {
  const items = assignments
    .filter(isStrange)
    .map(({ name, value, line }) => ({ line, text: maskSecrets(`${name}=${value}`) }));
  const others = strange.map(({ line, text }) => ({ line, text: maskSecrets(text) }));
  return [...items, ...others].toSorted((one, other) => one.line - other.line);
}

/** A section with its network. What stands before the first `bss=` may be the radio's, and concern every network. */
function readSection(section: BssSection, radio: BssValues): Network {
  const network = toNetwork(new BssValues(section), radio);
  const lines = section === radio.section ? [] : notUnderstoodIn(section).map(({ line }) => line);
  return lines.length === 0 ? network : { ...network, strangeLines: [lines] };
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
    const sections = toSections(source);
    const [first] = sections;
    const radio = new BssValues(first);
    const networks = finishNetworks(
      sections.filter(hasNetwork).map((section) => readSection(section, radio)),
    );
    return success({
      release: null,
      networks,
      notUnderstood: sections.flatMap(notUnderstoodIn),
      notes: networks.length === 0 ? [importNote('import.no-network', null, {})] : [],
    });
  },
};
