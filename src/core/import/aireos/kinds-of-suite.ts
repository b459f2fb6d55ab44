import { isEapSuite, isKeySuite, type WlanSecurity } from '../cisco/wlan-security';
import { sourced, unknown, type DefaultOrigin } from '../model/origin';
import type { Wlan } from './controller';

const ONE_KIND: DefaultOrigin = {
  kind: 'default',
  of: 'aireos',
  release: null,
  source: 'CISCO-LWAPP-WLAN-SECURITY-MIB: a WLAN has suites with a key or with 802.1X, never both',
};

/**
 * A WLAN takes no key beside 802.1X, which every new one has. `show run-config commands` prints that the key is on but
 * not that 802.1X is off; where commands were typed, the controller may have refused the second of the two.
 */
export function withOneKindOfSuite(security: WlanSecurity, wlan: Wlan): WlanSecurity {
  const { akms } = security;
  if (!akms.known || !akms.value.some(isKeySuite) || !akms.value.some(isEapSuite)) return security;
  const { origin } = akms;
  const keySuites = akms.value.filter((akm) => !isEapSuite(akm));
  const isAssumed = akms.value.length === keySuites.length + 1 && !wlan.settings.has('akm-dot1x');
  if (wlan.isShown && isAssumed && origin.kind === 'line')
    return { ...security, akms: sourced(keySuites, { ...origin, assumes: ONE_KIND }) };
  const line = origin.kind === 'line' ? origin.line : wlan.at.line;
  return { ...security, akms: unknown(`show wlan ${wlan.id}`, line) };
}
