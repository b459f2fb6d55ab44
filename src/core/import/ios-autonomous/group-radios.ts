import type { NotUnderstood } from '../model/import-result';
import type { Statement } from '../text/statement';
import { scopeFor, signatureOf } from './encryption';
import type { EncryptionScope, RadioBlock, RadioSsid } from './gather-radio';
import { gatherSsid, type SsidBlock } from './gather-ssid';
import { keepStrange } from '../cisco/doubts';
import type { VlanNames } from './vlan-names';

/** Everything that one network is made of: an SSID and the radios on which it is encrypted alike. */
export interface NetworkParts {
  readonly block: SsidBlock;
  readonly radios: readonly RadioUse[];
  readonly scope: EncryptionScope | null;
  /** The radio names an SSID whose own block is not in the text. */
  readonly bare: boolean;
}

/** A radio with its line that names the SSID. */
interface RadioUse {
  readonly radio: RadioBlock;
  readonly at: Statement;
}

interface Group {
  readonly block: SsidBlock;
  readonly scope: EncryptionScope | null;
  readonly radios: RadioUse[];
  readonly bare: boolean;
}

/** The block of an SSID that a radio names: its own one, or the one inside the radio, shared by radios that agree. */
function blockFinder(
  ssids: ReadonlyMap<string, SsidBlock>,
  left: NotUnderstood[],
): (ssid: RadioSsid) => SsidBlock {
  const inside = new Map<string, SsidBlock>();
  return ({ name, at, commands }) => {
    const own = ssids.get(name);
    if (own !== undefined) {
      // What stands below the name of an SSID with a block of its own is no command of any release.
      for (const command of commands) keepStrange(command, own.doubts, left);
      return own;
    }
    const key = [name, ...commands.map(({ text }) => text)].join('\n');
    const block = inside.get(key) ?? gatherSsid(name, at, left, undefined, commands);
    inside.set(key, block);
    return block;
  };
}

/** The SSIDs with the radios that carry them, split where radios encrypt an SSID differently. */
export function groupRadios(
  ssids: ReadonlyMap<string, SsidBlock>,
  radios: Iterable<RadioBlock>,
  left: NotUnderstood[],
  vlanNames: VlanNames,
): NetworkParts[] {
  const groups = new Map<SsidBlock, Map<string, Group>>();
  for (const block of ssids.values()) groups.set(block, new Map());
  const blockOf = blockFinder(ssids, left);
  for (const radio of radios) {
    for (const ssid of radio.ssids) {
      const { name, at, commands } = ssid;
      const block = blockOf(ssid);
      const scope = scopeFor(radio, block, vlanNames);
      const bare = !ssids.has(name) && commands.length === 0;
      const own = groups.get(block) ?? new Map<string, Group>();
      const signature = signatureOf(scope);
      const group = own.get(signature) ?? { block, scope, radios: [], bare };
      group.radios.push({ radio, at });
      own.set(signature, group);
      groups.set(block, own);
    }
  }
  const parts = [...groups].flatMap(([block, own]): NetworkParts[] =>
    own.size === 0 ? [{ block, radios: [], scope: null, bare: false }] : [...own.values()],
  );
  return parts.toSorted((one, other) => one.block.at.line - other.block.at.line);
}
