import { isMask } from '../cisco/stored-key';
import { hiddenKey, NO_KEY, readableKey, type KeyState } from '../model/key-state';
import type { Network, RadiusSettings, WepSettings } from '../model/network';
import { unknownNetwork } from '../model/new-network';
import {
  defaultsOf,
  mapSourced,
  sourced,
  unknown,
  type Known,
  type LineOrigin,
  type Sourced,
} from '../model/origin';
import { ssidOfText } from '../model/ssid-octets';
import type {
  AirState,
  Akm,
  Cipher,
  OptionName,
  OptionValue,
  RadioBand,
  StaticWepSize,
} from '../model/vocabulary';
import { maskSecrets } from '../text/mask';
import { parseEncryption, type Encryption } from './encryption';
import type { UciOption, UciSection } from './uci';

const byDefault = defaultsOf('openwrt', null);
const SCRIPTS = 'OpenWrt, netifd-wireless.sh and hostapd.sh';
const LOOK = 'wifi status; cat /var/run/hostapd-*.conf';

function originOf({ name, value, line }: UciOption): LineOrigin {
  return { kind: 'line', line, text: maskSecrets(`option ${name} '${value}'`) };
}

function find(section: UciSection | null, name: string): UciOption | null {
  return section?.options.findLast((option) => option.name === name) ?? null;
}

function read<T>(section: UciSection | null, name: string, convert: (value: string) => T): Known<T> | null {
  const option = find(section, name);
  return option && sourced(convert(option.value), originOf(option));
}

const isOn = (value: string) => ['1', 'yes', 'on', 'true', 'enabled'].includes(value);

/** A key of 64 digits is the key itself, anything of 8 to 63 characters a passphrase. */
function pskState(text: string): KeyState {
  if (isMask(text)) return hiddenKey('masked');
  return readableKey(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'ascii');
}

const BANDS: Readonly<Record<string, RadioBand>> = {
  ...{
    '2g': '2.4',
    '5g': '5',
    '6g': '6',
    '11a': '5',
    '11na': '5',
    '11ac': '5',
    '11b': '2.4',
    '11g': '2.4',
    '11ng': '2.4',
  },
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

/** A WEP key of 10 or 26 digits is hexadecimal, any other text is taken as it is, `s:` left out. */
function wepKey(option: UciOption): { readonly key: KeyState; readonly size: StaticWepSize | null } {
  if (isMask(option.value)) return { key: hiddenKey('masked'), size: null };
  const isHex = /^(?:[0-9a-f]{10}|[0-9a-f]{26})$/i.test(option.value);
  const text = !isHex && option.value.startsWith('s:') ? option.value.slice(2) : option.value;
  const octets = isHex ? text.length / 2 : text.length;
  return {
    key: readableKey(text, isHex ? 'hex' : 'ascii'),
    size: octets === 5 ? 40 : octets === 13 ? 128 : null,
  };
}

function wepOf(iface: UciSection, encryption: Known<Encryption>): WepSettings {
  const none = <T>(value: T) => byDefault(value, `${SCRIPTS}: no WEP`);
  if (encryption.value.kind !== 'wep')
    return { key: none(NO_KEY), index: none(null), size: none(null), authentication: none(null) };
  const authentication = mapSourced(encryption, ({ wepShared }) =>
    wepShared ? ('shared' as const) : ('open' as const),
  );
  const chosen = find(iface, 'key');
  // `key` names a slot, or is the key itself, which then fills slot 1.
  const isSlot = chosen !== null && /^[1-4]$/.test(chosen.value);
  const index = isSlot ? Number(chosen.value) : 1;
  const slot = isSlot ? find(iface, `key${index}`) : chosen;
  if (slot === null || chosen === null) {
    const open = unknown(LOOK, chosen?.line ?? iface.line);
    return { key: open, index: open, size: open, authentication };
  }
  const { key, size } = wepKey(slot);
  const origin = originOf(slot);
  return {
    key: sourced(key, origin),
    index: sourced(index, originOf(chosen)),
    size: sourced(size, origin),
    authentication,
  };
}

function radiusOf(iface: UciSection): Sourced<readonly RadiusSettings[]> {
  const host = find(iface, 'auth_server') ?? find(iface, 'server');
  if (host === null) return unknown(LOOK, iface.line);
  const port = read(iface, 'auth_port', Number) ?? read(iface, 'port', Number);
  const secret = find(iface, 'auth_secret');
  const accounting = find(iface, 'acct_server');
  const origin = originOf(host);
  return sourced(
    [
      {
        host: sourced(host.value, origin),
        authPort: port ?? byDefault(1812, `${SCRIPTS}: auth_port 1812`),
        acctPort:
          accounting?.value === host.value
            ? (read(iface, 'acct_port', Number) ?? byDefault(1813, `${SCRIPTS}: acct_port 1813`))
            : byDefault(null, `${SCRIPTS}: no accounting server with this address`),
        secret:
          secret === null
            ? sourced(NO_KEY, origin)
            : sourced(
                isMask(secret.value) ? hiddenKey('masked') : readableKey(secret.value, null),
                originOf(secret),
              ),
      },
    ],
    origin,
  );
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

type Security = Pick<
  Network,
  'authentication' | 'keyManagement' | 'pairwise' | 'pairwiseOf' | 'group' | 'akms' | 'wep' | 'psk' | 'radius'
>;

function wepCipher(wep: WepSettings): Cipher {
  if (!wep.size.known || wep.size.value === null) return 'wep';
  return wep.size.value === 40 ? 'wep40' : 'wep104';
}

const RADIUS_AKMS: readonly Akm[] = ['dot1x', 'ft-dot1x', 'suite-b-192'];

function securityOf(iface: UciSection, encryption: Known<Encryption>): Security {
  const { kind, ciphers, wpa, rsn } = encryption.value;
  const wep = wepOf(iface, encryption);
  const list: readonly Cipher[] = kind === 'wpa' ? ciphers : [kind === 'wep' ? wepCipher(wep) : 'none'];
  const as = <T>(value: T): Known<T> => ({ ...encryption, value });
  const asksRadius = encryption.value.akms.some((akm) => RADIUS_AKMS.includes(akm));
  const hasPsk = encryption.value.akms.some((akm) => ['psk', 'ft-psk', 'sae', 'ft-sae'].includes(akm));
  const key = find(iface, 'key');
  return {
    authentication: as([encryption.value.wepShared ? ('shared' as const) : ('open' as const)]),
    keyManagement: as(encryption.value.keyManagement),
    pairwise: as(list),
    pairwiseOf: as({ wpa: wpa ? list : [], rsn: rsn ? list : [] }),
    group: as(list.includes('tkip') ? 'tkip' : (list[0] ?? 'none')),
    akms: as(encryption.value.akms),
    wep,
    psk:
      hasPsk && key !== null
        ? sourced(pskState(key.value), originOf(key))
        : byDefault<KeyState>(NO_KEY, `${SCRIPTS}: no key`),
    radius: asksRadius ? radiusOf(iface) : byDefault([], `${SCRIPTS}: asks no RADIUS server`),
  };
}

/** One `wifi-iface`, on its `wifi-device` (null where the file does not hold it). */
export function toNetwork(iface: UciSection, device: UciSection | null): Network {
  const ft = read(iface, 'ieee80211r', isOn) ?? byDefault(false, `${SCRIPTS}: ieee80211r 0`);
  const isHt = find(device, 'htmode') !== null || /^11n/.test(find(device, 'hwmode')?.value ?? '');
  const named =
    read(iface, 'encryption', (value) => value) ?? byDefault('none', `${SCRIPTS}: encryption none`);
  const encryption = parseEncryption(named.value, isHt, ft.value);
  const network = find(iface, 'network');
  const bands = bandsOf(device);
  const pmf = { '0': 'off', '1': 'optional', '2': 'required' } as const;
  const side = find(iface, 'mode')?.value === 'sta' ? 'client' : 'ap';
  const isWpa3 = encryption?.akms.some((akm) => ['sae', 'owe'].includes(akm)) === true;
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
    ...(encryption === null ? {} : securityOf(iface, { ...named, value: encryption })),
    fastTransition: {
      mode: mapSourced(ft, (on) => (on ? 'on' : 'off')),
      overTheDs: read(iface, 'ft_over_ds', isOn) ?? unknown(LOOK, iface.line),
      mobilityDomain:
        read<string | null>(iface, 'mobility_domain', (value) => value.toLowerCase()) ??
        byDefault(null, `${SCRIPTS}: the mobility domain is derived from the SSID`),
    },
    pmf:
      read(iface, 'ieee80211w', (value) => (value === '1' || value === '2' ? pmf[value] : pmf['0'])) ??
      (isWpa3 ? unknown(LOOK, iface.line) : byDefault('off', `${SCRIPTS}: ieee80211w 0`)),
    options: optionsOf(iface, bands),
  };
}
