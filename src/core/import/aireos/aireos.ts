import { success } from '../../result';
import type { Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import { importNote, type ImportNote } from '../model/notes';
import { devicesOf } from '../text/devices';
import { AIREOS_CLUES } from './clues';
import { gather } from './gather';
import { toNetwork } from './to-network';

/** Cisco AireOS controllers: a backup file (`config …`) or `show run-config commands`. */
export const aireosDialect: Dialect = {
  id: 'aireos',
  side: 'ap',
  clues: AIREOS_CLUES,
  networkStarts: /^[ \t]*(?:config )?wlan create /gm,
  read: (source) => {
    const controllers = devicesOf(source, 'aireos').map(gather);
    const networks = finishNetworks(
      controllers.flatMap((controller) => {
        const wlans = [...controller.wlans.values()].toSorted((one, other) => one.id - other.id);
        return wlans.map((wlan) => toNetwork(wlan, controller));
      }),
    );
    const notes: ImportNote[] = [
      ...(controllers.length > 1
        ? [importNote('import.several-devices', null, { times: controllers.length })]
        : []),
      ...(networks.length === 0 ? [importNote('import.no-network', null, {})] : []),
    ];
    return success({
      release: null,
      networks,
      notUnderstood: controllers.flatMap(({ left }) => left),
      notes,
    });
  },
};
