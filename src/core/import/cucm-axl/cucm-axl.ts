import { failure, success } from '../../result';
import { descendants, type XmlElement } from '../../xml/element';
import { readXml } from '../../xml/parse-xml';
import { unknownElement } from '../client/shown';
import type { Clue, Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import type { NotUnderstood } from '../model/import-result';
import { importNote } from '../model/notes';
import { maskSecrets } from '../text/mask';
import { releaseOf, toProfiles, type AxlProfile } from './profiles';
import { toNetwork } from './to-network';
import { KNOWN_ELEMENTS } from './vocabulary';

const CLUES: readonly Clue[] = [
  { kind: 'text', text: 'http://www.cisco.com/AXL/API/', weight: 5 },
  { kind: 'text', text: '<wLANProfile', weight: 5 },
  { kind: 'text', text: 'WLANProfileResponse', weight: 4 },
  { kind: 'text', text: 'addWLANProfile', weight: 4 },
  { kind: 'text', text: 'updateWLANProfile', weight: 4 },
];

function strangeElements({ element }: AxlProfile): NotUnderstood[] {
  return element.children.filter(({ name }) => !KNOWN_ELEMENTS.has(name)).map(unknownElement);
}

/** What the call manager answers instead of a profile. */
function faults(root: XmlElement): NotUnderstood[] {
  return descendants(root, 'faultstring').map(({ line, text }) => ({ line, text: maskSecrets(text.trim()) }));
}

/** Wireless LAN profiles in requests to and answers of the call manager's AXL interface. */
export const cucmAxlDialect: Dialect = {
  id: 'cucm-axl',
  side: 'client',
  clues: CLUES,
  networkStarts: /<(?:\w+:)?wLANProfile\b/g,
  read: (source) => {
    const xml = readXml(source.whole);
    if (!xml.ok) return failure({ code: 'import.malformed', ...xml.error });
    const profiles = toProfiles(xml.value);
    return success({
      release: releaseOf(xml.value),
      networks: finishNetworks(profiles.map(toNetwork)),
      notUnderstood: [...faults(xml.value), ...profiles.flatMap(strangeElements)],
      notes: profiles.length === 0 ? [importNote('import.no-network', null, {})] : [],
    });
  },
};
