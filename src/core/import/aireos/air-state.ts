import type { Vlan } from '../model/network';
import { defaultsOf, mapSourced, sourced, unknown, type Sourced } from '../model/origin';
import type { AirState, RadioBand } from '../model/vocabulary';
import { originOf } from '../text/statement';
import type { Controller, Wlan } from './controller';

const byDefault = defaultsOf('aireos', null);
/** WLANs from 17 on are in no AP group unless one names them. */
const LAST_OF_DEFAULT_GROUP = 16;

/** Bands of `wlan radio`. */
const RADIO_WORDS: Readonly<Record<string, readonly RadioBand[]>> = {
  all: ['2.4', '5'],
  '802.11a-only': ['5'],
  '802.11a': ['5'],
  '802.11g-only': ['2.4'],
  '802.11bg': ['2.4'],
  '802.11ag': ['2.4', '5'],
};

export function bandsOf(wlan: Wlan, controller: Controller): Sourced<readonly RadioBand[]> {
  const radio = wlan.settings.read('radio');
  const bands = radio.known ? RADIO_WORDS[radio.value.toLowerCase()] : undefined;
  if (!radio.known || bands === undefined) return unknown(`show wlan ${wlan.id}`, wlan.at.line);
  const left = bands.filter((band) => band === '6' || !controller.bandsOff.has(band));
  return { ...radio, value: left.length === 0 ? bands : left };
}

export function stateOf(wlan: Wlan, controller: Controller): Sourced<AirState> {
  const enabled = wlan.settings.flag('enabled');
  if (!enabled.known || !enabled.value) return mapSourced(enabled, () => 'disabled' as const);
  const bands = bandsOf(wlan, controller);
  const off = bands.known
    ? bands.value.map((band) => (band === '6' ? undefined : controller.bandsOff.get(band)))
    : [];
  const down = off.length > 0 && off.every((at) => at !== undefined) ? off[0] : undefined;
  if (down !== undefined) return sourced('shut-down', originOf(down));
  const groups = controller.mapped.get(wlan.id)?.size ?? 0;
  if (wlan.id > LAST_OF_DEFAULT_GROUP && groups === 0) return inNoGroup(wlan, controller);
  return mapSourced(enabled, () => 'on' as const);
}

function inNoGroup(wlan: Wlan, { mapped, vlans }: Controller): Sourced<AirState> {
  // A few commands about a WLAN show no groups, whatever there are.
  if (mapped.size === 0 && vlans.size === 0) return unknown('show wlan apgroups', wlan.at.line);
  return byDefault(
    'not-attached',
    'Cisco Wireless Controller guide: the default AP group carries WLANs 1 to 16',
  );
}

export function vlanOf(wlan: Wlan, controller: Controller): Sourced<Vlan> {
  const isLocal = wlan.settings.flag('local-switching');
  if (!isLocal.known) return isLocal;
  // The access point puts the clients into a VLAN of its own or of its FlexConnect group then.
  if (isLocal.value) {
    const at = wlan.settings.statementOf('local-switching') ?? wlan.at;
    return unknown('show flexconnect group detail <group>', at.line);
  }
  const own = wlan.settings.read('interface');
  const mappings = [...(controller.mapped.get(wlan.id)?.values() ?? [])];
  const names = new Set(mappings.map((mapping) => mapping.interface));
  const [mapping] = mappings;
  if (names.size > 1) return unknown('show wlan apgroups', mapping?.at.line);
  const name = mapping === undefined ? own : sourced(mapping.interface, originOf(mapping.at));
  if (!name.known) return name;
  const vlan = controller.vlans.get(name.value);
  if (vlan === undefined) return { ...name, value: { kind: 'name', name: name.value } };
  const value: Vlan = vlan.vlan === 0 ? { kind: 'untagged' } : { kind: 'id', id: vlan.vlan };
  return sourced(value, originOf(vlan.at, mapping === undefined ? [] : [mapping.at]));
}
