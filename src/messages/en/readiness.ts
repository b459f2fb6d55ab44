import type { ReadinessTexts } from '../readiness-texts';

const day = (instant: string) => instant.slice(0, 10);
const minute = (instant: string) => `${instant.slice(0, 16).replace('T', ' ')} GMT`;

const findings: ReadinessTexts['findings'] = {
  'cert.key-size': ({ name, bits, needed }) =>
    `The key of "${name}" has ${bits} bits; ${needed} are needed. A phone in FIPS mode does not register with it, and current TLS libraries refuse it. Ask for a new certificate with RSA ${needed} or P-256.`,
  'cert.key-algorithm': ({ name, algorithm }) =>
    `"${name}" has a key of the kind ${algorithm}, which phones and RADIUS servers do not share. Ask for RSA 2048 or ECDSA P-256.`,
  'cert.signature-hash': ({ name, hash }) =>
    `The signature of "${name}" uses ${hash.toUpperCase()}, which current servers refuse or can not verify. Ask for a certificate signed with SHA-256.`,
  'cert.not-yet-valid': ({ name, notBefore, why }) =>
    why === 'instant'
      ? `"${name}" is valid from ${minute(notBefore)} on; the clock is before that. Set the phone's date and time, or wait.`
      : `"${name}" is valid from ${minute(notBefore)} on, but the phone's local time is behind GMT: it may take its own digits for GMT and refuse the certificate. Set the phone's clock ahead of GMT until those hours have passed.`,
  'cert.expired': ({ name, notAfter }) =>
    `"${name}" expired on ${day(notAfter)}. Ask for a new one; a phone whose clock is wrong may show this too.`,
  'cert.expires-soon': ({ name, notAfter, days }) =>
    `"${name}" expires on ${day(notAfter)}, in ${days} days. Have its successor installed before then.`,
  'cert.eku-client-missing': ({ name, has }) =>
    `"${name}" is limited to ${has} and may not authenticate clients. Ask for extended key usage "client authentication" (1.3.6.1.5.5.7.3.2).`,
  'cert.eku-server-missing': ({ name, has }) =>
    `"${name}" is limited to ${has} and may not authenticate servers. Ask for extended key usage "server authentication" (1.3.6.1.5.5.7.3.1).`,
  'cert.ku-digital-signature': ({ name, has }) =>
    `The key usage of "${name}" (${has}) has no "digital signature", which TLS with ECDHE needs. Ask for it.`,
  'cert.is-ca': ({ name }) =>
    `"${name}" is the certificate of a certificate authority. Use the certificate that the authority issued, not the authority's own.`,
  'cert.name-mismatch': ({ name, wanted, has, how }) => {
    switch (how) {
      case 'different':
        return `"${name}" does not carry the name "${wanted}"; it has: ${has}. The common name has to equal the user name on the RADIUS server.`;
      case 'spelling':
        return `"${name}" carries the name "${wanted}" in another spelling (upper and lower case, or composed characters): ${has}. Some servers compare letter by letter.`;
      case 'domain':
        return `"${name}" carries "${wanted}" with another domain: ${has}. RADIUS has to cut the domain off on both sides.`;
      case 'other-place':
        return `"${wanted}" is not the common name of "${name}" but an alternative name. RADIUS has to be set to compare that one.`;
    }
  },
  'cert.name-encoding': ({ name, encoding }) =>
    `The common name of "${name}" is encoded as ${encoding}, not UTF-8; other programs may read it differently. Ask for UTF8String.`,
  'cert.chain-incomplete': ({ name, issuer }) =>
    `The issuer of "${name}" is missing: ${issuer}. Ask for that certificate, and have it sent along or installed.`,
  'cert.chain-untrusted': ({ name, why }) => {
    switch (why) {
      case 'other-root':
        return `The chain ends at "${name}", which the other side does not trust. Install that root there.`;
      case 'intermediate-as-root':
        return `The other side trusts a certificate of this chain that is no root; the chain goes on above "${name}". Install the root instead.`;
      case 'same-name-other-key':
        return `The other side trusts an authority of the right name with another key: "${name}" was signed by a renewed or a different one. Install the root that signed this chain.`;
      case 'no-trust-given':
        return `The chain ends at "${name}". Whether the other side trusts it was not asked: add what is installed there.`;
    }
  },
  'cert.chain-bad-signature': ({ name, issuer }) =>
    `The signature of "${name}" was not made by the given certificate of ${issuer}. One of the two files is damaged, or the authority was renewed.`,
  'cert.issuer-expired': ({ name, notBefore, notAfter }) =>
    `The authority "${name}" is valid from ${day(notBefore)} to ${day(notAfter)} only, and the clock is outside of that. Everything below it is refused.`,
  'cert.issuer-not-ca': ({ name }) =>
    `"${name}" may not issue certificates (no CA in its basic constraints, or no certificate signing in its key usage). It is the wrong file, or the authority is set up wrongly.`,
  'cert.path-length': ({ name, allowed, below }) =>
    `"${name}" allows ${allowed} authorities below it, and there are ${below}. The authority has to be set up anew.`,
  'cert.version-1': ({ name }) =>
    `"${name}" is of version 1, without extensions: nobody can tell what it may be used for. Works with old roots; ask for version 3 for anything else.`,
  'cert.self-signed': ({ name }) =>
    `"${name}" is signed by itself. It works only where this very certificate is installed as trusted, and has to be replaced there whenever it is renewed.`,
  'cert.critical-extension': ({ name, oid }) =>
    `"${name}" has a critical extension (${oid}) that no TLS library processes, so it is refused. Ask for a certificate without it.`,
  'cert.duplicate-trust': ({ name, times }) =>
    `"${name}" stands ${times} times among the trusted certificates. Once is enough; phones have few places.`,
  'cert.key-mismatch': ({ name }) =>
    `The private key does not belong to "${name}". Find the key that the request was made with, or make both anew.`,
  'cert.lsc-not-for-wlan': ({ name }) =>
    `"${name}" is an LSC, or was named as one: phones do not use it for EAP-TLS over WLAN. Use the MIC or a user-installed certificate.`,
  'cert.mic-issuer': ({ name, issuer }) =>
    `"${name}" was named as a MIC, but its issuer is none of Cisco's known manufacturing authorities: ${issuer}.`,
  'cert.mic-family': ({ name, family, ends }) =>
    `"${name}" is of the family "${family}", which ends on ${day(ends)}. The RADIUS server needs that authority and its root; a MIC shows that it is a Cisco phone, not that it is yours.`,
};

export const readiness: ReadinessTexts = {
  findings,
  purposes: {
    'eap-tls-client': 'The phone’s certificate, for the RADIUS server',
    'radius-server': 'The RADIUS server’s certificate, for the phone',
  },
  methods: {
    mic: 'Manufacturing installed (MIC)',
    'user-installed': 'User-installed',
    scep: 'SCEP',
    lsc: 'LSC',
  },
  verdicts: {
    'eap-tls-client': {
      ready: 'Yes: the RADIUS server will accept this phone.',
      warnings: 'Yes, with warnings: the RADIUS server should accept this phone, but look at what follows.',
      'not-ready': 'No: the RADIUS server will not accept this phone.',
    },
    'radius-server': {
      ready: 'Yes: the phones will trust this server.',
      warnings: 'Yes, with warnings: the phones should trust this server, but look at what follows.',
      'not-ready': 'No: the phones will not trust this server.',
    },
  },
  steps: {
    'own-key': (about) => `The private key belongs to "${about}"`,
    origin: (about) => `"${about}" is of a kind that EAP-TLS over WLAN allows`,
    key: (about) => `Kind and size of the key of "${about}"`,
    'signature-hash': (about) => `Hash of the signature of "${about}"`,
    purpose: (about) => `"${about}" may be used for this`,
    name: (about) => `Name in "${about}"`,
    validity: (about) => `"${about}" is valid now`,
    link: (about, issuer) => `"${about}" was signed by "${issuer}"`,
    authority: (about) => `"${about}" is a sound authority`,
    anchor: (about) => `The chain ends at something trusted: "${about}"`,
    'trust-list': () => 'The list of trusted certificates',
  },
  fingerprintRelations: {
    equal: 'Equal: it is this certificate.',
    'other-algorithm':
      'Another algorithm: the two can not be compared. Compare SHA-1 with SHA-1, SHA-256 with SHA-256.',
    'other-certificate': 'Another certificate.',
  },
  inventoryMarks: {
    'inventory.expired': () => 'Expired',
    'inventory.expires-soon': () => 'Expires within 90 days',
    'inventory.not-yet-valid': () => 'Not valid yet',
    'inventory.never-delete': () => 'Identity certificate: regenerate, never delete',
    'inventory.may-delete': () => 'Expired trust certificate: may be deleted',
    'inventory.ipsec-serial-differs': (mark) =>
      `ipsec-trust holds this node’s certificate with another serial number${'trusted' in mark ? ` (${mark.trusted})` : ''}: disaster recovery fails`,
    'inventory.ipsec-not-trusted': () =>
      'Not in ipsec-trust: disaster recovery fails unless this is a subscriber’s',
    'inventory.store-unknown': () => 'The name does not tell which store it belongs to',
  },
  restartNotes: {
    'restarts-itself': 'Its service restarts by itself',
    'by-cli': 'By CLI: utils service restart Cisco Tomcat',
    'every-node': 'On every node',
    'sip-federation-too': 'With SIP federation also Cisco XCP SIP Federation Connection Manager',
    'phones-reset': 'Phones reset; never together with another certificate that phones trust',
    'ctl-update': 'Update the CTL in mixed mode; renew LSCs and what trusts them',
    'by-release': 'Depends on the release: see the security guide; TFTP and HAProxy may be among them',
  },
  timeEvents: {
    now: () => 'Now',
    'phone-digits': () => 'What the phone takes for GMT, if it takes its local time for it',
    'certificate-starts': (name) => `"${name}" becomes valid`,
    'certificate-ends': (name) => `"${name}" expires: authentication fails`,
    'pac-ends': () => 'The PAC expires: authentication takes longer until a new one is fetched',
  },
};
