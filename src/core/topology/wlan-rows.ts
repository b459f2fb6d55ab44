import type { FactRow } from './fact-row';
import { said } from './facts';
import { isCckm, isFt, missingSecrets, type Scene } from './scene';

/** Milliseconds; TAC note 214215 (AireOS: `config wlan security wpa akm cckm timestamp-tolerance`). */
const CCKM_TOLERANCE = 5000;

const table5 = 'Table 5';
const overTheAir = '8800 administration guide; TAC note 214215: FT over the air';
const oneScheme = 'WLAN security: one VLAN and SSID, one scheme';
const tac = 'TAC note 214215';
const meraki = 'Meraki Dashboard API v1, updateNetworkWirelessSsid (SDK and Terraform provider definitions)';
const wds = 'OL-11350-01, p. 11-6';
const wdsLists = 'Fast Secure Roaming, 12.3(11)T';

const setAt = (scene: Scene) => scene.setAt;
const serversAt = (scene: Scene) => scene.serversAt;
/** What no text confirms of a platform's row: its roaming, or else how it is encrypted. */
const isDoubtful = ({ support }: Scene) => support?.can === true && !support.confirmed;
const hasRoaming = ({ profile }: Scene) => profile.fastRoaming !== 'none';
const withDoubt = (source: string, { support }: Scene, isHere: boolean) =>
  isHere && support !== null ? `${source}; ${support.source}` : source;
const isSchemeDoubtful = (scene: Scene) => isDoubtful(scene) && !hasRoaming(scene);
const schemeSource = (scene: Scene) => withDoubt(table5, scene, isSchemeDoubtful(scene));
const roamingSource = (scene: Scene) =>
  withDoubt(isFt(scene) ? overTheAir : table5, scene, isDoubtful(scene));
const isPsk = ({ row }: Scene) => row.security === 'psk';
const isWep = ({ row }: Scene) => row.security === 'wep';
const hosts = ({ profile }: Scene) => (profile.radius ?? []).map(({ host }) => host);

/** What is set wherever the platform has its WLANs. */
// prettier-ignore
const settings: readonly FactRow[] = [
  { at: setAt, say: ({ profile }) => said('ssid', { ssid: profile.ssid }), path: '/ssid', source: oneScheme },
  { at: setAt, when: ({ profile }) => profile.hidden, say: () => said('ssid-hidden', {}), path: '/hidden', source: 'SSID rules' },
  { at: setAt, when: ({ profile }) => profile.band !== 'auto', say: ({ profile }) => said('band', { band: profile.band }), path: '/band', source: tac },
  { at: setAt, say: ({ profile: { vlan } }) => (vlan === undefined ? [] : said('vlan', { vlan })), path: '/vlan', source: oneScheme },
  { at: setAt, say: ({ row: { apSecurity: security, keyManagement, encryption } }) => said('scheme', { security, keyManagement, encryption }), path: '/security', source: schemeSource, unconfirmed: isSchemeDoubtful },
  { at: setAt, when: hasRoaming, say: (scene) => said('roaming', { fastRoaming: scene.profile.fastRoaming, overTheAir: isFt(scene) && scene.platform !== 'meraki' }), path: '/fastRoaming', source: roamingSource, unconfirmed: isDoubtful },
  { at: 'controller', when: isCckm, say: () => said('cckm-tolerance', { milliseconds: CCKM_TOLERANCE }), source: tac, unconfirmed: ({ platform }) => platform === 'c9800' },
  { at: setAt, when: isWep, say: ({ profile }) => said('wep-authentication', { authentication: profile.wep?.authentication ?? 'open' }), path: '/wep/authentication', source: 'WLAN security: methods' },
  { at: setAt, when: isWep, say: ({ profile: { wep } }) => said('wep-key', { keySize: wep?.keySize ?? null, keyFormat: wep?.keyFormat ?? 'hex', keyIndex: wep?.keyIndex ?? 1, other: 'phone' }), path: '/wep/key', source: 'WEP key formats' },
  { at: setAt, when: isPsk, say: ({ profile }) => said('psk', { keyFormat: profile.psk?.keyFormat ?? 'ascii', other: 'phone' }), path: '/psk/key', source: 'Pre-shared key formats' },
];

/** What an access point needs besides, where its WLANs are set elsewhere or keys are shared. */
// prettier-ignore
const accessPoint: readonly FactRow[] = [
  { at: 'access-point', when: (scene) => scene.setAt === 'controller', say: () => said('settings-from', { node: 'controller' }), source: 'RFC 5415' },
  { at: 'access-point', when: ({ platform }) => platform === 'c9800', say: () => said('policy-tag', {}), source: 'public IOS-XE configurations' },
  { at: 'access-point', when: (scene) => scene.setAt === 'dashboard', say: () => said('settings-from', { node: 'dashboard' }), source: meraki },
  { at: 'access-point', when: ({ kind, platform }) => platform === 'hostapd' && kind === 'eap-aes-ft', say: () => said('key-holders', {}), source: 'hostapd.conf: r0kh, r1kh' },
  { at: 'access-point', when: ({ hasWds }) => hasWds, say: () => said('wds-registration', {}), source: wds, unconfirmed: true },
  { at: 'access-point', when: ({ hasWds, asks: client }) => hasWds && client !== null, say: () => said('radius-fallback', {}), path: '/radius', source: 'not confirmed by a vendor text', unconfirmed: true },
];

/** What the device is for that autonomous access points share keys through. */
// prettier-ignore
const wirelessDomain: readonly FactRow[] = [
  { at: 'wds', say: () => said('wds-role', {}), source: wdsLists },
  { at: 'wds', say: () => said('wds-infrastructure', {}), source: `${wds}; ${wdsLists}` },
  { at: 'wds', when: (scene) => scene.asks !== null, say: () => said('wds-clients', {}), source: wdsLists },
  { at: 'wds', when: isFt, say: () => said('wds-mobility-domain', {}), source: 'OL-30644-01, p. 6-39' },
  { at: 'wds', when: (scene) => isFt(scene) && isPsk(scene), say: () => said('wds-for-psk', {}), source: 'no document at hand', unconfirmed: true },
];

/** What is entered for whoever asks the RADIUS servers. */
// prettier-ignore
const radiusClient: readonly FactRow[] = [
  { at: serversAt, say: (scene) => said('radius-servers', { hosts: hosts(scene) }), path: '/radius', source: 'WLAN security: methods' },
  { at: serversAt, when: (scene) => hosts(scene).length > 0, say: (scene) => said('shared-secret', { missing: missingSecrets(scene), other: 'radius' }), path: '/radius/0/secret', source: 'RFC 2865, section 3' },
];

/** What is set on the access point, its controller, its WDS device or its dashboard. */
export const WLAN_ROWS: readonly FactRow[] = [
  ...settings,
  ...accessPoint,
  ...wirelessDomain,
  ...radiusClient,
];
