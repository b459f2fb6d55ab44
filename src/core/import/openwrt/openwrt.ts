import { success } from '../../result';
import type { Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import type { NotUnderstood } from '../model/import-result';
import { importNote } from '../model/notes';
import { maskSecrets } from '../text/mask';
import { OPENWRT_CLUES } from './clues';
import { parseEncryption } from './encryption';
import { toNetwork } from './to-network';
import { parseUci, type UciSection } from './uci';

function strangeEncryption(iface: UciSection): NotUnderstood[] {
  return iface.options
    .filter(({ name, value }) => name === 'encryption' && parseEncryption(value, false, false) === null)
    .map(({ name, value, line }) => ({ line, text: maskSecrets(`option ${name} '${value}'`) }));
}

/** OpenWrt: `/etc/config/wireless`, or what `uci show wireless` prints. */
export const openwrtDialect: Dialect = {
  id: 'openwrt',
  side: 'ap',
  clues: OPENWRT_CLUES,
  networkStarts: /^[ \t]*(?:config[ \t]+|wireless\.[^.=\s]+=)['"]?wifi-iface/gm,
  read: (source) => {
    const { sections, strange } = parseUci(source);
    const devices = new Map(
      sections.filter(({ type }) => type === 'wifi-device').map((device) => [device.name, device]),
    );
    const ifaces = sections.filter(({ type }) => type === 'wifi-iface');
    const networks = ifaces.map((iface) => {
      const device = iface.options.findLast(({ name }) => name === 'device')?.value ?? null;
      const lines = strangeEncryption(iface).map(({ line }) => line);
      const network = toNetwork(iface, devices.get(device) ?? null);
      return lines.length === 0 ? network : { ...network, strangeLines: [lines] };
    });
    const left = [
      ...ifaces.flatMap(strangeEncryption),
      ...strange.map((line) => ({ line, text: maskSecrets(source.lines[line - 1]?.text ?? '') })),
    ];
    return success({
      release: null,
      networks: finishNetworks(networks),
      notUnderstood: left.toSorted((one, other) => one.line - other.line),
      notes: networks.length === 0 ? [importNote('import.no-network', null, {})] : [],
    });
  },
};
