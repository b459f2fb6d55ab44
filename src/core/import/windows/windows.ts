import { failure, success, type Result } from '../../result';
import { declaredNamespace, outermost, type XmlElement } from '../../xml/element';
import { readXml } from '../../xml/parse-xml';
import { unknownElement } from '../client/shown';
import type { Clue, Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import type { ImportError, NotUnderstood } from '../model/import-result';
import { importNote, type ImportNote } from '../model/notes';
import { tooManyNetworks } from '../network-limit';
import { toXmlParts } from './parts';
import { ssidsOf, toNetworks } from './to-network';
import { KNOWN_ELEMENTS } from './vocabulary';

const CLUES: readonly Clue[] = [
  { kind: 'text', text: '<WLANProfile', weight: 6 },
  { kind: 'text', text: 'microsoft.com/networking/WLAN/profile/', weight: 6 },
  { kind: 'text', text: '<keyMaterial>', weight: 2 },
  { kind: 'text', text: '<authEncryption>', weight: 2 },
];

const NAMESPACE = /^http:\/\/www\.microsoft\.com\/networking\/WLAN\/profile\/v[1-4]$/;
const ROOTS = new Set(['WLANProfile']);

/** The outermost elements that nobody knows; what is below one is not looked at. */
function strangeElements(element: XmlElement): NotUnderstood[] {
  if (!KNOWN_ELEMENTS.has(element.name)) return [unknownElement(element)];
  return element.children.flatMap(strangeElements);
}

function namespaceNotes(profile: XmlElement): ImportNote[] {
  const namespace = declaredNamespace(profile);
  if (namespace === null || NAMESPACE.test(namespace)) return [];
  if (NAMESPACE.test(namespace.replace('https:', 'http:')))
    return [importNote('import.namespace-https', profile.line, {})];
  return [importNote('import.unconfirmed-keyword', profile.line, { text: namespace.slice(0, 120) })];
}

function profilesOf(text: string): Result<readonly XmlElement[], ImportError> {
  const profiles: XmlElement[] = [];
  const given = toXmlParts(text);
  // What a script has around its profiles is no XML.
  const own = given.filter((part) => part.text.includes('WLANProfile'));
  const parts = own.length > 0 ? own : given;
  if (parts.length === 0) return failure({ code: 'import.malformed', line: 1, what: 'XML' });
  for (const { text: part, firstLine } of parts) {
    const xml = readXml(part, { firstLine });
    if (!xml.ok) return failure({ code: 'import.malformed', ...xml.error });
    for (const profile of outermost(xml.value, ROOTS)) profiles.push(profile);
  }
  return success(profiles);
}

/** Windows WLAN profiles as `netsh wlan export profile` writes them; any number in one text. */
export const windowsDialect: Dialect = {
  id: 'windows',
  side: 'client',
  clues: CLUES,
  networkStarts: /<(?:\w+:)?WLANProfile\b/g,
  read: (source) => {
    const profiles = profilesOf(source.whole);
    if (!profiles.ok) return profiles;
    // One profile may name any number of SSIDs, each of which is a network.
    const excess = tooManyNetworks(profiles.value.reduce((sum, profile) => sum + ssidsOf(profile).length, 0));
    if (excess !== null) return failure(excess);
    const networks = finishNetworks(profiles.value.flatMap(toNetworks));
    return success({
      release: null,
      networks,
      notUnderstood: profiles.value.flatMap(strangeElements),
      notes: [
        ...profiles.value.flatMap(namespaceNotes),
        ...(networks.length === 0 ? [importNote('import.no-network', null, {})] : []),
      ],
    });
  },
};
