import { success } from '../../result';
import { unknownItem } from '../client/shown';
import type { Clue, Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import type { NotUnderstood } from '../model/import-result';
import { importNote } from '../model/notes';
import { keyfilesOf, toKeyfile, type Keyfile } from './keyfile';
import { ConnectionSettings } from './settings';
import { toNetwork } from './to-network';
import { KEY_MANAGEMENT_WORDS, KNOWN_ITEMS, WIFI_SECTIONS } from './vocabulary';

const CLUES: readonly Clue[] = [
  { kind: 'command', first: '[connection]', weight: 4 },
  { kind: 'command', first: '[wifi]', weight: 4 },
  { kind: 'command', first: '[802-11-wireless]', weight: 4 },
  { kind: 'command', first: '[wifi-security]', weight: 4 },
  { kind: 'command', first: '[802-11-wireless-security]', weight: 4 },
  { kind: 'command', first: 'key-mgmt', form: /^key-mgmt=/, weight: 2 },
  { kind: 'command', first: '[ipv4]', weight: 1 },
];

const KEY_MANAGEMENTS = new Set([...Object.keys(KEY_MANAGEMENT_WORDS), 'none', 'ieee8021x']);

function strangeItems({ items, strange }: Keyfile): NotUnderstood[] {
  const known = items.filter(({ section, name, value }) => {
    if (!WIFI_SECTIONS.has(section)) return false;
    if (name === 'key-mgmt') return !KEY_MANAGEMENTS.has(value.trim());
    // An access point of its own, a mesh: a network all the same, but not one that this device joins.
    if (name === 'mode') return !/^(?:infrastructure)?$/.test(value.trim());
    // Certificates of the inner method and what is said about them have their own items, which phones have none of.
    return !KNOWN_ITEMS.has(name) && !name.startsWith('phase2-');
  });
  return [
    ...known.map(({ name, value, line }) =>
      // A word of the key management or of the mode is no secret.
      (name === 'key-mgmt' || name === 'mode') && /^[a-z0-9-]{1,40}$/i.test(value)
        ? { line, text: `${name}=${value}` }
        : unknownItem(name, value, line),
    ),
    ...strange.map(({ line }) => ({ line, text: '…' })),
  ].toSorted((one, other) => one.line - other.line);
}

/** NetworkManager keyfiles (`*.nmconnection`): one connection each, any number in one text. */
export const networkmanagerDialect: Dialect = {
  id: 'networkmanager',
  side: 'client',
  clues: CLUES,
  networkStarts: /^[ \t]*\[(?:wifi|802-11-wireless)\]/gm,
  read: (source) => {
    const keyfiles = keyfilesOf(source).map(toKeyfile);
    const connections = keyfiles.filter(({ sections }) => sections.has('wifi'));
    return success({
      release: null,
      networks: finishNetworks(connections.map((keyfile) => toNetwork(new ConnectionSettings(keyfile)))),
      notUnderstood: keyfiles.flatMap(strangeItems),
      notes: connections.length > 0 ? [] : [importNote('import.no-network', null, {})],
    });
  },
};
