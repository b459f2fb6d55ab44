import { success } from '../../result';
import type { Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import type { NotUnderstood } from '../model/import-result';
import { importNote } from '../model/notes';
import { maskSecrets } from '../text/mask';
import { OPENWRT_CLUES } from './clues';
import { strangeOptions } from './iface-encryption';
import { find } from './options';
import { surroundingsOf, type Surroundings } from './surroundings';
import { toNetwork } from './to-network';
import { parseUci, type UciSection } from './uci';

/** Modes in which an interface neither lets phones in nor joins an access point. */
const OTHER_MODES: ReadonlySet<string> = new Set(['mesh', 'adhoc', 'ahdemo', 'monitor', 'wds', 'p2p']);

function strangeEncryption(iface: UciSection, surroundings: Surroundings): NotUnderstood[] {
  return strangeOptions(iface, surroundings).map(({ name, value, line }) => ({
    line,
    text: maskSecrets(`option ${name} '${value}'`),
  }));
}

/** OpenWrt: `/etc/config/wireless`, or what `uci show wireless` prints. */
export const openwrtDialect: Dialect = {
  id: 'openwrt',
  side: 'ap',
  clues: OPENWRT_CLUES,
  networkStarts: /^[ \t]*(?:config[ \t]+|wireless\.[^.=\s]+=)['"]?wifi-iface/gm,
  read: (source) => {
    const file = parseUci(source);
    const surroundings = surroundingsOf(file);
    const ifaces = file.sections.filter(
      (section) => section.type === 'wifi-iface' && !OTHER_MODES.has(find(section, 'mode')?.value ?? 'ap'),
    );
    const networks = ifaces.map((iface) => {
      const lines = strangeEncryption(iface, surroundings).map(({ line }) => line);
      const network = toNetwork(iface, surroundings);
      return lines.length === 0 ? network : { ...network, strangeLines: [lines] };
    });
    const left = [
      ...ifaces.flatMap((iface) => strangeEncryption(iface, surroundings)),
      ...file.strange.map((line) => ({ line, text: maskSecrets(source.lines.at(line - 1).text) })),
    ];
    return success({
      release: null,
      networks: finishNetworks(networks),
      notUnderstood: left.toSorted((one, other) => one.line - other.line),
      notes: networks.length === 0 ? [importNote('import.no-network', null, {})] : [],
    });
  },
};
