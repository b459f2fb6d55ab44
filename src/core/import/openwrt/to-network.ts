import type { Network } from '../model/network';
import { unknownNetwork } from '../model/new-network';
import { defaultsOf, mapSourced, sourced, unknown, type Sourced } from '../model/origin';
import { ssidOfText } from '../model/ssid-octets';
import type { AirState, OptionName, OptionValue, PmfMode, RadioBand } from '../model/vocabulary';
import type { Encryption } from './encryption';
import { encryptionOf, pmfOf } from './iface-encryption';
import { find, isOn, LOOK, originOf, read, SCRIPTS } from './options';
import { securityOf } from './security';
import { deviceOf, stationsOf, type Surroundings } from './surroundings';
import type { UciSection } from './uci';

const byDefault = defaultsOf('openwrt', null);

const BANDS: Readonly<Record<string, RadioBand>> = {
  ...{ '2g': '2.4', '5g': '5', '6g': '6', '11a': '5', '11na': '5', '11ac': '5', '11axa': '5' },
  ...{ '11b': '2.4', '11g': '2.4', '11ng': '2.4', '11axg': '2.4' },
};

/** The band of a `wifi-device`. */
export function bandsOf(device: UciSection | null): Sourced<readonly RadioBand[]> {
  const option = find(device, 'band') ?? find(device, 'hwmode');
  const band = option === null ? undefined : BANDS[option.value];
  return option === null || band === undefined
    ? unknown(LOOK, option?.line ?? device?.line)
    : sourced([band], originOf(option));
}

function stateOf(iface: UciSection, device: UciSection | null): Sourced<AirState> {
  const own = read(iface, 'disabled', isOn);
  if (own?.value === true) return mapSourced(own, () => 'disabled' as const);
  if (device === null) return unknown('uci show wireless', find(iface, 'device')?.line ?? iface.line);
  const radio = read(device, 'disabled', isOn);
  if (radio?.value === true) return mapSourced(radio, () => 'shut-down' as const);
  return byDefault('on', `${SCRIPTS}: enabled unless disabled`);
}

function optionsOf(iface: UciSection, bands: Sourced<readonly RadioBand[]>): Network['options'] {
  const options: Partial<Record<OptionName, Sourced<OptionValue>>> = {};
  const rows = [
    ['okc', 'okc'],
    ['ieee80211k', 'neighbor-report'],
    ['bss_transition', 'bss-transition'],
    ['isolate', 'peer-blocking'],
  ] as const;
  for (const [name, option] of rows) {
    const value = read(iface, name, isOn);
    if (value !== null) options[option] = value;
  }
  const acl = read(iface, 'macfilter', (value) => value === 'allow' || value === 'radius');
  if (acl !== null) options['mac-filtering'] = acl;
  const wmm = read(iface, 'wmm', (value) => (isOn(value) ? 'allowed' : 'off'));
  if (wmm !== null) options.wmm = wmm;
  const dtim = read(iface, 'dtim_period', Number);
  if (dtim !== null && bands.known && bands.value[0] === '2.4') options['dtim-2.4'] = dtim;
  if (dtim !== null && bands.known && bands.value[0] === '5') options['dtim-5'] = dtim;
  return options;
}

function protection(iface: UciSection, encryption: Encryption | null): Sourced<PmfMode> {
  const given = pmfOf(iface);
  if (given !== null) return given;
  if (encryption === null || encryption.pmf === null) return unknown(LOOK, iface.line);
  return byDefault(encryption.pmf, `${SCRIPTS}: ieee80211w where it is absent`);
}

/** One `wifi-iface` of a file. */
export function toNetwork(iface: UciSection, surroundings: Surroundings): Network {
  const device = deviceOf(iface, surroundings);
  const ft = read(iface, 'ieee80211r', isOn) ?? byDefault(false, `${SCRIPTS}: ieee80211r 0`);
  const encryption = encryptionOf(iface, surroundings);
  const network = find(iface, 'network');
  const bands = bandsOf(device);
  const side = find(iface, 'mode')?.value === 'sta' ? 'client' : 'ap';
  return {
    ...unknownNetwork('', side, iface.line, LOOK),
    name: byDefault(iface.name, 'OpenWrt: the section has no name'),
    number: byDefault(null, 'OpenWrt: interfaces have no number'),
    ssid: read(iface, 'ssid', ssidOfText) ?? unknown(LOOK, iface.line),
    hidden: read(iface, 'hidden', isOn) ?? byDefault(false, `${SCRIPTS}: hidden 0`),
    bands,
    vlan:
      network === null
        ? unknown('uci show network', iface.line)
        : sourced({ kind: 'name', name: network.value }, originOf(network)),
    state: stateOf(iface, device),
    ...(encryption === null ? {} : securityOf(iface, encryption, stationsOf(iface, surroundings))),
    fastTransition: {
      mode: mapSourced(ft, (on) => (on ? 'on' : 'off')),
      overTheDs: read(iface, 'ft_over_ds', isOn) ?? unknown(LOOK, iface.line),
      mobilityDomain:
        read<string | null>(iface, 'mobility_domain', (value) => value.toLowerCase()) ??
        byDefault(null, `${SCRIPTS}: the mobility domain is derived from the SSID`),
    },
    pmf: protection(iface, encryption?.value ?? null),
    options: optionsOf(iface, bands),
  };
}
