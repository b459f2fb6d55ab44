import type { Container, EncryptionFacts, EntryFacts, SanType } from '#core/certificate/facts';
import type { Addressee } from '#core/certificate/ready/addressee';
import type { Purpose } from '#core/certificate/ready/ready-question';
import type { TwinKind } from '#core/certificate/tree/grow-tree';
import type { CertificatePart } from '../../state/route.svelte';
import type { LogonMethod, OverallVerdict } from '../../state/certificates/question.svelte';
import { plural } from './plural';

const parts: Record<CertificatePart, string> = {
  check: 'Will the phones join?',
  fingerprints: 'Fingerprints',
  inventory: 'Server inventory',
  make: 'Request, convert, PKCS#12',
};

const containers: Record<Container, string> = {
  pem: 'PEM',
  der: 'DER',
  pkcs7: 'PKCS#7',
  pkcs12: 'PKCS#12',
  csr: 'Certificate signing request',
  key: 'Private key',
  jks: 'Java key store',
  unknown: 'Not recognised',
};

const entryKinds: Record<EntryFacts['type'], string> = {
  certificate: 'Certificate',
  csr: 'Certificate signing request',
  'private-key': 'Private key',
  unreadable: 'Damaged or unknown block',
};

const sanKinds: Record<SanType, string> = {
  dns: 'DNS',
  email: 'E-mail',
  ip: 'IP',
  uri: 'URI',
  upn: 'UPN',
  other: 'Other',
};

const verdicts: Record<OverallVerdict, string> = {
  ready: 'Yes: with these certificates the phones will join.',
  warnings: 'Yes, with warnings: the phones should join, but look at what follows.',
  'not-ready': 'No: with these certificates the phones will not join.',
  incomplete: 'No answer yet: something is missing.',
};

const methods: Record<LogonMethod, string> = {
  peap: 'PEAP: user name and password',
  'eap-fast': 'EAP-FAST: PAC',
  mic: 'EAP-TLS: manufacturing installed certificate (MIC)',
  'user-installed': 'EAP-TLS: user-installed certificate',
  scep: 'EAP-TLS: certificate by SCEP',
  lsc: 'EAP-TLS: LSC',
};

const directions: Record<Purpose, string> = {
  'radius-server': 'The phone checks the RADIUS server',
  'eap-tls-client': 'The RADIUS server checks the phone',
};

const missing: Record<Purpose, string> = {
  'radius-server':
    'The RADIUS server’s certificate is not among the files. Ask the RADIUS administrator for it with its chain, as PEM, DER or PKCS#7, without the private key.',
  'eap-tls-client':
    'The phone’s certificate is not among the files. A MIC is downloaded from the phone’s administration web page; ask the certification authority for any other, as PKCS#12 with its extraction password.',
};

const addressees: Record<Addressee, string> = {
  'radius-administrator': 'Ask the RADIUS administrator',
  'certificate-authority': 'Ask the certification authority',
  technician: 'Do it yourself, on the phone or in CUCM',
};

const twins: Record<TwinKind, string> = {
  'cross-signed': 'Cross-signed: another authority has signed the same key too',
  renewed: 'Renewed: the same key in another certificate',
  'other-key': 'Another certificate of this name has another key',
};

export const certificates = {
  title: 'Certificates',
  intro:
    'Drop what the RADIUS administrator mailed: whether the phones will join with it and, if not, what to ask for.',
  partsLabel: 'Parts of the page',
  parts,
  methods,
  action: 'Check certificates…',
  private: 'Nothing of it leaves this computer, and nothing is stored.',

  files: {
    title: 'Files',
    drop: 'Drop certificate files here, as many as there are',
    dropNow: 'Drop the files to read them',
    choose: 'Choose files…',
    more: 'Add files…',
    paste: 'Paste PEM text…',
    pasteLabel: 'PEM text',
    read: 'Read the text',
    kinds: 'PEM, DER, PKCS#7, PKCS#12, certificate signing requests and private keys, in any mixture.',
    reading: 'Reading…',
    pasted: 'Pasted text',
    clear: 'Remove all',
    remove: (name: string) => `Remove ${name}`,
    containers,
    entryKinds,
    counts: (count: number) => plural(count, 'certificate'),
    line: (line: number) => `line ${line}`,
    passphrase: 'Passphrase (extraction password)',
    open: 'Open',
    readAnyway: 'Read it anyway',
    tooLarge: 'The file is larger than 32 MB; no certificate file is. It was not read.',
    unreadable: 'The file could not be read. Check that it is still there and may be opened.',
    protection: 'Protection',
    mac: (algorithm: string, iterations: number) => `Integrity: ${algorithm}, ${plural(iterations, 'round')}`,
    noMac: 'No integrity check',
    holds: { certificates: 'Certificates', key: 'Private key' },
    notEncrypted: 'not encrypted',
    encryption: ({ scheme, cipher, kdf, prf, iterations }: EncryptionFacts) =>
      [scheme, cipher, kdf, prf, iterations === null ? null : plural(iterations, 'round')]
        .filter((word) => word !== null)
        .join(', '),
    keyForm: { pkcs1: 'PKCS#1', pkcs8: 'PKCS#8', sec1: 'SEC1', traditional: 'Traditional encrypted PEM' },
    keyClosed: 'locked',
  },

  verdict: {
    title: 'Verdict',
    verdicts,
    asking: 'Checking…',
    both: 'Both directions of EAP-TLS were rehearsed.',
    serverOnly: 'The phone’s check of the RADIUS server was rehearsed.',
    fast: 'With EAP-FAST the server’s certificate counts where PACs are handed out after it (authenticated provisioning).',
    forProfile: (name: string) => `For the profile “${name}”.`,
    empty: 'Drop the RADIUS server’s certificate with its chain and root; for EAP-TLS the phone’s too.',
  },

  asks: {
    title: 'What to ask for',
    nothing: 'Nothing has to be asked for.',
    addressees,
    copy: 'Copy as text',
    source: (source: string) => `Source: ${source}`,
  },

  question: {
    title: 'The question',
    method: 'How the phone logs on',
    username: 'User name on the RADIUS server',
    usernameHint: 'The certificate’s common name has to equal it.',
    serverName: 'Name of the RADIUS server',
    serverNameHint: 'Only where a name is compared.',
    fips: 'The phone runs in FIPS mode',
    clock: 'The phone’s clock',
    clockHint: (zone: string) => `Local time, ${zone}.`,
    clockBad: 'This is no date and time.',
    zone: 'Time zone of the phone',
    clockNow: 'Set to now',
    pacIssued: 'PAC handed out on',
    pacDays: 'Lifetime of the PAC, days',
    pacHint: (usual: number, advised: number) => `${usual} by default; ${advised} or more are advised.`,
  },

  tree: {
    title: 'Chain',
    missing: (name: string) => `Missing: ${name}`,
    missingHint: 'Nobody gave this issuer’s certificate.',
    otherKeyHint: 'A certificate of this name is there, but its key did not sign this.',
    repeated: 'Shown above',
    twins,
    roles: {
      server: 'RADIUS server',
      client: 'Phone',
      phoneTrusts: 'On the phone',
      radiusTrusts: 'In the RADIUS trust list',
    },
    root: 'Root',
    intermediate: 'Intermediate',
    withKey: 'with private key',
    daysLeft: (days: number) =>
      days < 0 ? `Expired ${plural(-days, 'day')} ago` : `${plural(days, 'day')} left`,
    notYet: 'Not valid yet',
  },

  facts: {
    subject: 'Subject',
    issuer: 'Issuer',
    selfSigned: 'Self-signed',
    serial: 'Serial number',
    validity: 'Validity',
    range: (from: string, to: string) => `${from} to ${to}`,
    key: 'Key',
    signature: 'Signature',
    version: 'Version',
    basic: 'Basic constraints',
    ca: 'CA',
    notCa: 'no CA',
    pathLength: (length: number) => `at most ${plural(length, 'CA')} below`,
    keyUsage: 'Key usage',
    extendedKeyUsage: 'Extended key usage',
    unrestricted: 'not restricted',
    san: 'Alternative names',
    sanKinds,
    subjectKeyId: 'Subject key identifier',
    authorityKeyId: 'Authority key identifier',
    sha256: 'SHA-256 fingerprint',
    sha1: 'SHA-1 fingerprint',
    copy: (what: string) => `Copy: ${what}`,
  },

  rehearsal: {
    directions,
    missing,
    leaf: { 'radius-server': 'RADIUS server’s certificate', 'eap-tls-client': 'Phone’s certificate' },
    none: 'None of them',
    trusts: {
      'radius-server': 'Installed on the phone as authentication server CA',
      'eap-tls-client': 'In the RADIUS server’s trust list',
    },
    assumed: 'Assumed from the files; change it where it is otherwise.',
    nothingToTrust: 'There is no other certificate to choose.',
    steps: 'Step by step, as TLS decides it',
    path: 'Path',
    change: 'Who holds what',
  },

  line: {
    title: 'Time line',
    chart: 'Windows of validity and the phone’s clock',
    hours: 'The hours around the phone’s clock',
    clock: 'Phone’s clock',
    digits: 'Its digits taken for GMT',
    ended: 'ended',
    later: 'not yet',
    events: 'What happens when',
    first: (text: string, at: string) => `First to fail: ${text}, ${at}.`,
    nothingHolds: 'Nothing of it holds any more.',
    trap: (zone: string) =>
      `${zone} is behind GMT. A phone that takes its local digits for GMT believes that it is earlier than it is, and refuses what was issued in those hours.`,
    shownIn: (zone: string) => `Times as the phone’s clock shows them: ${zone}.`,
  },
};
