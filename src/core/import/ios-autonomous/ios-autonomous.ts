import { success } from '../../result';
import { gatherAaa } from '../cisco/aaa';
import { RadiusLists } from '../cisco/radius-lists';
import type { Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import type { DialectReading, NotUnderstood } from '../model/import-result';
import type { Network } from '../model/network';
import { importNote, type ImportNote } from '../model/notes';
import { defaultsOf, sourced } from '../model/origin';
import { toBlocks, toStatements, type Blocks } from '../text/blocks';
import { devicesOf } from '../text/devices';
import type { SourceText } from '../text/source-text';
import { keyword, originOf } from '../text/statement';
import { IOS_AUTONOMOUS_CLUES } from './clues';
import { blockRule } from './block-rule';
import { isMainRadio, isRadioHead } from './forms';
import { gather } from './gather';
import { groupRadios } from './group-radios';
import { toNetwork, type Surroundings } from './to-network';
import { VlanNames } from './vlan-names';

/** Whether the radios are there to their end: something follows the last of them. */
function hasWholeRadios({ roots, last }: Blocks): boolean {
  return roots.some(isMainRadio) && last !== null && !isRadioHead(last);
}

function surroundings(blocks: Blocks): Surroundings {
  const { roots } = blocks;
  const version = roots.find((root) => keyword(root, 0) === 'version' && /^\d+\.\d+/.test(keyword(root, 1)));
  const release = version?.words[1]?.text ?? null;
  const wds = roots.find((root) => keyword(root, 0) === 'wlccp' && ['ap', 'wds'].includes(keyword(root, 1)));
  return {
    radius: new RadiusLists(gatherAaa(roots)),
    release,
    wds: wds === undefined ? null : sourced(true, originOf(wds)),
    defaults: defaultsOf('ios-autonomous', release),
    vlanNames: new VlanNames(roots),
    isWhole: hasWholeRadios(blocks),
  };
}

interface Device {
  readonly release: string | null;
  readonly networks: readonly Network[];
  readonly left: readonly NotUnderstood[];
  readonly indentationLost: boolean;
}

function readDevice(source: SourceText): Device {
  const blocks = toBlocks(toStatements(source), blockRule);
  const gathered = gather(blocks.roots);
  const around = surroundings(blocks);
  const parts = groupRadios(gathered.ssids, gathered.radios.values(), gathered.left, around.vlanNames);
  const networks = parts.map((part) => toNetwork(part, around));
  return { release: around.release, networks, left: gathered.left, indentationLost: blocks.indentationLost };
}

function read(source: SourceText): { readonly ok: true; readonly value: DialectReading } {
  const devices = devicesOf(source, 'ios').map(readDevice);
  const networks = finishNetworks(devices.flatMap((device) => device.networks));
  const notes: ImportNote[] = [
    ...(devices.length > 1 ? [importNote('import.several-devices', null, { times: devices.length })] : []),
    ...(devices.some(({ indentationLost }) => indentationLost)
      ? [importNote('import.indentation-lost', null, {})]
      : []),
    ...(networks.length === 0 ? [importNote('import.no-network', null, {})] : []),
  ];
  return success({
    release: devices[0]?.release ?? null,
    networks,
    notUnderstood: devices.flatMap(({ left }) => left).toSorted((one, other) => one.line - other.line),
    notes,
  });
}

/** Cisco Aironet autonomous IOS: `show running-config`, of 12.2 (SSIDs inside the radios) and later. */
export const iosAutonomousDialect: Dialect = {
  id: 'ios-autonomous',
  side: 'ap',
  clues: IOS_AUTONOMOUS_CLUES,
  networkStarts: /^[ \t]*(?:dot11 )?ssid /gm,
  read,
};
