import { failure, success, type Result } from '../../result';
import { utf8Text } from '../../utf8';
import { readPlist, type PlistDict, type PlistNode } from '../../xml/plist';
import { unknownItem } from '../client/shown';
import type { Clue, Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import type { ImportError, NotUnderstood } from '../model/import-result';
import { importNote } from '../model/notes';
import { envelopeInText, signedContent } from './envelope';
import { dictAt, indexOf, payloadsOf, stringAt } from './payloads';
import { strangeMembers } from './shown';
import { toNetwork } from './to-network';
import { KNOWN_EAP_MEMBERS, KNOWN_MEMBERS, WIFI_PAYLOAD } from './vocabulary';

const CLUES: readonly Clue[] = [
  { kind: 'text', text: WIFI_PAYLOAD, weight: 8 },
  { kind: 'text', text: '<plist', weight: 3 },
  { kind: 'text', text: 'PropertyList-1.0.dtd', weight: 2 },
  { kind: 'text', text: '-----BEGIN PKCS7-----', weight: 4 },
  { kind: 'text', text: '-----BEGIN CMS-----', weight: 4 },
];

/** The property list in a text: all of it, what a signed envelope holds, or what stands between its tags. */
function plistText(text: string): Result<string, ImportError> {
  const envelope = envelopeInText(text);
  if (envelope !== null) {
    const content = signedContent(envelope);
    const inner = content === null ? null : utf8Text(content);
    if (inner !== null) return success(inner);
    if (!text.includes('</plist>'))
      return failure({ code: 'import.malformed', line: 1, what: 'CMS signed data' });
  }
  const start = text.indexOf('<plist');
  const end = text.lastIndexOf('</plist>');
  const isAlone = text.trimStart().startsWith('<');
  return success(isAlone || start < 0 || end < start ? text : text.slice(start, end + '</plist>'.length));
}

/** Payloads that the file keeps encrypted for one device. */
function encrypted(root: PlistNode): NotUnderstood[] {
  const node = root.kind === 'dict' ? root.members.get('EncryptedPayloadContent') : undefined;
  return node === undefined ? [] : [unknownItem('EncryptedPayloadContent', '…', node.line)];
}

function strange(payload: PlistDict): NotUnderstood[] {
  const eap = dictAt(payload, 'EAPClientConfiguration');
  return [
    ...strangeMembers(payload, KNOWN_MEMBERS),
    ...(eap === null ? [] : strangeMembers(eap, KNOWN_EAP_MEMBERS)),
  ];
}

/** Apple configuration profiles, plain or in a signed envelope; lines are those of the property list. */
export const appleDialect: Dialect = {
  id: 'apple',
  side: 'client',
  clues: CLUES,
  networkStarts: /com\.apple\.wifi\.managed/g,
  read: (source) => {
    const text = plistText(source.whole);
    if (!text.ok) return text;
    const plist = readPlist(text.value);
    if (!plist.ok) return failure({ code: 'import.malformed', ...plist.error });
    const payloads = payloadsOf(plist.value);
    const index = indexOf(payloads);
    const wifi = payloads.filter((payload) => stringAt(payload, 'PayloadType')?.value === WIFI_PAYLOAD);
    return success({
      release: null,
      networks: finishNetworks(wifi.map((payload) => toNetwork(payload, index))),
      notUnderstood: [...encrypted(plist.value), ...wifi.flatMap(strange)],
      notes: wifi.length === 0 ? [importNote('import.no-network', null, {})] : [],
    });
  },
};
