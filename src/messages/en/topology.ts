import type { NodeKind } from '#core/topology/vocabulary';
import type { TopologyTexts } from '../topology-texts';
import { terms } from './terms';

const nodes: TopologyTexts['nodes'] = {
  phone: 'Phone',
  'access-point': 'Access point',
  controller: 'Controller',
  wds: 'WDS device',
  dashboard: 'Dashboard',
  radius: 'RADIUS servers',
  'registration-authority': 'Registration authority (RA)',
  'phone-ca': 'CA of the phones',
  'server-ca': 'CA of the RADIUS servers',
};

const there: Readonly<Record<NodeKind, string>> = {
  phone: 'on the phone',
  'access-point': 'on the access point',
  controller: 'on the controller',
  wds: 'on the WDS device',
  dashboard: 'in the dashboard',
  radius: 'on the RADIUS servers',
  'registration-authority': 'at the RA',
  'phone-ca': 'at the CA of the phones',
  'server-ca': 'at the CA of the RADIUS servers',
};

const clients = {
  'access-point': 'every access point',
  controller: 'the controller',
  wds: 'the WDS device',
} as const;

const missing = 'still missing in this profile';
const secretNote = (count: number) => (count === 0 ? '' : `; ${count} ${missing}`);

const facts: TopologyTexts['facts'] = {
  model: ({ model }) => ['Model', terms.phoneModel[model]],
  ssid: ({ ssid }) => ['SSID', ssid],
  'ssid-hidden': () => ['SSID broadcast', 'off (hidden)'],
  band: ({ band }) => ['Band', terms.band[band]],
  vlan: ({ vlan }) => ['VLAN', String(vlan)],
  'phone-security': ({ security }) => ['Security mode', terms.security[security]],
  'wpa-switch': () => ['Backward compatibility with WPA', 'On'],
  scheme: ({ security, keyManagement, encryption }) => [
    'Security',
    security === 'none' || security === 'static-wep'
      ? { none: 'None', 'static-wep': 'Static WEP' }[security]
      : [terms.security[security], terms.keyManagement[keyManagement], terms.encryption[encryption]].join(
          ', ',
        ),
  ],
  roaming: ({ fastRoaming, overTheAir }) => [
    'Fast roaming',
    `${terms.fastRoaming[fastRoaming]}${overTheAir ? ', over the air' : ''}`,
  ],
  'cckm-tolerance': ({ milliseconds }) => ['CCKM time stamp tolerance', `${milliseconds} ms`],
  'key-holders': () => ['Key holders (R0KH, R1KH)', 'the same on every access point'],
  psk: ({ keyFormat, other }) => ['Key', `${terms.keyFormat[keyFormat]}, the same as ${there[other]}`],
  'wep-key': ({ keySize, keyFormat, keyIndex, other }) => [
    'WEP key',
    [
      ...(keySize === null ? [] : [`${keySize} bit`]),
      terms.keyFormat[keyFormat],
      ...(keyIndex === null ? [] : [`index ${keyIndex}`]),
      `the same as ${there[other]}`,
    ].join(', '),
  ],
  'wep-authentication': ({ authentication }) => [
    'WEP authentication',
    terms.wepAuthentication[authentication],
  ],
  username: ({ username }) => ['User name', username],
  password: ({ other }) => ['Password', `the same as ${there[other]}`],
  'user-certificate': ({ certificate }) => ['User certificate', terms.userCertificate[certificate]],
  'server-root': ({ isGiven }) => [
    'Root CA of the RADIUS servers',
    isGiven ? 'the one in this profile' : missing,
  ],
  'one-server-root': () => ['Server certificates', 'one only: by SCEP or by hand'],
  clock: () => ['Date and time', 'set right beforehand'],
  'scep-server': ({ server }) => ['WLAN SCEP Server', server ?? missing],
  'scep-fingerprint': ({ fingerprint }) => ['WLAN Root CA Fingerprint', fingerprint ?? missing],
  'settings-from': ({ node }) => ['WLAN', `set ${there[node]}`],
  'policy-tag': () => ['Policy tag', 'the one that holds the WLAN'],
  'wds-registration': () => ['WDS', 'registers there: wlccp ap username'],
  'wds-role': () => ['Role', 'wlccp wds priority'],
  'wds-infrastructure': () => ['Access points', 'wlccp authentication-server infrastructure'],
  'wds-clients': () => ['Phones', 'wlccp authentication-server client'],
  'wds-mobility-domain': () => ['Mobility domain', 'comes from here'],
  'wds-for-psk': () => ['FT with PSK', 'whether it needs the WDS device is not documented'],
  'radius-servers': ({ hosts }) => ['RADIUS servers', hosts.length === 0 ? missing : hosts.join(', ')],
  'radius-fallback': () => ['RADIUS servers', 'here too, for when no WDS device answers'],
  'shared-secret': ({ missing: count, other }) => [
    'Shared secret',
    `for each server the same as ${there[other]}${secretNote(count)}`,
  ],
  'radius-server': ({ number, host, authPort, acctPort }) => [
    `Server ${number}`,
    `${host}, UDP ${authPort}, ${acctPort}`,
  ],
  'radius-server-missing': () => ['Server', missing],
  'radius-client': ({ node }) => ['RADIUS client', clients[node]],
  'eap-method': ({ method }) => ['EAP method', `${terms.security[method]} switched on`],
  account: ({ username }) => ['User account', username],
  'certificate-name': ({ username }) => [
    'User account',
    `${username === null ? '' : `${username}: `}the common name (CN) of the phone’s certificate; CN comparison on`,
  ],
  pac: ({ days }) => ['PAC', `provisioned automatically, expires after ${days} days or more`],
  'trust-manufacturing': () => [
    'Trust list',
    'Manufacturing Root CA and Manufacturing CA, installed and enabled',
  ],
  'trust-issuer': () => ['Trust list', 'CA of the phones (root and subordinates), installed and enabled'],
  'authority-role': () => ['Set up as', 'PKI trust point and PKI RA'],
  'authority-radius': () => ['Devices', 'authenticated by a RADIUS server'],
  'manufacturing-export': () => ['Certificates', 'exported from the phone’s web page'],
  'manufacturing-ca': ({ name, root, ends }) => [
    name,
    `under ${root}${ends === null ? '' : `, until ${ends}`}`,
  ],
  'issues-request': () => ['Signs', 'the phone’s request (CSR), or makes key and certificate (PKCS#12)'],
  'issues-through-authority': () => [
    'Signs',
    'what the RA passes on; its root has the fingerprint that the phone is given',
  ],
  'server-root-file': () => ['Root CA', 'as PEM or DER, for the phones'],
};

export const topology: TopologyTexts = {
  title: 'What is set where',
  anyPlatform: 'Any access point',
  path: 'The way into the network',
  certificates: 'Certificates',
  nodes,
  facts,
  links: {
    air: ({ ssid }) => ['Over the air', ssid],
    capwap: ({ control, data }) => ['CAPWAP', `UDP ${control}, ${data}`],
    wlccp: () => ['WLCCP', ''],
    dashboard: () => ['Cloud management', ''],
    radius: ({ ports }) => ['RADIUS', ports.length === 0 ? '' : `UDP ${ports.join(', ')}`],
    'scep-request': () => ['SCEP', 'the phone asks the RA'],
    'scep-relay': () => ['SCEP', 'passed on'],
    'signs-phone': () => ['Signs', 'the phone’s certificate'],
    'signs-server': () => ['Signs', 'the servers’ certificates'],
    'root-on-phone': () => ['Its root CA', 'goes onto the phone'],
    'root-on-radius': () => ['Its root CA', 'goes onto the RADIUS servers'],
  },
  between: (from, to) => `${from} to ${to}`,
  unconfirmed: 'not confirmed on a device',
};
