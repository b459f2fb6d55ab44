import { isMask } from '../cisco/stored-key';
import { hiddenKey, NO_KEY, readableKey, type KeyState } from '../model/key-state';
import type { Network, RadiusSettings } from '../model/network';
import { defaultsOf, sourced, unknown, type Known, type Sourced } from '../model/origin';
import type { Cipher } from '../model/vocabulary';
import type { Encryption } from './encryption';
import { find, isOn, LOOK, originOf, read, SCRIPTS } from './options';
import type { UciSection } from './uci';
import { wepCipher, wepOf } from './wep';

const byDefault = defaultsOf('openwrt', null);

/** `Salted__` in base64: some vendors keep keys encrypted with OpenSSL. */
const SEALED = /^U2FsdGVkX1[89+/]/;

function hiddenState(text: string): KeyState | null {
  if (isMask(text)) return hiddenKey('masked');
  return SEALED.test(text) ? hiddenKey('sealed') : null;
}

/** A key of 64 digits is the key itself, anything of 8 to 63 characters a passphrase. */
function pskState(text: string): KeyState {
  return hiddenState(text) ?? readableKey(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'ascii');
}

/**
 * The key of a network. With keys of stations (`wifi-station`) there are several, and with `ppsk` the RADIUS server
 * has them.
 */
function pskOf(iface: UciSection, stations: readonly UciSection[]): Sourced<KeyState> {
  const [station] = stations;
  const ppsk = find(iface, 'ppsk');
  if (ppsk !== null && isOn(ppsk.value)) return sourced(hiddenKey('elsewhere'), originOf(ppsk));
  if (station !== undefined) return unknown('uci show wireless', station.line);
  const key = find(iface, 'key');
  return key === null
    ? byDefault<KeyState>(NO_KEY, `${SCRIPTS}: no key`)
    : sourced(pskState(key.value), originOf(key));
}

/** The RADIUS server, under its older names too. */
function radiusOf(iface: UciSection): Sourced<readonly RadiusSettings[]> {
  const host = find(iface, 'auth_server') ?? find(iface, 'server');
  if (host === null) return unknown(LOOK, iface.line);
  const port = read(iface, 'auth_port', Number) ?? read(iface, 'port', Number);
  const secret = find(iface, 'auth_secret') ?? find(iface, 'key');
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
            ? sourced<KeyState>(NO_KEY, origin)
            : sourced(hiddenState(secret.value) ?? readableKey(secret.value, null), originOf(secret)),
      },
    ],
    origin,
  );
}

type Security = Pick<
  Network,
  'authentication' | 'keyManagement' | 'pairwise' | 'pairwiseOf' | 'group' | 'akms' | 'wep' | 'psk' | 'radius'
>;

/** What the `encryption` option and the keys beside it decide; `stations` are those that may use the interface. */
export function securityOf(
  iface: UciSection,
  encryption: Known<Encryption>,
  stations: readonly UciSection[],
): Security {
  const { kind, ciphers, wpa, rsn, akms, asksRadius, keyManagement, wepShared } = encryption.value;
  const wep = wepOf(iface, encryption);
  const list: readonly Cipher[] = kind === 'wpa' ? ciphers : [kind === 'wep' ? wepCipher(wep) : 'none'];
  const as = <T>(value: T): Known<T> => ({ ...encryption, value });
  const hasPsk = akms?.some((akm) => akm === 'psk' || akm === 'sae') === true;
  const line = encryption.origin.kind === 'line' ? encryption.origin.line : iface.line;
  return {
    authentication: as([wepShared ? ('shared' as const) : ('open' as const)]),
    keyManagement: as(keyManagement),
    pairwise: as(list),
    pairwiseOf: as({ wpa: wpa ? list : [], rsn: rsn ? list : [] }),
    group: as(list.includes('tkip') ? 'tkip' : (list[0] ?? 'none')),
    akms: akms === null ? unknown(LOOK, line) : as(akms),
    wep,
    psk: hasPsk ? pskOf(iface, stations) : byDefault<KeyState>(NO_KEY, `${SCRIPTS}: no key`),
    radius: asksRadius ? radiusOf(iface) : byDefault([], `${SCRIPTS}: asks no RADIUS server`),
  };
}
