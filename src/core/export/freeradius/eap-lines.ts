import { lines, product, proven, ran, type Row, type Section } from './lines';

const advice = 'Cisco IP phone security: EAP-FAST';

// prettier-ignore
const tlsConfig: readonly Row[] = [
  ...lines(ran,
    '\ttls-config tls-common {',
    '\t\tprivate_key_file = ${confdir}/certs/server.key',
    '\t\tcertificate_file = ${confdir}/certs/server.pem',
  ),
  { text: '\t\tca_file = ${confdir}/certs/ca.pem', when: ['eap-tls'], source: proven },
  { text: '\t\tcipher_list = "DEFAULT"', unless: ['old-phones'], source: proven },
  { text: '\t\ttls_min_version = "1.2"', unless: ['old-phones'], source: proven },
  { text: '\t\t# For phones without TLS 1.2 or with short keys only: OpenSSL refuses both for a reason', when: ['old-phones'], source: product },
  { text: '\t\tcipher_list = "DEFAULT@SECLEVEL=0"', when: ['old-phones'], source: proven },
  { text: '\t\ttls_min_version = "1.0"', when: ['old-phones'], source: proven },
  ...lines(proven,
    '\t\ttls_max_version = "1.2"',
    '\t\tecdh_curve = "prime256v1"',
    '\t}',
  ),
];

const tls = lines(proven, '\ttls {', '\t\ttls = tls-common', '\t\tvirtual_server = check-certificate', '\t}');

const peap = (inner: 'mschapv2' | 'gtc'): readonly Row[] =>
  lines(
    proven,
    '\tpeap {',
    '\t\ttls = tls-common',
    `\t\tdefault_eap_type = ${inner}`,
    '\t\tvirtual_server = inner-tunnel',
    '\t}',
  );

// prettier-ignore
const fast: readonly Row[] = [
  ...lines(ran, '\tfast {', '\t\ttls = tls-common'),
  { text: '\t\t# Provisioning without a certificate needs cipher suites that DEFAULT leaves out', source: product },
  { text: '\t\tcipher_list = "ALL:!EXPORT:!eNULL:!SSLv2@SECLEVEL=0"', source: ran },
  { text: '\t\t# In seconds. A week is the usual default; an expired PAC delays a phone: 90 days or more are advised', source: advice },
  { text: '\t\tpac_lifetime = {pacSeconds}', source: advice },
  { text: '\t\t# A phone finds its PAC by this name: the same on all servers that share pac-key.conf', source: ran },
  { text: '\t\tauthority_identity = "{authority}"', source: ran },
  ...lines(ran, '\t\t$INCLUDE ${confdir}/pac-key.conf', '\t\tvirtual_server = inner-tunnel', '\t}'),
];

const mschapv2 = lines(proven, '\tmschapv2 {', '\t}');
const gtc = lines(proven, '\tgtc {', '\t\tauth_type = PAP', '\t}');

/** The eap module: the row's method and no other, so that nothing else is negotiated. */
// prettier-ignore
export const EAP_LINES: readonly Section[] = [
  {
    lines: [
      { text: '# Only what {name} uses is here; what a phone proposes instead is refused', source: product },
      ...lines(ran, 'eap {'),
      { text: '\tdefault_eap_type = {eapType}', source: proven },
      ...tlsConfig,
    ],
  },
  { when: ['eap-tls'], lines: tls },
  { when: ['peap-mschapv2'], lines: [...peap('mschapv2'), ...mschapv2] },
  { when: ['peap-gtc'], lines: [...peap('gtc'), ...gtc] },
  { when: ['eap-fast'], lines: [...fast, ...mschapv2, ...gtc] },
  { lines: lines(ran, '}') },
];
