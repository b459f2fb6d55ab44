import { isMask } from '../cisco/stored-key';
import { hiddenKey, NO_KEY, readableKey, type KeyState } from '../model/key-state';
import type { Network, RadiusSettings } from '../model/network';
import { unknownNetwork } from '../model/new-network';
import { importNote, type ImportNote } from '../model/notes';
import { defaultsOf, mapSourced, sourced, unknown, type Sourced } from '../model/origin';
import { ssidOfText, type SsidOctets } from '../model/ssid-octets';
import type { Akm, OptionName, OptionValue, RadioBand } from '../model/vocabulary';
import { HOSTAPD_CONF } from './items';
import { akmsOf, cipherSettings, keyManagementOf, pskOf, wpaOf } from './security';
import { authenticationOf, isDynamicWep, wepOf } from './wep';
import { parseSsid2 } from './ssid2';
import { integerOf, originOfAssignment, type BssValues } from './values';

const byDefault = defaultsOf('hostapd', null);
const LOOK = 'hostapd_cli get_config; hostapd_cli status';

function ssidOf(values: BssValues): Sourced<SsidOctets> {
  const { assignments } = values.section;
  const last = assignments.findLast(({ name }) => name === 'ssid' || name === 'ssid2');
  if (last === undefined) return unknown(LOOK, values.section.line);
  const ssid = last.name === 'ssid' ? ssidOfText(last.value) : parseSsid2(last.value);
  return ssid === null ? unknown(LOOK, last.line) : sourced(ssid, originOfAssignment(last));
}

const HW_BANDS: Readonly<Record<string, readonly RadioBand[]>> = { a: ['5'], b: ['2.4'], g: ['2.4'] };

/** `hw_mode` stands once, before the first `bss=`. */
function bandsOf(radio: BssValues): Sourced<readonly RadioBand[]> {
  const isSix = radio.readNumber('op_class', (value) => value >= 131 && value <= 137);
  if (isSix?.value === true) return { ...isSix, value: ['6'] };
  const mode = radio.get('hw_mode');
  if (mode === null) return byDefault<readonly RadioBand[]>(['2.4'], `${HOSTAPD_CONF}: hw_mode=b`);
  const bands = HW_BANDS[mode.value.trim()];
  return bands === undefined ? unknown(LOOK, mode.line) : sourced(bands, originOfAssignment(mode));
}

/** hostapd refuses an empty secret, so one is a place to fill in. */
function secretOf(value: string): KeyState {
  if (value.trim() === '') return NO_KEY;
  return isMask(value) ? hiddenKey('masked') : readableKey(value, null);
}

function radiusServers(values: BssValues): Sourced<readonly RadiusSettings[]> {
  const servers: RadiusSettings[] = [];
  for (const assignment of values.section.assignments) {
    const { name, value } = assignment;
    const origin = originOfAssignment(assignment);
    const port = sourced(integerOf(value), origin);
    const last = servers.at(-1);
    if (name === 'auth_server_addr')
      servers.push({
        host: sourced(value.trim(), origin),
        authPort: byDefault(1812, `${HOSTAPD_CONF}: auth_server_port=1812`),
        acctPort: byDefault(null, `${HOSTAPD_CONF}: no accounting server`),
        secret: sourced<KeyState>(NO_KEY, origin),
      });
    else if (last !== undefined && name === 'auth_server_port')
      servers.splice(-1, 1, { ...last, authPort: port });
    else if (last !== undefined && name === 'auth_server_shared_secret')
      servers.splice(-1, 1, {
        ...last,
        secret: sourced(secretOf(value), origin),
      });
    else if (name === 'acct_server_addr') {
      const at = servers.findIndex(({ host }) => host.known && host.value === value.trim());
      const server = servers[at];
      if (server !== undefined)
        servers.splice(at, 1, { ...server, acctPort: accountingPort(values, assignment.line) });
    }
  }
  const [first] = servers;
  return first?.host.known === true
    ? sourced(servers, first.host.origin)
    : unknown(LOOK, values.section.line);
}

/** The port line after an accounting server's address, before the next address. */
function accountingPort(values: BssValues, after: number): Sourced<number> {
  for (const assignment of values.section.assignments) {
    if (assignment.line <= after) continue;
    if (assignment.name === 'acct_server_addr') break;
    if (assignment.name === 'acct_server_port')
      return sourced(integerOf(assignment.value), originOfAssignment(assignment));
  }
  return byDefault(1813, `${HOSTAPD_CONF}: acct_server_port=1813`);
}

const RADIUS_AKMS: readonly Akm[] = ['dot1x', 'dot1x-sha256', 'ft-dot1x', 'suite-b', 'suite-b-192'];

/** Items that are options of the model; numbers as they stand, the others switches. */
const OPTION_ITEMS: readonly (readonly [item: string, option: OptionName, kind: 'number' | 'flag'])[] = [
  ['okc', 'okc', 'flag'],
  ['rrm_neighbor_report', 'neighbor-report', 'flag'],
  ['bss_transition', 'bss-transition', 'flag'],
  ['ap_isolate', 'peer-blocking', 'flag'],
];

function optionsOf(values: BssValues, bands: Sourced<readonly RadioBand[]>): Network['options'] {
  const options: Partial<Record<OptionName, Sourced<OptionValue>>> = {};
  for (const [item, option] of OPTION_ITEMS) {
    const read = values.readFlag(item);
    if (read !== null) options[option] = read;
  }
  const acl = values.readNumber('macaddr_acl', (value) => value === 1 || value === 2);
  if (acl !== null) options['mac-filtering'] = acl;
  const wmm = values.readNumber('wmm_enabled', (value) => (value === 0 ? 'off' : 'allowed'));
  if (wmm !== null) options.wmm = wmm;
  const dtim =
    values.readNumber('dtim_period', (value) => value) ?? byDefault(2, `${HOSTAPD_CONF}: dtim_period=2`);
  if (bands.known && bands.value[0] === '2.4') options['dtim-2.4'] = dtim;
  if (bands.known && bands.value[0] === '5') options['dtim-5'] = dtim;
  return options;
}

function notesOf(values: BssValues): ImportNote[] {
  const spaced = ['ssid', 'wpa_passphrase'].flatMap((name) => {
    const assignment = values.get(name);
    return assignment?.value.endsWith(' ') === true ? [assignment] : [];
  });
  return spaced.map(({ name, line }) => importNote('import.trailing-space', line, { member: name }));
}

function fastTransitionOf(values: BssValues, akms: Sourced<readonly Akm[]>): Network['fastTransition'] {
  return {
    mode: mapSourced(akms, (list) => (list.some((akm) => akm.startsWith('ft-')) ? 'on' : 'off')),
    overTheDs: values.readFlag('ft_over_ds') ?? byDefault(true, `${HOSTAPD_CONF}: ft_over_ds=1`),
    mobilityDomain:
      values.read<string | null>('mobility_domain', (value) => value.toLowerCase()) ??
      byDefault(null, `${HOSTAPD_CONF}: no mobility domain`),
  };
}

/** One BSS as a network; `radio` holds the items that stand once for all. */
export function toNetwork(values: BssValues, radio: BssValues): Network {
  const wpa = wpaOf(values);
  const akms = akmsOf(values, wpa);
  const keyManagement = keyManagementOf(values, wpa, akms);
  const bands = bandsOf(radio);
  const isStatic = keyManagement.known && keyManagement.value.includes('static');
  const asks = isDynamicWep(values) || (akms.known && akms.value.some((akm) => RADIUS_AKMS.includes(akm)));
  const ssidLine = values.get('ssid')?.line ?? values.get('ssid2')?.line ?? values.section.line;
  return {
    ...unknownNetwork('', 'ap', ssidLine, LOOK),
    name:
      values.read<string | null>('bss', (value) => value) ??
      values.read<string | null>('interface', (value) => value) ??
      byDefault(null, `${HOSTAPD_CONF}: no interface`),
    number: byDefault(null, 'hostapd: a BSS has no number'),
    ssid: ssidOf(values),
    hidden:
      values.readNumber('ignore_broadcast_ssid', (value) => value !== 0) ??
      byDefault(false, `${HOSTAPD_CONF}: ignore_broadcast_ssid=0`),
    bands,
    vlan: unknown('bridge vlan show', values.get('bridge')?.line),
    state:
      values.readNumber('start_disabled', (value) =>
        value === 1 ? ('disabled' as const) : ('on' as const),
      ) ?? byDefault('on', 'hostapd: a BSS of the file is started'),
    authentication: authenticationOf(values),
    keyManagement,
    ...cipherSettings(values, wpa),
    akms,
    fastTransition: fastTransitionOf(values, akms),
    pmf:
      values.readNumber('ieee80211w', (value) =>
        value === 2 ? 'required' : value === 1 ? 'optional' : 'off',
      ) ?? byDefault('off', `${HOSTAPD_CONF}: ieee80211w=0`),
    psk: pskOf(values, akms),
    wep: wepOf(values, isStatic),
    radius: asks ? radiusServers(values) : byDefault([], 'hostapd: the BSS asks no RADIUS server'),
    options: optionsOf(values, bands),
    notes: notesOf(values),
  };
}
