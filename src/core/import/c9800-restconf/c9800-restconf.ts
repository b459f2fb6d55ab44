import { failure, success } from '../../result';
import { toNetworks } from '../c9800/to-network';
import type { Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import { jsonPart } from '../json/json-part';
import { parseJsonWithLines } from '../json/parse-json';
import { importNote } from '../model/notes';
import { C9800_RESTCONF_CLUES } from './clues';
import { gather } from './gather';

/**
 * Catalyst 9800 as JSON after its data models: an answer or the body of a RESTCONF request, of the whole datastore
 * or of one resource, or `show running-config | format restconf-json`. What is absent has the model's default.
 */
export const c9800RestconfDialect: Dialect = {
  id: 'c9800-restconf',
  side: 'ap',
  clues: C9800_RESTCONF_CLUES,
  networkStarts: /"wlan-id"\s*:/g,
  read: (source) => {
    const json = parseJsonWithLines(jsonPart(source));
    if (!json.ok) return failure({ code: 'import.malformed', line: json.error.line, what: 'JSON' });
    const controller = gather(json.value);
    const networks = toNetworks(controller, 'c9800-restconf');
    return success({
      release: controller.release,
      networks: finishNetworks(networks),
      notUnderstood: controller.left,
      notes: networks.length === 0 ? [importNote('import.no-network', null, {})] : [],
    });
  },
};
