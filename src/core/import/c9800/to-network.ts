import { withDoubts } from '../cisco/doubts';
import { asksRadius, keyWithout, pmfBeside, wlanSecurity, type WlanSecurity } from '../cisco/wlan-security';
import type { DialectId } from '../model/dialect-id';
import { NO_KEY } from '../model/key-state';
import type { Network, WepSettings } from '../model/network';
import { unknownNetwork } from '../model/new-network';
import { importNote, type ImportNote } from '../model/notes';
import { defaultsOf, mapSourced, sourced, unknown, type Sourced } from '../model/origin';
import type { SsidOctets } from '../model/ssid-octets';
import type { PmfMode, RadioBand } from '../model/vocabulary';
import { maskSecrets } from '../text/mask';
import { originOf } from '../text/statement';
import { attachmentsOf, isBeforeTags, stateOf, vlanOf, type Defaults } from './air-state';
import { FT_DEFAULT } from './defaults';
import type { Controller, WlanBlock } from './controller';
import { parseSsid } from './name';
import { optionsOf } from './options-of';

function ssidOf(wlan: WlanBlock): Sourced<SsidOctets> {
  const parsed = wlan.ssid === null ? null : parseSsid(wlan.ssid);
  if (parsed === null || parsed.ambiguous) return unknown(`show wlan name ${wlan.name}`, wlan.at.line);
  return sourced(parsed.ssid, originOf(wlan.at));
}

function bandsOf(wlan: WlanBlock, defaults: Defaults): Sourced<readonly RadioBand[]> {
  const [first, ...others] = wlan.radios;
  if (first === undefined)
    return wlan.isMade
      ? defaults(['2.4', '5'], 'Catalyst 9800: no radio policy means every band but 6 GHz')
      : unknown(`show wlan name ${wlan.name}`, wlan.at.line);
  const bands = [...new Set(wlan.radios.flatMap(({ value }) => value))].toSorted();
  return sourced(
    bands,
    originOf(
      first.at,
      others.map(({ at }) => at),
    ),
  );
}

function wepOf(wlan: WlanBlock, security: WlanSecurity, defaults: Defaults): WepSettings {
  const { keyManagement } = security;
  if (!keyManagement.known) {
    const open = keyManagement;
    return { key: open, index: open, size: open, authentication: open };
  }
  const none = <T>(value: T) => defaults(value, 'Catalyst 9800: static WEP is off');
  if (!keyManagement.value.includes('static'))
    return { key: none(NO_KEY), index: none(null), size: none(null), authentication: none(null) };
  const authentication = mapSourced(wlan.settings.read('wep-authentication'), (value) =>
    value === 'shared' ? ('shared' as const) : ('open' as const),
  );
  if (wlan.wepKey === null) {
    const open = unknown(`show wlan name ${wlan.name}`, wlan.at.line);
    return { key: open, index: open, size: open, authentication };
  }
  const { value, at } = wlan.wepKey;
  const origin = originOf(at);
  return {
    key: sourced(value.key, origin),
    index: sourced(value.index, origin),
    size: sourced(value.size, origin),
    authentication,
  };
}

function radiusOf(
  wlan: WlanBlock,
  controller: Controller,
  security: WlanSecurity,
  defaults: Defaults,
): Network['radius'] {
  const asks = asksRadius(security);
  if (!asks.known) return asks;
  if (!asks.value) return defaults([], 'Catalyst 9800: the WLAN asks no RADIUS server');
  const list = wlan.settings.has('auth-list') ? wlan.settings.read('auth-list') : null;
  const at = wlan.settings.statementOf('auth-list');
  const isNamed = list?.known === true && list.value !== 'off';
  // Without a list of its own the WLAN asks the list "default", if there is one.
  const name = isNamed ? list.value : 'default';
  return controller.radius.serversOf(['dot1x'], name, at ?? wlan.at);
}

function notesOf(wlan: WlanBlock): ImportNote[] {
  const notes: ImportNote[] = wlan.unconfirmed.map((at) =>
    importNote('import.unconfirmed-keyword', at.line, { text: maskSecrets(at.text) }),
  );
  if (wlan.psk?.value.kind === 'readable' && wlan.psk.value.storage === 'type-7')
    notes.push(importNote('import.type-7-decoded', wlan.psk.at.line, {}));
  if (wlan.ssid !== null && parseSsid(wlan.ssid)?.ambiguous === true)
    notes.push(importNote('import.value-invalid', wlan.at.line, { member: 'ssid' }));
  return notes;
}

const PMF_WORDS: Readonly<Record<string, PmfMode>> = {
  off: 'off',
  on: 'optional',
  optional: 'optional',
  mandatory: 'required',
};

/** The WLANs as networks of the neutral model; what the text leaves out is `dialect`'s default. */
export function toNetworks(controller: Controller, dialect: DialectId): Network[] {
  const defaults = defaultsOf(dialect, controller.release);
  return [...controller.wlans.values()].map((wlan) => {
    const look = `show wlan name ${wlan.name}`;
    return withDoubts(toNetwork(wlan, controller, defaults), [wlan.doubts], look);
  });
}

function toNetwork(wlan: WlanBlock, controller: Controller, defaults: Defaults): Network {
  const { settings } = wlan;
  const look = `show wlan name ${wlan.name}`;
  const security = wlanSecurity(settings, {
    size: wlan.wepKey?.value.size ?? null,
    shared: mapSourced(settings.read('wep-authentication'), (value) => value === 'shared'),
  });
  const origin = originOf(wlan.at);
  return {
    ...unknownNetwork('', 'ap', wlan.at.line, look),
    name: sourced(wlan.name, origin),
    number: wlan.number === null ? unknown(look, wlan.at.line) : sourced(wlan.number, origin),
    ssid: ssidOf(wlan),
    hidden: mapSourced(settings.flag('broadcast'), (shown) => !shown),
    bands: bandsOf(wlan, defaults),
    vlan: vlanOf(wlan, controller),
    state: stateOf(wlan, controller, defaults),
    attachments: attachmentsOf(wlan, controller, defaults),
    ...security,
    fastTransition: {
      mode:
        wlan.ft === null
          ? isBeforeTags(controller) || !wlan.isMade
            ? unknown(look, wlan.at.line)
            : defaults(FT_DEFAULT.mode, FT_DEFAULT.source)
          : sourced(wlan.ft.value, originOf(wlan.ft.at)),
      overTheDs: settings.flag('ft-over-ds'),
      mobilityDomain: defaults(null, 'Catalyst 9800: the controller makes the mobility domain'),
    },
    pmf: pmfBeside(
      security,
      look,
      mapSourced(settings.read('pmf'), (value) => PMF_WORDS[value] ?? 'off'),
    ),
    psk:
      wlan.psk === null
        ? keyWithout(security, look, defaults(NO_KEY, 'Catalyst 9800: no key is set'))
        : sourced(wlan.psk.value, originOf(wlan.psk.at)),
    wep: wepOf(wlan, security, defaults),
    radius: radiusOf(wlan, controller, security, defaults),
    options: optionsOf(wlan, controller),
    notes: notesOf(wlan),
  };
}
