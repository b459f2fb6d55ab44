import { clientIdentity } from '#core/certificate/check-client-certificate';
import { Secret } from '#core/profile/secret';
import { certificatesIn } from '#core/certificate/facts';
import { inspect } from '#platform/forge/inspect';
import type { KeyKind, Pkcs12Form } from '#core/certificate/make/vocabulary';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../../../peers/programs';
import { Authority } from '../openssl';
import { madeLeaf, madeRoot, maker, valueOf, type MadeLeaf, type MadeRoot } from './lab-certificates';

const authority = new Authority();
const FORMS: readonly Pkcs12Form[] = ['modern', 'old-firmware'];
const KINDS: readonly KeyKind[] = ['rsa-2048', 'ec-p256'];
const CASES = KINDS.flatMap((kind) => FORMS.map((form) => ({ kind, form })));
/** Every printable ASCII character in one passphrase. */
const SYMBOLS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const hasKeytool = isInstalled('keytool', '-help');
const hasCerttool = isInstalled('certtool', '--help');

let root: MadeRoot;
const clients = new Map<KeyKind, MadeLeaf>();

beforeAll(async () => {
  root = await madeRoot('ec-p256', { commonName: '실습 루트' });
  for (const kind of KINDS) {
    const keys = await maker.generateKey(kind);
    clients.set(kind, madeLeaf(keys, root, 'client', { commonName: '병동폰' }));
  }
}, 60_000);

afterAll(() => rmSync(authority.folder, { recursive: true, force: true }));

function client(kind: KeyKind): MadeLeaf {
  const found = clients.get(kind);
  if (found === undefined) throw new Error(kind);
  return found;
}

async function make(kind: KeyKind, form: Pkcs12Form, passphrase = 'extract 12') {
  const { keys, certificate } = client(kind);
  return maker.makePkcs12({
    ...{ privateKey: keys.privateKey, certificate, chain: [root.certificate] },
    ...{ passphrase: new Secret(passphrase), form, friendlyName: '병동폰 1' },
  });
}

async function store(kind: KeyKind, form: Pkcs12Form, passphrase?: string): Promise<void> {
  authority.write('phone.p12', valueOf(await make(kind, form, passphrase)));
}

function open(passphrase: string, ...more: readonly string[]): string {
  authority.write('passphrase', passphrase);
  const args = ['-in', 'phone.p12', '-passin', 'file:passphrase', '-nodes', ...more];
  return authority.openssl('pkcs12', ...args).toString('utf8');
}

describe.each(CASES)('a $form file with a $kind key', ({ kind, form }) => {
  test('is opened by openssl: key, certificate, chain', async () => {
    await store(kind, form);
    const { keys, certificate } = client(kind);
    const opened = open('extract 12');
    expect(createPrivateKey(opened).equals(createPrivateKey(keys.privateKey.reveal()))).toBe(true);
    const found = opened.match(/-----BEGIN CERTIFICATE[\s\S]+?END CERTIFICATE-----/g) ?? [];
    const fingerprint = (pem: string) => new X509Certificate(pem).fingerprint256;
    expect(found.map(fingerprint)).toEqual([certificate, root.certificate].map(fingerprint));
    expect(() => open('extract 13')).toThrow('Command failed');
  });

  test('is opened by our own reader', async () => {
    const bytes = valueOf(await make(kind, form));
    const { entries, problems } = await inspect(bytes, 'extract 12');
    expect(problems).toEqual([]);
    expect(clientIdentity(entries)).toMatchObject({
      ...{ keys: 1, certificate: { subject: { cn: ['병동폰'] } } },
    });
    const refused = await inspect(bytes, 'wrong');
    expect(refused.problems.map(({ code }) => code)).toEqual(['certificate.wrong-passphrase']);
  });

  test.skipIf(!hasKeytool)(
    'is listed by keytool with a chain of two',
    async () => {
      await store(kind, form, SYMBOLS.trim());
      const args = ['-list', '-v', '-keystore', authority.path('phone.p12'), '-storepass:env', 'STORE'];
      const env = { ...process.env, STORE: SYMBOLS.trim(), LANG: 'C.UTF-8' };
      const listed = execFileSync('keytool', args, { env, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
      expect(listed).toContain('PrivateKeyEntry');
      expect(listed).toMatch(/chain length: 2/);
    },
    20_000,
  );

  test.skipIf(!hasCerttool)('is opened by GnuTLS', async () => {
    await store(kind, form);
    const args = [
      '--p12-info',
      '--inder',
      '--infile',
      authority.path('phone.p12'),
      '--password',
      'extract 12',
    ];
    const shown = execFileSync('certtool', args, { stdio: ['ignore', 'pipe', 'pipe'] }).toString();
    expect(shown).toContain('BEGIN CERTIFICATE');
  });
});

describe('PKCS#12', () => {
  test.each([
    [
      'modern',
      /MAC: sha256, Iteration 10000[\s\S]+PBES2, PBKDF2, AES-256-CBC, Iteration 10000, PRF hmacWithSHA256/,
    ],
    ['old-firmware', /MAC: sha1, Iteration 2048[\s\S]+pbeWithSHA1And3-KeyTripleDES-CBC, Iteration 2048/],
  ] as const)('%s uses the algorithms that it names, also for certificates', async (form, expected) => {
    await store('rsa-2048', form);
    authority.write('passphrase', 'extract 12');
    const args = ['pkcs12', '-in', 'phone.p12', '-passin', 'file:passphrase', '-info', '-noout'];
    const { stderr } = spawnSync('openssl', args, { cwd: authority.folder, encoding: 'utf8' });
    expect(stderr).toMatch(expected);
    expect(stderr).toContain('PKCS7 Encrypted data');
    expect(stderr).toContain('Shrouded Keybag');
  });

  test.each(FORMS)('every printable character of a passphrase works in the %s form', async (form) => {
    await store('ec-p256', form, SYMBOLS);
    expect(open(SYMBOLS)).toContain('PRIVATE KEY');
  });

  test.each([
    ['none', ''],
    ['Korean', '암호'],
    ['a tab', 'tab\there'],
    ['1025 characters', 'x'.repeat(1025)],
  ])('refuses a passphrase: %s', async (_, passphrase) => {
    expect(await make('ec-p256', 'modern', passphrase)).toEqual({ ok: false, error: { kind: 'passphrase' } });
  });

  test('refuses a key of another certificate, a chain that is none, and a key that is none', async () => {
    const base = { chain: [], passphrase: new Secret('p'), form: 'modern', friendlyName: '' } as const;
    const own = client('rsa-2048');
    const { privateKey } = client('ec-p256').keys;
    const faultOf = async (more: Partial<Parameters<typeof maker.makePkcs12>[0]>) => {
      const order = { ...base, certificate: own.certificate, privateKey: own.keys.privateKey, ...more };
      const made = await maker.makePkcs12(order);
      return made.ok ? null : made.error.kind;
    };
    expect(await faultOf({ privateKey })).toBe('key-mismatch');
    expect(await faultOf({ privateKey: new Secret('no key') })).toBe('key-unreadable');
    expect(await faultOf({ chain: ['no certificate'] })).toBe('certificate-unreadable');
    expect(await faultOf({ certificate: '' })).toBe('certificate-unreadable');
    expect(await faultOf({ friendlyName: '' })).toBeNull();
  });

  test('the chain holds each certificate once and never the own one', async () => {
    const own = client('rsa-2048');
    const made = await maker.makePkcs12({
      ...{ privateKey: own.keys.privateKey, certificate: own.certificate, form: 'modern', friendlyName: 'x' },
      chain: [own.certificate + root.certificate, root.certificate],
      passphrase: new Secret('extract'),
    });
    const { entries } = await inspect(valueOf(made), 'extract');
    expect(certificatesIn(entries).map(({ subject }) => subject.cn)).toEqual([['병동폰'], ['실습 루트']]);
  });
});
