import { PHONES } from '../phone/models';
import type { FactRow } from './fact-row';
import { said } from './facts';
import type { Scene } from './scene';

const at = 'phone';
const mode = 'Setting the authentication mode';
const credentials = 'Setting the authentication mode, credentials';

const wpaSwitch = ({ profile }: Scene) => PHONES[profile.phoneModel].wpaCompatibilitySwitch;
const username = ({ profile }: Scene) => profile.credentials?.username ?? '';
const isGiven = ({ profile }: Scene) => (profile.serverCa?.trim() ?? '') !== '';
const isScep = ({ userCertificate }: Scene) => userCertificate === 'scep';
/** A certificate is judged by the phone's clock: its own, or that of the server once a root is installed. */
const needsClock = (scene: Scene) => scene.userCertificate !== null || (scene.checksServer && isGiven(scene));

/** What is set on the phone. */
// prettier-ignore
export const PHONE_ROWS: readonly FactRow[] = [
  { at, say: ({ profile }) => said('model', { model: profile.phoneModel }), path: '/phoneModel', source: 'Table 5' },
  { at, say: ({ profile }) => said('ssid', { ssid: profile.ssid }), path: '/ssid', source: mode },
  { at, when: ({ profile }) => profile.band !== 'auto', say: ({ profile }) => said('band', { band: profile.band }), path: '/band', source: 'Wireless LAN profile: frequency band' },
  { at, say: ({ row }) => said('phone-security', { security: row.security }), path: '/security', source: 'Table 5' },
  { at, when: (scene) => scene.row.keyManagement === 'wpa' && wpaSwitch(scene).value !== 'not-applicable', say: () => said('wpa-switch', {}), source: (scene) => wpaSwitch(scene).source, unconfirmed: (scene) => wpaSwitch(scene).value === 'unknown' },
  { at, when: ({ row }) => row.security === 'psk', say: ({ profile, setAt }) => said('psk', { keyFormat: profile.psk?.keyFormat ?? 'ascii', other: setAt }), path: '/psk/key', source: 'Pre-shared key formats' },
  { at, when: ({ row }) => row.security === 'wep', say: ({ profile: { wep }, setAt }) => said('wep-key', { keySize: wep?.keySize ?? null, keyFormat: wep?.keyFormat ?? 'hex', keyIndex: null, other: setAt }), path: '/wep/key', source: 'WEP key formats' },
  { at, when: (scene) => scene.asks !== null && username(scene) !== '', say: (scene) => said('username', { username: username(scene) }), path: '/credentials/username', source: credentials },
  { at, when: ({ asks, userCertificate }) => asks !== null && userCertificate === null, say: () => said('password', { other: 'radius' }), path: '/credentials/password', source: credentials },
  { at, say: ({ userCertificate }) => (userCertificate === null ? [] : said('user-certificate', { certificate: userCertificate })), path: '/userCertificate', source: 'Certificates for EAP' },
  { at, when: isScep, say: ({ profile }) => said('scep-server', { server: profile.scep?.server ?? null }), path: '/scep/server', source: 'SCEP' },
  { at, when: isScep, say: ({ profile }) => said('scep-fingerprint', { fingerprint: profile.scep?.rootCaFingerprint ?? null }), path: '/scep/rootCaFingerprint', source: 'SCEP' },
  { at, when: ({ checksServer }) => checksServer, say: (scene) => said('server-root', { isGiven: isGiven(scene) }), path: '/serverCa', source: 'Certificates for EAP' },
  { at, when: ({ checksServer, profile }) => checksServer && profile.phoneModel === '8865', say: () => said('one-server-root', {}), source: 'Certificates for EAP' },
  { at, when: needsClock, say: () => said('clock', {}), source: 'Certificates for EAP: date and time' },
];
