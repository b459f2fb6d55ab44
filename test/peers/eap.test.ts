import type { ClientIdentityFile } from '#core/export/client/client-identity';
import type { ProfileInput } from '#core/profile/profile-document';
import { Secret } from '#core/profile/secret';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientText } from '../fixtures/client-export';
import { freeradiusFolder } from '../fixtures/freeradius-export';
import { profileInputForRow } from '../fixtures/profiles';
import { Authority } from '../platform/forge/openssl';
import { authenticateWith, type Authentication } from './eapol-test';
import { withFreeradius } from './freeradius-server';
import { withHostapdRadius } from './hostapd-radius';
import { isInstalled } from './programs';
import { freePorts } from './server-process';

const missing = ['eapol_test', 'freeradius', 'hostapd', 'openssl'].filter((name) => !isInstalled(name, '-v'));
if (missing.length > 0)
  process.stderr.write(`skipped: EAP with exported client files: ${missing.join(', ')} not installed\n`);

const SERVER_NAME = 'radius.lab.example';
const CLIENT_NAME = 'phone1@example.com';
const SERVER = [
  'basicConstraints=CA:FALSE',
  'extendedKeyUsage=serverAuth',
  `subjectAltName=DNS:${SERVER_NAME}`,
];
const PASSPHRASE = 'p12 "pass" #1';
const ROWS = { 'eap-fast': 7, 'eap-tls': 10, 'peap-mschapv2': 13, 'peap-gtc': 16 } as const;
type Method = keyof typeof ROWS;

/** Made by openssl, so that nothing of this program vouches for itself. */
let lab: Authority;

beforeAll(() => {
  if (missing.length > 0) return;
  lab = new Authority();
  lab.root('root', { kind: 'ec:P-256', subject: '/CN=Lab root' });
  lab.root('stranger', { kind: 'ec:P-256', subject: '/CN=Lab root' });
  lab.issue('server', 'root', { subject: `/CN=${SERVER_NAME}`, extensions: SERVER });
  const subject = `/CN=${CLIENT_NAME}`;
  lab.issue('client', 'root', { kind: 'ec:P-256', subject });
  lab.issue('expired', 'root', { kind: 'ec:P-256', subject, more: ['-days', '-1'] });
  lab.issue('foreign', 'stranger', { kind: 'ec:P-256', subject });
  for (const name of ['client', 'expired', 'foreign']) lab.bundle(name, { passphrase: PASSPHRASE });
  lab.openssl('genpkey', '-genparam', '-algorithm', 'DH', '-pkeyopt', 'group:ffdhe2048', '-out', 'dh.pem');
});

afterAll(() => {
  if (missing.length === 0) lab.remove();
});

/** What a client does differently from what it should. */
interface Attempt {
  readonly password?: string;
  readonly ca?: 'root' | 'stranger' | null;
  readonly certificate?: 'client' | 'expired' | 'foreign';
  readonly options?: Readonly<Record<string, string>>;
}

function identity(name: string): ClientIdentityFile {
  return { pkcs12: lab.read(`${name}.p12`), passphrase: new Secret(PASSPHRASE), commonName: CLIENT_NAME };
}

function input(method: Method, { password, ca = 'root' }: Attempt, port: number): ProfileInput {
  const base = profileInputForRow(ROWS[method], {
    radius: [{ host: '192.0.2.10', authPort: port, secret: 'Radius5ecret' }],
    ...(ca !== null && { serverCa: lab.read(`${ca}.pem`).toString('utf8') }),
  });
  return password === undefined ? base : { ...base, credentials: { ...base.credentials, password } };
}

/** The exported file itself is what the client authenticates with. */
function authenticate(method: Method, attempt: Attempt, port: number): Promise<Authentication> {
  const profile = input(method, attempt, port);
  const text = clientText('wpa-supplicant', profile, {
    options: { 'server-name': SERVER_NAME, ...attempt.options },
    serverCas: profile.serverCa === undefined ? [] : [{ pem: profile.serverCa, sha1: '', selfSigned: true }],
    clientIdentity: identity(attempt.certificate ?? 'client'),
  });
  return authenticateWith(text, { port, secret: 'Radius5ecret' });
}

type Try = (method: Method, attempt?: Attempt) => Promise<Authentication>;

/** Against the exported folder of the same profile. */
async function onFreeradius<T>(
  method: Method,
  ask: (attempt: Try, log: () => string) => Promise<T>,
): Promise<T> {
  const [port = 0] = await freePorts(1);
  const folder = {
    ...freeradiusFolder(input(method, {}, port)),
    'certs/server.pem': lab.read('server.pem').toString('utf8'),
    'certs/server.key': lab.read('server.key').toString('utf8'),
    'certs/ca.pem': lab.read('root.pem').toString('utf8'),
  };
  return withFreeradius(folder, ({ output }) =>
    ask((how, attempt = {}) => authenticate(how, attempt, port), output),
  );
}

/** Against hostapd's own server, which knows the accounts of the profiles. */
async function onHostapd<T>(ask: (attempt: Try, log: () => string) => Promise<T>): Promise<T> {
  const [port = 0] = await freePorts(1);
  const files = {
    ca_cert: lab.path('root.pem'),
    server_cert: lab.path('server.pem'),
    private_key: lab.path('server.key'),
    dh_file: lab.path('dh.pem'),
  };
  const users = [
    `"${CLIENT_NAME}" TLS`,
    '"HOSP\\phone01" FAST',
    '"anonymous" FAST',
    '* PEAP',
    '"phone01@example.com" MSCHAPV2 "Pa55word" [2]',
    '"phone01" GTC "Pa55word" [2]',
    '"HOSP\\phone01" MSCHAPV2 "Pa55word" [2]',
  ];
  return withHostapdRadius({ port, secret: 'Radius5ecret', files, users }, ({ output }) =>
    ask((how, attempt = {}) => authenticate(how, attempt, port), output),
  );
}

const SERVERS = [
  ['FreeRADIUS with the exported folder', onFreeradius],
  ['hostapd', (_: Method, ask: Parameters<typeof onHostapd>[0]) => onHostapd(ask)],
] as const;

const FAILED = { verdict: 'FAILURE' };
/** FreeRADIUS and hostapd, for MSCHAPv2 and GTC each. */
const WRONG_PASSWORD =
  /MS-CHAP2-Response is incorrect|Invalid NT-Response|Cleartext password does not match|EAP-GTC: Done - Failure/;
const WRONG_CA = /certificate verify failed|unable to get local issuer|self-signed certificate/;

describe.skipIf(missing.length > 0).each(SERVERS)('the exported client file against %s', (_, on) => {
  test('PEAP-MSCHAPV2 succeeds; a wrong password, CA or server name fails for that reason', async () => {
    await on('peap-mschapv2', async (attempt, log) => {
      const method = 'peap-mschapv2';
      expect(await attempt(method)).toMatchObject({ verdict: 'SUCCESS' });
      expect(log()).not.toMatch(WRONG_PASSWORD);
      expect(await attempt(method, { password: 'Pa55worx' })).toMatchObject(FAILED);
      expect(log()).toMatch(WRONG_PASSWORD);
      const other = await attempt(method, { ca: 'stranger' });
      expect(other).toMatchObject(FAILED);
      expect(other.output).toMatch(WRONG_CA);
      const named = await attempt(method, { options: { 'server-name': 'other.lab.example' } });
      expect(named).toMatchObject(FAILED);
      expect(named.output).toContain('Domain mismatch');
    });
  });

  test('PEAP-GTC succeeds; a wrong password fails', async () => {
    await on('peap-gtc', async (attempt, log) => {
      expect(await attempt('peap-gtc')).toMatchObject({ verdict: 'SUCCESS' });
      expect(log()).not.toMatch(WRONG_PASSWORD);
      expect(await attempt('peap-gtc', { password: 'pa55word' })).toMatchObject(FAILED);
      expect(log()).toMatch(WRONG_PASSWORD);
    });
  });

  test('EAP-TLS succeeds; an expired or foreign certificate fails for that reason', async () => {
    await on('eap-tls', async (attempt, log) => {
      expect(await attempt('eap-tls')).toMatchObject({ verdict: 'SUCCESS' });
      expect(log()).not.toMatch(/certificate has expired/);
      expect(await attempt('eap-tls', { certificate: 'expired' })).toMatchObject(FAILED);
      expect(log()).toMatch(/certificate has expired/);
      const before = log().length;
      expect(await attempt('eap-tls', { certificate: 'foreign' })).toMatchObject(FAILED);
      expect(log().slice(before)).toMatch(
        /unable to get local issuer certificate|certificate signature failure/,
      );
    });
  });
});

describe.skipIf(missing.length > 0)('the exported client file against hostapd by EAP-FAST', () => {
  test('succeeds with a PAC that a checked server hands out; a wrong password or CA fails', async () => {
    await onHostapd(async (attempt, log) => {
      expect(await attempt('eap-fast')).toMatchObject({ verdict: 'SUCCESS' });
      expect(await attempt('eap-fast', { options: { 'anonymous-identity': 'anonymous' } })).toMatchObject({
        verdict: 'SUCCESS',
      });
      expect(log()).not.toMatch(WRONG_PASSWORD);
      expect(await attempt('eap-fast', { password: 'Pa55worx' })).toMatchObject(FAILED);
      expect(log()).toMatch(WRONG_PASSWORD);
      const other = await attempt('eap-fast', { ca: 'stranger' });
      expect(other).toMatchObject(FAILED);
      expect(other.output).toMatch(WRONG_CA);
      const none = await attempt('eap-fast', { options: { 'fast-pac': 'none' } });
      expect(none).toMatchObject(FAILED);
    });
  });

  test('without a CA the first attempt only fetches a PAC, the second succeeds with it', async () => {
    const pacFile = lab.path('phone.pac');
    const anonymous = { ca: null, options: { 'pac-file': pacFile, 'server-name': '' } } as const;
    await onHostapd(async (attempt) => {
      expect(await attempt('eap-fast', anonymous)).toMatchObject(FAILED);
      expect(existsSync(pacFile)).toBe(true);
      expect(await attempt('eap-fast', anonymous)).toMatchObject({ verdict: 'SUCCESS' });
    });
  });
});
