import { failure, success } from '../../result';
import type { Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import { jsonPart } from '../json/json-part';
import { parseJsonWithLines } from '../json/parse-json';
import { importNote } from '../model/notes';
import { MERAKI_CLUES } from './clues';
import { findSsids, unknownMembers } from './ssid-object';
import { toNetwork } from './to-network';

/**
 * Meraki Dashboard API: an SSID, a list of SSIDs, the body of a request, or what Ansible's module prints of them;
 * numbers and booleans as texts as well.
 */
export const merakiDialect: Dialect = {
  id: 'meraki',
  side: 'ap',
  clues: MERAKI_CLUES,
  networkStarts: /"auth(?:M|_m)ode"\s*:/g,
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
