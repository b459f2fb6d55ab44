import { MANUFACTURING_CAS } from '../certificate/ready/manufacturing';
import { pointer } from '../finding/finding';
import { isEnterprise } from '../scheme/vocabulary';
import type { FactRow } from './fact-row';
import { said } from './facts';
import { missingSecrets, type Scene } from './scene';

/** Days; "WLAN security: methods (EAP-FAST)". */
const PAC_DAYS = 90;

const methods = 'WLAN security: methods';
const eap = 'Certificates for EAP';

const isMic = ({ userCertificate }: Scene) => userCertificate === 'mic';
const isScep = ({ userCertificate }: Scene) => userCertificate === 'scep';
const isInstalled = ({ userCertificate }: Scene) => userCertificate === 'user-installed';
const hasPassword = ({ userCertificate }: Scene) => userCertificate === null;
const servers = ({ profile }: Scene) => profile.radius ?? [];

function serverFacts(scene: Scene) {
  return servers(scene).flatMap(({ host, authPort, acctPort }, index) =>
    said(
      'radius-server',
      { number: index + 1, host, authPort, acctPort },
      { path: pointer('/radius', index, 'host') },
    ),
  );
}

/** The authorities whose root is known, with the end of what they signed. */
function manufacturingFacts() {
  return MANUFACTURING_CAS.flatMap(({ commonName: name, root, ends, confirmed }) =>
    root === null
      ? []
      : said('manufacturing-ca', { name, root, ends: ends?.slice(0, 10) ?? null }, { confirmed }),
  );
}

/** What is set on the RADIUS servers. */
// prettier-ignore
const radius: readonly FactRow[] = [
  { at: 'radius', say: serverFacts, source: 'RFC 2865; RFC 2866' },
  { at: 'radius', when: (scene) => servers(scene).length === 0, say: () => said('radius-server-missing', {}), path: '/radius', source: methods },
  // Which address an access point of a dashboard asks from is not in its interface.
  { at: 'radius', say: ({ asks }) => (asks === null ? [] : said('radius-client', { node: asks })), source: 'RFC 2865, section 3', unconfirmed: ({ platform }) => platform === 'meraki' },
  { at: 'radius', when: (scene) => servers(scene).length > 0, say: (scene) => (scene.serversAt === null ? [] : said('shared-secret', { missing: missingSecrets(scene), other: scene.serversAt })), path: '/radius/0/secret', source: 'RFC 2865, section 3' },
  { at: 'radius', say: ({ row: { security } }) => (isEnterprise(security) ? said('eap-method', { method: security }) : []), path: '/security', source: methods },
  { at: 'radius', when: hasPassword, say: ({ profile }) => said('account', { username: profile.credentials?.username ?? '' }), path: '/credentials/username', source: 'Setting the authentication mode, credentials' },
  { at: 'radius', when: hasPassword, say: () => said('password', { other: 'phone' }), path: '/credentials/password', source: 'Setting the authentication mode, credentials' },
  { at: 'radius', when: ({ row }) => row.security === 'eap-fast', say: () => said('pac', { days: PAC_DAYS }), source: `${methods} (EAP-FAST)` },
  { at: 'radius', when: ({ userCertificate }) => userCertificate !== null, say: ({ profile }) => said('certificate-name', { username: profile.credentials?.username ?? null }), path: '/credentials/username', source: `${eap}: RADIUS side` },
  { at: 'radius', when: isMic, say: () => said('trust-manufacturing', {}), source: eap },
  { at: 'radius', when: (scene) => isInstalled(scene) || isScep(scene), say: () => said('trust-issuer', {}), source: eap },
];

/** What the authorities do that sign the certificates of phone and server. */
// prettier-ignore
const authorities: readonly FactRow[] = [
  { at: 'registration-authority', say: () => said('authority-role', {}), source: 'SCEP' },
  { at: 'registration-authority', say: () => said('authority-radius', {}), source: 'SCEP' },
  { at: 'phone-ca', when: isMic, say: () => said('manufacturing-export', {}), source: eap },
  { at: 'phone-ca', when: isMic, say: manufacturingFacts, source: 'Cisco PKI: manufacturing CAs' },
  { at: 'phone-ca', when: isInstalled, say: () => said('issues-request', {}), source: eap },
  { at: 'phone-ca', when: isScep, say: () => said('issues-through-authority', {}), source: 'SCEP' },
  { at: 'server-ca', say: () => said('server-root-file', {}), path: '/serverCa', source: 'Phone administration web page' },
];

/** What is set behind the access points. */
export const SERVER_ROWS: readonly FactRow[] = [...radius, ...authorities];
