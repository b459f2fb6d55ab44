import { failure, success } from '../../result';
import type { Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import { parseJsonWithLines } from '../json/parse-json';
import { importNote } from '../model/notes';
import type { SourceText } from '../text/source-text';
import { MERAKI_CLUES } from './clues';
import { findSsids, unknownMembers } from './ssid-object';
import { toNetwork } from './to-network';

/** The JSON alone: what stands before it (a request line, headers) is blanked, so that lines keep their numbers. */
function jsonPart({ lines }: SourceText): string {
  const start = lines.findIndex(({ raw }) => /^\s*[{[]/.test(raw));
  return lines.map(({ raw }, index) => (index < start ? '' : raw)).join('\n');
}

/** Meraki Dashboard API: an SSID, a list of SSIDs, or the body of a request; port numbers as texts as well. */
export const merakiDialect: Dialect = {
  id: 'meraki',
  side: 'ap',
  clues: MERAKI_CLUES,
  networkStarts: /"authMode"\s*:/g,
  read: (source) => {
    const json = parseJsonWithLines(jsonPart(source));
    if (!json.ok) return failure({ code: 'import.malformed', line: json.error.line, what: 'JSON' });
    const ssids = findSsids(json.value);
    return success({
      release: null,
      networks: finishNetworks(ssids.map(toNetwork)),
      notUnderstood: ssids.flatMap(unknownMembers),
      notes: ssids.length === 0 ? [importNote('import.no-network', null, {})] : [],
    });
  },
};
