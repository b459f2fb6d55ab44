import { success } from '../../result';
import type { Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import { importNote } from '../model/notes';
import { AIREOS_CLUES } from './clues';
import { gather } from './gather';
import { toNetwork } from './to-network';

/** Cisco AireOS controllers: a backup file (`config …`) or `show run-config commands`. */
export const aireosDialect: Dialect = {
  id: 'aireos',
  side: 'ap',
  clues: AIREOS_CLUES,
  read: (source) => {
    const controller = gather(source);
    const wlans = [...controller.wlans.values()].toSorted((one, other) => one.id - other.id);
    const networks = finishNetworks(wlans.map((wlan) => toNetwork(wlan, controller)));
    return success({
      release: null,
      networks,
      notUnderstood: controller.left,
      notes: networks.length === 0 ? [importNote('import.no-network', null, {})] : [],
    });
  },
};
