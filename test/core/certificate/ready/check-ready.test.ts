import { checkReady } from '#core/certificate/ready/check-ready';
import type { ReadyCode } from '#core/certificate/ready/ready-params';
import type { ReadyQuestion } from '#core/certificate/ready/ready-question';
import { createSignatureVerifier } from '#platform/node/crypto/verify-signature';
import { beforeAll, describe, expect, test } from 'vitest';
import { CA } from '../../../platform/forge/openssl';
import { Site } from './site';

const SMALL = { kind: 'ec:P-256' };
const KEY_IDS = ['subjectKeyIdentifier=hash', 'authorityKeyIdentifier=keyid'];
/** A minute on, since the certificates are yet to be made. */
const clock = { now: new Date(Date.now() + 60_000), offsetMinutes: 540 };

let site: Site;

interface Given {
  readonly leaf: string;
  readonly chain?: readonly string[];
  /** Null: nothing is said of it. */
  readonly trust?: readonly string[] | null;
  readonly question?: Partial<ReadyQuestion>;
}

async function judge({ leaf, chain = ['sub'], trust = ['root'], question = {} }: Given) {
  const full: ReadyQuestion = {
    purpose: 'eap-tls-client',
    certificate: await site.facts(leaf),
    key: null,
    chain: await site.all(chain),
    trust: trust === null ? null : await site.all(trust),
    name: null,
    clock,
    method: 'user-installed',
    fips: false,
    ...question,
  };
  const { verdict, findings, path, anchored } = checkReady(full, createSignatureVerifier());
  const codes = findings.map(({ code, severity }) => `${severity} ${code}`);
  return { verdict, codes, path: path.map(({ subject }) => subject.cn[0]), anchored, findings };
}

function issueOdd(): void {
  const { made } = site;
  const client = ['extendedKeyUsage=clientAuth'];
  const issue = (
    name: string,
    extensions: readonly string[],
    more: readonly string[] = [],
    kind = 'ec:P-256',
  ) => made.issue(name, 'sub', { kind, extensions: [...extensions], more });
  issue('short', client, [], 'rsa:1024');
  issue('edward', client, [], 'ed25519');
  issue('server-only', ['extendedKeyUsage=serverAuth']);
  issue('any-only', ['extendedKeyUsage=anyExtendedKeyUsage']);
  issue('no-eku', ['basicConstraints=CA:FALSE']);
  issue('encipher', ['keyUsage=critical,keyEncipherment', ...client]);
  issue('ca-leaf', CA);
  issue('sha1', client, ['-sha1']);
  issue('odd-extension', [...client, '1.2.3.4.5=critical,ASN1:NULL']);
  issue('CAPF-1a2b3c4d', CA);
  made.issue('lsc', 'CAPF-1a2b3c4d', { ...SMALL });
  made.issue('expired', 'sub', { ...SMALL, more: ['-days', '-1'] });
  made.issue('soon', 'sub', { ...SMALL, more: ['-days', '10'] });
  made.root('self', { ...SMALL, extensions: ['basicConstraints=CA:FALSE'] });
  made.root('other-root', SMALL);
  made.root('v1-root', { ...SMALL, extensions: [] });
  made.issue('not-a-ca', 'root', { ...SMALL, extensions: ['basicConstraints=CA:FALSE'] });
  made.issue('below-not-a-ca', 'not-a-ca', SMALL);
  made.issue('tight', 'root', {
    ...SMALL,
    extensions: ['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=keyCertSign'],
  });
  made.issue('below-tight', 'tight', { ...SMALL, extensions: CA });
  made.issue('phone-below-tight', 'below-tight', SMALL);
  made.issue('old-sub', 'root', { ...SMALL, extensions: CA, more: ['-days', '-1'] });
  made.issue('below-old', 'old-sub', SMALL);
  // The same name with another key, once with and once without key identifiers below it.
  made.root('imposter', { ...SMALL, subject: '/CN=sub' });
  made.issue('nameless', 'sub', {
    ...SMALL,
    extensions: ['extendedKeyUsage=clientAuth', 'subjectKeyIdentifier=none', 'authorityKeyIdentifier=none'],
  });
  // The authority signed by a second root as well.
  made.openssl('req', '-new', '-key', 'sub.key', '-subj', '/CN=sub', '-out', 'cross.csr');
  made.write('cross.ext', [...CA, ...KEY_IDS].join('\n'));
  made.openssl(
    ...[
      'x509',
      '-req',
      '-in',
      'cross.csr',
      '-CA',
      'other-root.pem',
      '-CAkey',
      'other-root.key',
      '-days',
      '100',
    ],
    ...['-extfile', 'cross.ext', '-out', 'cross.pem'],
  );
  made.issue('korean', 'sub', { ...SMALL, subject: '/CN=전화기-1' });
  made.issue('mail', 'sub', {
    ...SMALL,
    subject: '/CN=Ward phone',
    extensions: [...client, 'subjectAltName=email:phone1@example.com'],
  });
}

beforeAll(() => {
  site = new Site();
  issueOdd();
}, 120_000);

describe('a sound pair', () => {
  test('phone for RADIUS', async () => {
    expect(await judge({ leaf: 'phone1', question: { name: 'phone1' } })).toMatchObject({
      verdict: 'ready',
      codes: [],
      path: ['phone1', 'sub', 'root'],
      anchored: true,
    });
  });

  test('RADIUS for the phone, which holds the root only', async () => {
    const question = { purpose: 'radius-server', name: 'RADIUS.example.com' } as const;
    expect(await judge({ leaf: 'radius', question })).toMatchObject({
      verdict: 'ready',
      codes: [],
      anchored: true,
    });
  });
});

interface Row extends Given {
  readonly codes: readonly `${'error' | 'warning' | 'info'} ${ReadyCode}`[];
  /** Why openssl refuses what this program accepts. */
  readonly opensslRefuses?: string;
}

const server = { purpose: 'radius-server' } as const;

const rows: readonly Row[] = [
  { leaf: 'short', codes: ['error cert.key-size'] },
  { leaf: 'edward', codes: ['error cert.key-algorithm'] },
  { leaf: 'server-only', codes: ['error cert.eku-client-missing'] },
  { leaf: 'any-only', codes: ['error cert.eku-client-missing'] },
  { leaf: 'no-eku', codes: [] },
  { leaf: 'phone1', question: server, codes: ['error cert.eku-server-missing'] },
  { leaf: 'encipher', codes: ['error cert.ku-digital-signature'] },
  { leaf: 'ca-leaf', codes: ['error cert.is-ca', 'error cert.ku-digital-signature'] },
  { leaf: 'sha1', codes: ['warning cert.signature-hash'] },
  { leaf: 'sha1', question: { fips: true }, codes: ['error cert.signature-hash'] },
  { leaf: 'odd-extension', codes: ['error cert.critical-extension'] },
  { leaf: 'lsc', chain: ['sub', 'CAPF-1a2b3c4d'], codes: ['error cert.lsc-not-for-wlan'] },
  { leaf: 'phone1', question: { method: 'lsc' }, codes: ['error cert.lsc-not-for-wlan'] },
  { leaf: 'phone1', question: { method: 'mic' }, codes: ['warning cert.mic-issuer'] },
  { leaf: 'expired', codes: ['error cert.expired'] },
  { leaf: 'soon', codes: ['warning cert.expires-soon'] },
  { leaf: 'self', trust: ['self'], chain: [], codes: ['warning cert.self-signed'] },
  { leaf: 'self', codes: ['warning cert.self-signed', 'error cert.chain-untrusted'] },
  { leaf: 'phone1', trust: ['other-root'], codes: ['error cert.chain-incomplete'] },
  { leaf: 'phone1', chain: ['sub', 'root'], trust: ['other-root'], codes: ['error cert.chain-untrusted'] },
  { leaf: 'phone1', chain: [], codes: ['error cert.chain-incomplete'] },
  { leaf: 'phone1', chain: [], trust: ['sub'], codes: ['error cert.chain-untrusted'] },
  { leaf: 'phone1', chain: ['imposter'], codes: ['error cert.chain-untrusted'] },
  { leaf: 'nameless', chain: ['imposter'], codes: ['error cert.chain-bad-signature'] },
  { leaf: 'phone1', chain: ['imposter', 'sub'], codes: [] },
  {
    leaf: 'phone1',
    chain: ['sub', 'cross'],
    trust: ['other-root'],
    codes: [],
    opensslRefuses: 'it follows the first authority of a name and does not go back to the cross-signed one',
  },
  { leaf: 'below-not-a-ca', chain: ['not-a-ca'], codes: ['error cert.issuer-not-ca'] },
  { leaf: 'phone-below-tight', chain: ['tight', 'below-tight'], codes: ['error cert.path-length'] },
  { leaf: 'below-old', chain: ['old-sub'], codes: ['error cert.issuer-expired'] },
  { leaf: 'phone1', trust: ['root', 'root'], codes: ['warning cert.duplicate-trust'] },
  { leaf: 'phone1', trust: null, codes: ['warning cert.chain-incomplete'] },
  { leaf: 'phone1', trust: null, chain: [], codes: ['info cert.chain-incomplete'] },
  { leaf: 'phone1', trust: null, chain: ['sub', 'root'], codes: ['info cert.chain-untrusted'] },
  { leaf: 'phone1', question: { name: 'phone2' }, codes: ['error cert.name-mismatch'] },
  { leaf: 'phone1', question: { name: 'PHONE1' }, codes: ['warning cert.name-mismatch'] },
  { leaf: 'phone1', question: { name: 'HOSP\\phone1' }, codes: ['warning cert.name-mismatch'] },
  { leaf: 'mail', question: { name: 'phone1@example.com' }, codes: ['warning cert.name-mismatch'] },
  { leaf: 'korean', question: { name: '전화기-1' }, codes: [] },
  { leaf: 'korean', question: { name: '전화기-1'.normalize('NFD') }, codes: ['warning cert.name-mismatch'] },
  {
    leaf: 'radius',
    question: { ...server, name: 'radius.example.org' },
    codes: ['error cert.name-mismatch'],
  },
];

describe('each fault is named', () => {
  test.each(rows.map((row) => [row.leaf, row.codes.join(', ') || 'nothing', row] as const))(
    '%s: %s',
    async (_leaf, _codes, { codes, opensslRefuses: _, ...given }) => {
      const judged = await judge(given);
      expect(judged.codes).toEqual(codes);
      const worst = ['error', 'warning'].find((one) => codes.some((code) => code.startsWith(one)));
      expect(judged.verdict).toBe(
        worst === undefined ? 'ready' : worst === 'error' ? 'not-ready' : 'warnings',
      );
    },
  );
});

/** What openssl lets pass and the phones or this program do not, by row; everything else agrees. */
const STRICTER: Readonly<Record<string, string>> = {
  short: 'openssl looks at key sizes at a raised security level only',
  edward: 'openssl knows Ed25519; the suites of the phones do not',
  lsc: 'a rule of the phones',
};

describe('openssl verify', () => {
  const decided = rows.filter(
    ({ trust, question = {} }) => trust !== null && Object.keys(question).length === 0,
  );
  test.each(decided.map((row) => [row.leaf, row] as const))('agrees about %s', async (leaf, row) => {
    const { chain = ['sub'], trust = ['root'] } = row;
    const { verdict } = await judge(row);
    const accepted = site.opensslAccepts('eap-tls-client', leaf, chain, trust ?? []);
    if (row.opensslRefuses !== undefined)
      expect({ accepted, verdict }).toEqual({ accepted: false, verdict: 'ready' });
    else if (STRICTER[leaf] === undefined) expect(accepted).toBe(verdict !== 'not-ready');
    else expect({ accepted, verdict }).toEqual({ accepted: true, verdict: 'not-ready' });
  });
});

describe('the phone’s clock', () => {
  const question = (hoursAfterStart: number, offsetMinutes: number, start: string) => ({
    clock: { now: new Date(Date.parse(start) + hoursAfterStart * 3_600_000), offsetMinutes },
  });

  test('behind GMT, a certificate of two hours ago may not be valid yet for it', async () => {
    const { notBefore } = await site.facts('phone1');
    const behind = await judge({ leaf: 'phone1', question: question(2, -300, notBefore) });
    expect(behind.findings).toMatchObject([{ code: 'cert.not-yet-valid', params: { why: 'behind-gmt' } }]);
    expect(behind.verdict).toBe('warnings');
    const ahead = await judge({ leaf: 'phone1', question: question(2, 540, notBefore) });
    expect(ahead.codes).toEqual([]);
  });

  test('in 1970, nothing is valid yet', async () => {
    const { codes } = await judge({
      leaf: 'phone1',
      question: { clock: { now: new Date(0), offsetMinutes: 0 } },
    });
    expect(codes).toContain('error cert.not-yet-valid');
    expect(codes).toContain('error cert.issuer-expired');
  });
});

test('a private key of another certificate is refused', async () => {
  const { key: other } = await site.facts('radius');
  const own = (await site.facts('phone1')).key;
  expect((await judge({ leaf: 'phone1', question: { key: other } })).codes).toEqual([
    'error cert.key-mismatch',
  ]);
  expect((await judge({ leaf: 'phone1', question: { key: own } })).codes).toEqual([]);
});
