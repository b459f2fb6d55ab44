import { PHONE_MODELS, type PhoneModel } from '../../phone/models';
import { FILE, OK } from '../evidence';
import { choice, names, text } from '../parameter/definition';
import type { Interruption, StepRow } from '../procedure';

/** Sections of "Cisco IP phone security" (8800 series), and what goes with them. */
export const SOURCE = {
  hardening: 'Phone network hardening',
  lsc: 'LSC set-up',
  fips: 'FIPS mode',
  methods: 'WLAN security: methods',
  credentials: 'Setting the authentication mode, credentials',
  psk: 'Pre-shared key formats',
  wep: 'WEP key formats',
  eap: 'Certificates for EAP',
  page: 'Phone administration web page',
  scep: 'SCEP',
  dot1x: '802.1X',
  table3: 'Table 3',
  table6: 'Table 6',
  ise: 'Cisco ISE administrator guide',
  scepFields: 'Cisco IP phone 8800 guide, product-specific fields',
  lscNote: 'Cisco 213295',
  practice: 'Field practice',
} as const;

/** Names of phones; without any the procedure speaks of one phone. */
export const phones = names(500);

export const wifiParameters = {
  phones,
  ssid: text(32),
  model: choice(PHONE_MODELS, 'generic'),
} as const;

/** Where the CA certificate of the RADIUS server comes from. */
export const caSource = choice(['certificate-services', 'self-signed', 'file'], 'certificate-services');

interface WithModel {
  readonly model: PhoneModel;
}
interface WithCaSource {
  readonly caSource: 'certificate-services' | 'self-signed' | 'file';
}

/** The phone starts anew; an estimate. */
export const RESTART: Interruption = { audiences: ['phone'], minutes: 3 };

// prettier-ignore
export const openPage = [
  { id: 'open-admin-page', at: 'phone', action: 'open', target: 'administration web page', place: 'web-page', source: SOURCE.page },
] as const satisfies readonly StepRow[];

// prettier-ignore
export const checkClock = [
  { id: 'check-clock', at: 'phone', action: 'check', target: 'date and time', place: 'web-date-time', evidence: [OK], source: `${SOURCE.eap}; ${SOURCE.page}` },
] as const satisfies readonly StepRow[];

// prettier-ignore
export const restartPhone = [
  { id: 'restart-phone', at: 'phone', action: 'restart', target: 'phone', place: 'web-restart', interrupts: RESTART, minutes: 3, source: SOURCE.page },
] as const satisfies readonly StepRow[];

// prettier-ignore
export const checkJoined = [
  { id: 'check-joined', at: 'phone', action: 'check', target: 'Wi-Fi', evidence: [OK], source: SOURCE.practice },
] as const satisfies readonly StepRow[];

// prettier-ignore
export const saveAndApply = [
  { id: 'save', at: 'phone', action: 'set', target: 'Save', place: 'cucm-product-specific', source: SOURCE.page },
  { id: 'apply-config', at: 'phone', action: 'set', target: 'Apply Config', place: 'cucm-product-specific', source: SOURCE.page },
] as const satisfies readonly StepRow[];

// prettier-ignore
export const getServerCa = [
  { id: 'export-ca-services', at: 'pc', action: 'export', target: 'root CA', place: 'certificate-services', when: (values) => values.caSource === 'certificate-services', source: SOURCE.eap },
  { id: 'export-ca-browser', at: 'pc', action: 'export', target: 'root CA', place: 'browser-roots', when: (values) => values.caSource === 'self-signed', source: SOURCE.eap },
  { id: 'check-ca', at: 'pc', action: 'check', target: 'root CA', evidence: [OK, { key: 'valid-until', kind: 'day-to-come' }, FILE], source: `${SOURCE.page}; ${SOURCE.credentials}` },
] as const satisfies readonly StepRow<WithCaSource>[];

// prettier-ignore
export const oneServerCertificate = [
  { id: 'one-server-certificate', at: 'phone', action: 'check', target: 'server certificate', place: 'web-certificates', when: ({ model }) => model === '8865' || model === 'generic', evidence: [OK], source: SOURCE.eap },
] as const satisfies readonly StepRow<WithModel>[];

// prettier-ignore
export const installServerCa = [
  ...oneServerCertificate,
  { id: 'install-ca', at: 'phone', action: 'install', target: 'Authentication Server CA (Admin webpage)', place: 'web-server-ca', evidence: [OK], source: SOURCE.page },
] as const satisfies readonly StepRow<WithModel>[];

/** What the RADIUS server needs for EAP-TLS, whatever certificate the phone has. */
// prettier-ignore
export const radiusForEapTls = [
  { id: 'create-user', at: 'radius', action: 'create', target: 'user account', place: 'acs-users', source: SOURCE.eap },
  { id: 'allow-eap-tls', at: 'radius', action: 'enable', target: 'Allow EAP-TLS', place: 'acs-eap-tls', source: SOURCE.eap },
  { id: 'cn-comparison', at: 'radius', action: 'enable', target: 'Certificate CN comparison', place: 'acs-eap-tls', source: `${SOURCE.eap}; ${SOURCE.ise}` },
] as const satisfies readonly StepRow[];

// prettier-ignore
export const trustIssuer = [
  { id: 'install-issuer', at: 'radius', action: 'install', target: 'issuing CA', place: 'acs-certificates', source: SOURCE.eap },
  { id: 'trust-issuer', at: 'radius', action: 'enable', target: 'issuing CA', place: 'acs-trust-list', evidence: [OK], source: `${SOURCE.eap}; ${SOURCE.page}` },
] as const satisfies readonly StepRow[];

/** User name and password, the same on both ends. */
// prettier-ignore
export const radiusUser = [
  { id: 'create-user-password', at: 'radius', action: 'create', target: 'user account', place: 'acs-users', source: SOURCE.credentials },
] as const satisfies readonly StepRow[];

// prettier-ignore
export const enterCredentials = [
  { id: 'enter-username', at: 'phone', action: 'enter', target: 'Username', place: 'phone-wifi-profile', source: SOURCE.credentials },
  { id: 'enter-password', at: 'phone', action: 'enter', target: 'Password', place: 'phone-wifi-profile', source: SOURCE.credentials },
] as const satisfies readonly StepRow[];

// prettier-ignore
export const chooseEapTls = [
  { id: 'choose-eap-tls', at: 'phone', action: 'set', target: 'Authentication mode', place: 'phone-wifi-profile', source: `${SOURCE.credentials}; ${SOURCE.methods}` },
] as const satisfies readonly StepRow[];

/** The type that phones use now stays on until every phone has moved. */
// prettier-ignore
export const keepOldType = [
  { id: 'keep-old-type', at: 'radius', action: 'check', target: 'EAP types', place: 'acs-eap', evidence: [OK], source: SOURCE.credentials },
] as const satisfies readonly StepRow[];
