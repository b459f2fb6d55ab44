import { withDoubts } from '../cisco/doubts';
import { asksRadius, keyWithout, pmfBeside, wlanSecurity, type WlanSecurity } from '../cisco/wlan-security';
import { NO_KEY } from '../model/key-state';
import type { Network, RadiusSettings, WepSettings } from '../model/network';
import { unknownNetwork } from '../model/new-network';
import { importNote, type ImportNote } from '../model/notes';
import { defaultsOf, mapSourced, sourced, unknown, type Sourced } from '../model/origin';
import { ssidOfText } from '../model/ssid-octets';
import type { FtMode, PmfMode } from '../model/vocabulary';
import { maskSecrets } from '../text/mask';
import { originOf } from '../text/statement';
import { bandsOf, stateOf, vlanOf } from './air-state';
import type { Controller, RadiusEntry, Wlan } from './controller';
import { withOneKindOfSuite } from './kinds-of-suite';
import { optionsOf } from './options-of';

const byDefault = defaultsOf('aireos', null);
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
  const { keyManagement } = security;
  if (!keyManagement.known) {
    const open = keyManagement;
    return { key: open, index: open, size: open, authentication: open };
  }
  const none = <T>(value: T) => byDefault(value, 'AireOS: static WEP is off');
  if (!keyManagement.value.includes('static'))
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
  const asks = asksRadius(security);
  if (!asks.known) return asks;
  if (!asks.value) return byDefault([], 'AireOS: the WLAN asks no RADIUS server');
  const isOff = wlan.settings.has('radius-auth') ? wlan.settings.flag('radius-auth') : null;
  if (isOff?.known === true && !isOff.value) return { ...isOff, value: [] };
  const chosen = [...wlan.radius].map(([index, at]) => ({ entry: controller.auth.get(index), at }));
  const missing = chosen.find(({ entry }) => entry === undefined);
  const [strange] = controller.strangeServers;
  if (missing !== undefined) return unknown('show radius summary', (strange ?? missing.at).line);
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
  if (server === undefined || strange !== undefined)
    return unknown('show radius summary', (strange ?? wlan.at).line);
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
  const switches = wlanSecurity(settings, {
    size: wlan.wepKey?.command.size ?? null,
    shared: mapSourced(settings.read('wep-authentication'), (value) => value.startsWith('shared')),
  });
  const security = withOneKindOfSuite(switches, wlan);
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
    pmf: pmfBeside(
      security,
      look,
      mapSourced(settings.read('pmf'), (value) => PMF_WORDS[value] ?? 'off'),
    ),
    psk:
      wlan.psk === null
        ? keyWithout(security, look, byDefault(NO_KEY, 'AireOS: no key is set'))
        : sourced(wlan.psk.key, originOf(wlan.psk.at)),
    wep: wepOf(wlan, security),
    radius: radiusOf(wlan, controller, security),
    options: optionsOf(wlan, controller),
    notes: notesOf(wlan),
  };
}
