import { withDoubts } from '../cisco/doubts';
import { asksRadius, wlanSecurity, type WlanSecurity } from '../cisco/wlan-security';
import { NO_KEY } from '../model/key-state';
import type { Network, RadiusSettings, Vlan, WepSettings } from '../model/network';
import { unknownNetwork } from '../model/new-network';
import { importNote, type ImportNote } from '../model/notes';
import { defaultsOf, mapSourced, sourced, unknown, type Sourced } from '../model/origin';
import { ssidOfText } from '../model/ssid-octets';
import type { AirState, FtMode, PmfMode, RadioBand } from '../model/vocabulary';
import { maskSecrets } from '../text/mask';
import { originOf } from '../text/statement';
import type { Controller, RadiusEntry, Wlan } from './gather';
import { optionsOf } from './options-of';

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

function bandsOf(wlan: Wlan, controller: Controller): Sourced<readonly RadioBand[]> {
  const radio = wlan.settings.read('radio');
  const bands = radio.known ? RADIO_WORDS[radio.value.toLowerCase()] : undefined;
  if (!radio.known || bands === undefined) return unknown(`show wlan ${wlan.id}`, wlan.at.line);
  const left = bands.filter((band) => band === '6' || !controller.bandsOff.has(band));
  return { ...radio, value: left.length === 0 ? bands : left };
}

function stateOf(wlan: Wlan, controller: Controller): Sourced<AirState> {
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

function vlanOf(wlan: Wlan, controller: Controller): Sourced<Vlan> {
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

function ftModeOf(wlan: Wlan): Sourced<FtMode> {
  const ft = wlan.settings.flag('ft');
  if (ft.known && ft.value) return mapSourced(ft, () => 'on' as const);
  const adaptive = wlan.settings.flag('ft-adaptive');
  // `ft disable` without a word about adaptive leaves nothing on.
  if (wlan.settings.has('ft') && !wlan.settings.has('ft-adaptive'))
    return mapSourced(ft, () => 'off' as const);
  return mapSourced(adaptive, (on) => (on ? ('adaptive' as const) : ('off' as const)));
}

function wepOf(wlan: Wlan, security: WlanSecurity): WepSettings {
  const isStatic = security.keyManagement.known && security.keyManagement.value.includes('static');
  const none = <T>(value: T) => byDefault(value, 'AireOS: static WEP is off');
  if (!isStatic)
    return { key: none(NO_KEY), index: none(null), size: none(null), authentication: none(null) };
  const authentication = mapSourced(wlan.settings.read('wep-authentication'), (value) =>
    value.startsWith('shared') ? ('shared' as const) : ('open' as const),
  );
  if (wlan.wepKey === null) {
    const open = unknown(`show wlan ${wlan.id}`, wlan.settings.statementOf('static-wep')?.line);
    return { key: open, index: open, size: open, authentication };
  }
  const { command, at } = wlan.wepKey;
  const origin = originOf(at);
  return {
    key: sourced(command.key, origin),
    index: sourced(command.index, origin),
    size: sourced(command.size, origin),
    authentication,
  };
}

function serverOf(entry: RadiusEntry, controller: Controller): RadiusSettings {
  const origin = originOf(entry.at);
  const accounting = [...controller.acct.values()].find(({ host }) => host === entry.host);
  return {
    host: sourced(entry.host, origin),
    authPort: sourced(entry.port, origin),
    acctPort:
      accounting === undefined
        ? byDefault(null, 'AireOS: no accounting server with this address')
        : sourced(accounting.port, originOf(accounting.at)),
    secret: sourced(entry.secret, origin),
  };
}

/** The WLAN's own servers in order, or else every server of the controller. */
function radiusOf(
  wlan: Wlan,
  controller: Controller,
  security: WlanSecurity,
): Sourced<readonly RadiusSettings[]> {
  if (!asksRadius(security)) return byDefault([], 'AireOS: the WLAN asks no RADIUS server');
  const isOff = wlan.settings.has('radius-auth') ? wlan.settings.flag('radius-auth') : null;
  if (isOff?.known === true && !isOff.value) return { ...isOff, value: [] };
  const chosen = [...wlan.radius].map(([index, at]) => ({ entry: controller.auth.get(index), at }));
  const missing = chosen.find(({ entry }) => entry === undefined);
  if (missing !== undefined) return unknown('show radius summary', missing.at.line);
  const own = chosen.flatMap(({ entry, at }) => (entry === undefined ? [] : [{ entry, at }]));
  const [first] = own;
  if (first !== undefined) {
    const others = own.map(({ entry }) => entry.at);
    return sourced(
      own.map(({ entry }) => serverOf(entry, controller)),
      originOf(first.at, others),
    );
  }
  const all = [...controller.auth.values()];
  const [server] = all;
  if (server === undefined) return unknown('show radius summary', wlan.at.line);
  const common = byDefault(
    null,
    'Cisco Wireless Controller guide: a WLAN without servers uses those for network users',
  );
  return sourced(
    all.map((entry) => serverOf(entry, controller)),
    { ...originOf(server.at), ...(common.origin.kind === 'default' ? { assumes: common.origin } : {}) },
  );
}

function notesOf(wlan: Wlan): ImportNote[] {
  return wlan.unconfirmed.map((at) =>
    importNote('import.unconfirmed-keyword', at.line, { text: maskSecrets(at.text) }),
  );
}

const PMF_WORDS: Readonly<Record<string, PmfMode>> = {
  disable: 'off',
  optional: 'optional',
  required: 'required',
};

/** One WLAN as a network of the neutral model. */
export function toNetwork(wlan: Wlan, controller: Controller): Network {
  const common = controller.doubts.after(wlan.since);
  return withDoubts(assemble(wlan, controller), [wlan.doubts], `show wlan ${wlan.id}`, common);
}

function assemble(wlan: Wlan, controller: Controller): Network {
  const { settings, created } = wlan;
  const look = `show wlan ${wlan.id}`;
  const security = wlanSecurity(settings, {
    size: wlan.wepKey?.command.size ?? null,
    shared: mapSourced(settings.read('wep-authentication'), (value) => value.startsWith('shared')),
  });
  const createdOrigin = originOf(created?.at ?? wlan.at);
  return {
    ...unknownNetwork('', 'ap', wlan.at.line, look),
    name: created === null ? unknown(look, wlan.at.line) : sourced(created.profile, createdOrigin),
    number: sourced(wlan.id, createdOrigin),
    ssid:
      created?.ssid == null ? unknown(look, wlan.at.line) : sourced(ssidOfText(created.ssid), createdOrigin),
    hidden: mapSourced(settings.flag('broadcast'), (shown) => !shown),
    bands: bandsOf(wlan, controller),
    vlan: vlanOf(wlan, controller),
    state: stateOf(wlan, controller),
    ...security,
    fastTransition: {
      mode: ftModeOf(wlan),
      overTheDs: settings.flag('ft-over-ds'),
      mobilityDomain: byDefault(null, 'AireOS: the controller makes the mobility domain'),
    },
    pmf: mapSourced(settings.read('pmf'), (value) => PMF_WORDS[value] ?? 'off'),
    psk:
      wlan.psk === null
        ? byDefault(NO_KEY, 'AireOS: no key is set')
        : sourced(wlan.psk.key, originOf(wlan.psk.at)),
    wep: wepOf(wlan, security),
    radius: radiusOf(wlan, controller, security),
    options: optionsOf(wlan, controller),
    notes: notesOf(wlan),
  };
}
