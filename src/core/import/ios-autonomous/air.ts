import type { Attachment } from '../model/network';
import { mapSourced, sourced, unknown, type Sourced } from '../model/origin';
import type { AirState, RadioBand } from '../model/vocabulary';
import { originOf } from '../text/statement';
import type { Defaults } from './encryption';
import type { RadioBlock } from './gather-radio';
import type { NetworkParts } from './group-radios';

const LOOK_RADIOS = 'show running-config | section interface Dot11Radio';
const LOOK_CLIENTS = 'show dot11 associations';

export function attachmentsOf(parts: NetworkParts, defaults: Defaults): Attachment[] {
  return parts.radios.map(({ radio }) => ({
    kind: 'radio',
    name: radio.name,
    band: radio.band,
    up:
      radio.shutdown === null
        ? defaults(true, 'IOS: a running configuration prints "shutdown" for an interface that is down')
        : sourced(!radio.shutdown.down, originOf(radio.shutdown.at)),
  }));
}

function isUp({ shutdown }: RadioBlock): boolean {
  return shutdown?.down !== true;
}

/** Without a `station-role` a radio is a root access point. */
function serves({ role }: RadioBlock): boolean {
  return role === null || role.serves === true;
}

/** Whether clients are let in: by a radio that is up and whose role serves them. */
export function stateOf(
  { radios, block }: NetworkParts,
  [first]: readonly Attachment[],
  { defaults, isWhole }: { readonly defaults: Defaults; readonly isWhole: boolean },
): Sourced<AirState> {
  if (first === undefined && !isWhole) return unknown(LOOK_RADIOS, block.at.line);
  if (first === undefined)
    return defaults('not-attached', 'IOS: an SSID that no radio names is not on the air');
  const up = radios.filter(({ radio }) => isUp(radio));
  const serving = up.find(({ radio }) => serves(radio));
  if (serving !== undefined) return sourced('on', originOf(serving.at));
  const roles = up.flatMap(({ radio: { role } }) => (role === null ? [] : [role]));
  const [role] = roles;
  if (role === undefined) return mapSourced(first.up, () => 'shut-down' as const);
  const strange = roles.find((other) => other.serves === null);
  return strange === undefined
    ? sourced('no-clients', originOf(role.at))
    : unknown(LOOK_CLIENTS, strange.at.line);
}

/** The bands of the radios that let clients in; of all that carry the network where none does. */
export function bandsOf({ radios }: NetworkParts): Sourced<readonly RadioBand[]> {
  const [first, ...others] = radios;
  if (first === undefined || radios.some(({ radio }) => radio.band === null))
    return unknown(`${LOOK_CLIENTS}; show controllers dot11Radio 0`, first?.at.line);
  const up = radios.filter(({ radio }) => isUp(radio));
  const serving = up.filter(({ radio }) => serves(radio));
  const counted = [serving, up].find((some) => some.length > 0) ?? radios;
  const bands = counted.flatMap(({ radio }) => (radio.band === null ? [] : [radio.band]));
  const origin = originOf(
    first.at,
    others.map(({ at }) => at),
  );
  return sourced([...new Set(bands)].toSorted(), origin);
}
