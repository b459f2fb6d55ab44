import { isMask } from '../cisco/stored-key';
import { hiddenKey, NO_KEY, readableKey, type KeyState } from '../model/key-state';
import type { Network, WepSettings } from '../model/network';
import { defaultsOf, mapSourced, sourced, unknown, type Known, type Sourced } from '../model/origin';
import type { Akm, Cipher, FtMode, KeyManagementKind } from '../model/vocabulary';
import { AUTH_MODES, WPA_MODES, type MerakiAuth, type WpaMode } from './members';
import { LOOK, memberOrigin, switchOf, type SsidObject } from './ssid-object';

const API = 'Meraki Dashboard API v1';
const byDefault = defaultsOf('meraki', null);

/** Null where the mode is not in the API's list. */
export function authOf(ssid: SsidObject): Known<MerakiAuth> | null {
  const mode = ssid.text('authMode');
  const auth = mode === null ? undefined : AUTH_MODES[mode.value];
  return mode === null || auth === undefined ? null : { ...mode, value: auth };
}

export function isWep(ssid: SsidObject): boolean {
  return ssid.text('encryptionMode')?.value === 'wep';
}

function wpaMode(ssid: SsidObject): Known<WpaMode> | null {
  const named = ssid.text('wpaEncryptionMode');
  const mode = named === null ? undefined : WPA_MODES[named.value];
  return named === null || mode === undefined ? null : { ...named, value: mode };
}

/** With 802.11r on, FT suites stand beside the plain ones. */
function withFt(akms: readonly Akm[], isFt: boolean): readonly Akm[] {
  const ft: Partial<Record<Akm, Akm>> = { psk: 'ft-psk', dot1x: 'ft-dot1x', sae: 'ft-sae' };
  return isFt ? akms.flatMap((akm) => [akm, ...(ft[akm] === undefined ? [] : [ft[akm]])]) : akms;
}

type Security = Pick<Network, 'keyManagement' | 'pairwise' | 'pairwiseOf' | 'group' | 'akms'>;

function plain(
  kind: KeyManagementKind,
  cipher: Cipher,
  akms: readonly Akm[],
  from: Sourced<unknown>,
): Security {
  return {
    keyManagement: mapSourced(from, () => [kind]),
    pairwise: mapSourced(from, () => [cipher]),
    pairwiseOf: mapSourced(from, () => ({ wpa: [], rsn: kind === 'wpa3' ? [cipher] : [] })),
    group: mapSourced(from, () => cipher),
    akms: mapSourced(from, () => akms),
  };
}

/** 802.11r; a request that switches it on alone leaves it as adaptive as it is. */
export function ftModeOf(ssid: SsidObject): Sourced<FtMode> {
  return switchOf<FtMode>(ssid, 'dot11r', 'adaptive', { off: 'off', on: 'on', detailed: 'adaptive' });
}

export function isFtOn(ssid: SsidObject): boolean {
  const mode = ftModeOf(ssid);
  return mode.known && mode.value === 'on';
}

/** Whether 802.11r is in the object, but not what it amounts to. */
function isFtUnclear(ssid: SsidObject): boolean {
  return ssid.member('dot11r') !== null && !ftModeOf(ssid).known;
}

export function securityOf(ssid: SsidObject): Security {
  const auth = authOf(ssid);
  const line = ssid.member('authMode')?.line ?? ssid.node.line;
  if (auth === null) return plain('none', 'none', [], unknown(LOOK, line));
  if (auth.value === 'none') return plain('none', 'none', [], auth);
  if (auth.value === 'owe') return plain('wpa3', 'ccmp', ['owe'], auth);
  const encryption = ssid.text('encryptionMode');
  if (auth.value === 'psk' && isWep(ssid) && encryption !== null) {
    const key = ssid.text('psk')?.value ?? '';
    return plain(
      'static',
      key.length === 10 ? 'wep40' : key.length === 26 ? 'wep104' : 'wep',
      [],
      encryption,
    );
  }
  const mode = wpaMode(ssid);
  if (mode === null)
    return plain('none', 'none', [], unknown(LOOK, ssid.member('wpaEncryptionMode')?.line ?? line));
  const { keyManagement, wpa, rsn } = mode.value;
  const all = [...new Set([...wpa, ...rsn])];
  const akms = withFt(auth.value === 'dot1x' ? mode.value.dot1x : mode.value.psk, isFtOn(ssid));
  const also = [line, ...(isFtOn(ssid) ? [ssid.member('dot11r')?.line ?? line] : [])];
  return {
    keyManagement: { ...mode, value: keyManagement },
    pairwise: { ...mode, value: all },
    pairwiseOf: { ...mode, value: { wpa, rsn } },
    group: { ...mode, value: all.includes('tkip') ? 'tkip' : (all[0] ?? 'none') },
    akms: isFtUnclear(ssid)
      ? ssid.open('dot11r')
      : {
          ...mode,
          value: akms,
          origin: mode.origin.kind === 'line' ? { ...mode.origin, also } : mode.origin,
        },
  };
}

function keyState(ssid: SsidObject, format: 'ascii' | 'hex'): Sourced<KeyState> {
  const psk = ssid.text('psk');
  const origin = ssid.member('authMode');
  if (psk !== null)
    return { ...psk, value: isMask(psk.value) ? hiddenKey('masked') : readableKey(psk.value, format) };
  if (origin === null) return ssid.open('psk');
  return sourced(hiddenKey('not-shown'), memberOrigin('authMode', origin));
}

export function pskOf(ssid: SsidObject): Sourced<KeyState> {
  const auth = authOf(ssid);
  if (auth === null) return ssid.open('authMode');
  if (auth.value === 'ipsk') return { ...auth, value: hiddenKey('elsewhere') };
  if (auth.value !== 'psk' || isWep(ssid))
    return byDefault<KeyState>(NO_KEY, `${API}: psk goes with authMode psk only`);
  return keyState(ssid, 'ascii');
}

/** The API has one WEP key, in hexadecimal digits, and neither index nor authentication. */
export function wepOf(ssid: SsidObject): WepSettings {
  const none = <T>(value: T) => byDefault(value, `${API}: encryptionMode is not wep`);
  if (!isWep(ssid))
    return { key: none(NO_KEY), index: none(null), size: none(null), authentication: none(null) };
  const line = ssid.member('encryptionMode')?.line;
  const psk = ssid.text('psk');
  const hex = psk !== null && /^(?:[0-9a-f]{10}|[0-9a-f]{26})$/i.test(psk.value);
  return {
    key: keyState(ssid, hex ? 'hex' : 'ascii'),
    index: unknown('Meraki support', line),
    size: psk !== null && hex ? { ...psk, value: psk.value.length === 10 ? 40 : 128 } : unknown(LOOK, line),
    authentication: unknown('Meraki support', line),
  };
}
