import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Authority, CA } from '../platform/forge/openssl';
import { run } from './run';

const EC = { kind: 'ec:P-256' };
const made = new Authority();
const cwd = made.folder;

beforeAll(() => {
  made.root('root', EC);
  made.issue('sub', 'root', { ...EC, extensions: CA });
  made.issue('phone', 'sub', { ...EC, subject: '/CN=전화기-1' });
  made.root('other', EC);
  made.write('word', 'extract 12\n');
  made.write('second', 'other 34\n');
  made.write('korean', '병동 암호\n');
  made.openssl('pkcs8', '-topk8', '-in', 'phone.key', '-passout', 'file:second', '-out', 'sealed.key');
  made.bundle('phone', { passphrase: 'extract 12', more: ['-certfile', 'sub.pem'] });
});
afterAll(() => made.remove());

const cert = (...argv: readonly string[]) => run(['cert', ...argv], { cwd });
const mode = (name: string) => statSync(made.path(name)).mode & 0o777;
const fingerprint = (pem: string | Buffer) => new X509Certificate(pem).fingerprint256;
const certificatesIn = (text: string) =>
  (text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map(fingerprint);
const sourceOf = (...names: readonly string[]) => names.map((name) => fingerprint(made.read(`${name}.pem`)));

async function refusal(...argv: readonly string[]) {
  const { code, out } = await cert(...argv, '--json');
  const { error, files } = JSON.parse(out) as { error: { code: string; message: string }; files: unknown[] };
  return { code, refused: error.code, files: files.length, message: error.message };
}

describe('cert request', () => {
  test.each(['rsa-2048', 'rsa-3072', 'rsa-4096', 'ec-p256', 'ec-p384'])(
    'makes a key (%s) and a request that openssl takes',
    async (key) => {
      const { code, out } = await cert(
        ...[
          'request',
          '--username',
          '병동-전화기',
          '--key',
          key,
          '--organization',
          '무선 병원',
          '--country',
          'KR',
        ],
        ...['--out', `${key}.csr`, '--key-out', `${key}.key`, '--json'],
      );
      expect({ code, mode: mode(`${key}.key`) }).toEqual({ code: 0, mode: 0o600 });
      expect(JSON.parse(out)).toEqual({
        files: [
          { path: `${key}.csr`, holdsKey: false },
          { path: `${key}.key`, holdsKey: true },
        ],
        alternativeNames: [],
      });
      const shown = made
        .openssl(
          'req',
          '-in',
          `${key}.csr`,
          '-noout',
          '-verify',
          '-subject',
          '-nameopt',
          'utf8,sep_comma_plus_space',
        )
        .toString();
      expect(shown).toContain('C=KR, O=무선 병원, CN=병동-전화기');
      const publicOf = (...args: readonly string[]) => made.openssl(...args).toString();
      expect(publicOf('req', '-in', `${key}.csr`, '-noout', '-pubkey')).toBe(
        publicOf('pkey', '-in', `${key}.key`, '-pubout'),
      );
    },
    30_000,
  );

  test('gives a server its host name as an alternative name, and encrypts the key where asked', async () => {
    const { code } = await cert(
      ...[
        'request',
        '--server-name',
        'radius.example.org',
        '--key',
        'ec-p256',
        '--passphrase-file',
        'korean',
      ],
      ...['--out', 'server.csr', '--key-out', 'server.key'],
    );
    const text = made.openssl('req', '-in', 'server.csr', '-noout', '-text').toString();
    expect(code).toBe(0);
    expect(text).toContain('DNS:radius.example.org');
    expect(text).toContain('TLS Web Server Authentication');
    expect(made.read('server.key').toString()).toContain('BEGIN ENCRYPTED PRIVATE KEY');
    expect(() => made.openssl('pkey', '-in', 'server.key', '-passin', 'file:korean', '-noout')).not.toThrow();
    expect(() => made.openssl('pkey', '-in', 'server.key', '-passin', 'file:word', '-noout')).toThrow();
  });

  test('takes alternative names, and names the one that can’t be written', async () => {
    const given = [
      'request',
      '--username',
      'kim@example.org',
      '--key',
      'ec-p256',
      '--out',
      'a.csr',
      '--key-out',
      'a.key',
    ];
    expect((await cert(...given, '--san', 'ip:192.0.2.7', 'upn:김@example.org')).code).toBe(0);
    const text = made.openssl('req', '-in', 'a.csr', '-noout', '-text').toString();
    expect(text).toContain('IP Address:192.0.2.7');
    expect(await refusal(...given, '--force', '--san', 'dns:two words')).toMatchObject({
      ...{ code: 1, refused: 'certificate.alternative-name', files: 0 },
      message: '"two words" is not a host name.',
    });
    expect((await cert(...given, '--san', 'phone:1')).code).toBe(2);
  });

  test('never overwrites a key unless told to, and wants one name', async () => {
    const given = [
      'request',
      '--username',
      'one',
      '--key',
      'ec-p256',
      '--out',
      'one.csr',
      '--key-out',
      'one.key',
    ];
    expect((await cert(...given)).code).toBe(0);
    const before = made.read('one.key');
    expect(await refusal(...given)).toMatchObject({ code: 1, refused: 'file.exists' });
    expect(made.read('one.key').equals(before)).toBe(true);
    expect((await cert(...given, '--force')).code).toBe(0);
    expect(made.read('one.key').equals(before)).toBe(false);
    expect((await cert(...given, '--server-name', 'two')).code).toBe(2);
    expect(
      await refusal('request', '--username', 'x'.repeat(65), '--out', 'x.csr', '--key-out', 'x.key'),
    ).toMatchObject({
      ...{ code: 1, refused: 'certificate.common-name' },
    });
    expect(existsSync(made.path('x.key'))).toBe(false);
  });
});

describe('cert convert', () => {
  test('joins a chain from leaf to root, whatever the order, once each', async () => {
    const { code, out } = await cert(
      ...[
        'convert',
        'root.pem',
        'phone.pem',
        'sub.pem',
        'root.pem',
        '--to',
        'pem',
        '--out',
        'chain.pem',
        '--json',
      ],
    );
    expect({ code, ...(JSON.parse(out) as object) }).toEqual({
      ...{ code: 0, files: [{ path: 'chain.pem', holdsKey: false }], keysLeftOut: 0 },
      certificates: ['전화기-1', 'sub', 'root'],
    });
    expect(certificatesIn(made.read('chain.pem').toString())).toEqual(sourceOf('phone', 'sub', 'root'));
  });

  test('splits a chain into DER files that openssl reads', async () => {
    await cert('convert', 'phone.pem', 'sub.pem', 'root.pem', '--to', 'pem', '--out', 'all.pem');
    expect((await cert('convert', 'all.pem', '--to', 'der', '--split', '--out', 'parts')).code).toBe(0);
    expect(readdirSync(made.path('parts')).toSorted()).toEqual(['1-전화기-1.der', '2-sub.der', '3-root.der']);
    const back = made.openssl('x509', '-inform', 'DER', '-in', 'parts/3-root.der').toString();
    expect(certificatesIn(back)).toEqual(sourceOf('root'));
  });

  test('mends what it complains of: UTF-16, a wrong label, bytes behind', async () => {
    const text = made.read('root.pem').toString();
    made.write('utf16.pem', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    made.write('label.pem', text.replaceAll('CERTIFICATE', 'CERTIFICATE REQUEST'));
    made.openssl('x509', '-in', 'root.pem', '-outform', 'DER', '-out', 'root.der');
    made.write('trailing.der', Buffer.concat([made.read('root.der'), Buffer.from([1, 2, 3])]));
    for (const name of ['utf16.pem', 'label.pem', 'trailing.der']) {
      expect((await cert('convert', name, '--to', 'pem', '--out', 'mended.pem', '--force')).code, name).toBe(
        0,
      );
      expect(made.read('mended.pem').toString(), name).toBe(text);
    }
  });

  test('leaves private keys out unless asked, and writes them for nobody else to read', async () => {
    const given = ['convert', 'phone.p12', '--passphrase-file', 'word', '--to', 'pem', '--force', '--out'];
    const { out } = await cert(...given, 'open.pem');
    expect(out).toContain('private key was left out');
    expect(made.read('open.pem').toString()).not.toContain('PRIVATE KEY');
    expect((await cert(...given, 'open.pem', '--keys', 'open')).code).toBe(0);
    expect(mode('open.pem')).toBe(0o600);
    expect(createPrivateKey(made.read('open.pem')).equals(createPrivateKey(made.read('phone.key')))).toBe(
      true,
    );
    expect(
      (await cert(...given, 'sealed.pem', '--keys', 'encrypted', '--key-passphrase-file', 'second')).code,
    ).toBe(0);
    expect(mode('sealed.pem')).toBe(0o600);
    expect(made.openssl('pkey', '-in', 'sealed.pem', '-passin', 'file:second').toString()).toBe(
      made.openssl('pkey', '-in', 'phone.key').toString(),
    );
    expect(await refusal(...given, 'x.pem', '--keys', 'encrypted')).toMatchObject({
      ...{ code: 1, refused: 'certificate.no-new-passphrase' },
    });
  });

  test.each([
    [['chain.pem', '--to', 'der'], 1, 'certificate.several-in-der'],
    [['phone.key', '--to', 'der'], 1, 'certificate.keys-not-asked'],
    [['word', '--to', 'pem'], 2, 'certificate.unreadable'],
    [['phone.p12', '--to', 'pem'], 2, 'certificate.passphrase-missing'],
    [['phone.p12', '--to', 'pem', '--passphrase-file', 'second'], 2, 'certificate.wrong-passphrase'],
    [['nowhere.pem', '--to', 'pem'], 2, 'file.not-found'],
  ])('%j ends with %i and %s', async (argv, code, refused) => {
    await cert('convert', 'phone.pem', 'root.pem', '--to', 'pem', '--out', 'chain.pem', '--force');
    expect(await refusal('convert', ...argv, '--out', 'nothing.out')).toMatchObject({ code, refused });
    expect(existsSync(made.path('nothing.out'))).toBe(false);
  });

  test('converts requests and keys too', async () => {
    expect((await cert('convert', 'phone.csr', '--to', 'der', '--out', 'phone.csr.der')).code).toBe(0);
    expect(() =>
      made.openssl('req', '-inform', 'DER', '-in', 'phone.csr.der', '-noout', '-verify'),
    ).not.toThrow();
    expect(
      (await cert('convert', 'phone.key', '--keys', 'open', '--to', 'der', '--out', 'phone.key.der')).code,
    ).toBe(0);
    expect(made.openssl('pkey', '-inform', 'DER', '-in', 'phone.key.der')).toEqual(
      made.openssl('pkey', '-in', 'phone.key'),
    );
  });
});

describe('cert bundle', () => {
  const given = ['bundle', '--cert', 'phone.pem', '--passphrase-file', 'word', '--force', '--out', 'new.p12'];

  test.each([
    ['modern', 'AES-256-CBC'],
    ['old-firmware', 'pbeWithSHA1And3-KeyTripleDES-CBC'],
  ])('makes a file in the %s form that openssl opens, chain in order', async (form, algorithm) => {
    const { code, out } = await cert(
      ...[
        ...given,
        '--key',
        'phone.key',
        '--chain',
        'root.pem',
        'other.pem',
        'sub.pem',
        '--form',
        form,
        '--json',
      ],
    );
    expect({ code, ...(JSON.parse(out) as object) }).toEqual({
      ...{ code: 0, files: [{ path: 'new.p12', holdsKey: true }] },
      ...{ certificates: ['전화기-1', 'sub', 'root'], strangers: ['other'] },
    });
    expect(mode('new.p12')).toBe(0o600);
    const opened = made.openssl('pkcs12', '-in', 'new.p12', '-passin', 'file:word', '-nodes').toString();
    expect(certificatesIn(opened)).toEqual(sourceOf('phone', 'sub', 'root'));
    expect(createPrivateKey(opened).equals(createPrivateKey(made.read('phone.key')))).toBe(true);
    const inspected = await cert('inspect', 'new.p12', '--passphrase-file', 'word', '--json');
    expect(inspected.out).toContain(algorithm);
  });

  test('opens an encrypted key with its own passphrase', async () => {
    expect((await cert(...given, '--key', 'sealed.key', '--key-passphrase-file', 'second')).code).toBe(0);
    expect(await refusal(...given, '--key', 'sealed.key')).toMatchObject({
      ...{ code: 2, refused: 'certificate.passphrase-missing' },
    });
  });

  test('leaves no damaged certificate of a chain out without a word', async () => {
    made.write(
      'damaged.pem',
      `${made.read('root.pem').toString()}${made.read('sub.pem').toString().replace(/\n(.)/, '\n!')}`,
    );
    expect(await refusal(...given, '--key', 'phone.key', '--chain', 'damaged.pem')).toMatchObject({
      ...{ code: 2, refused: 'certificate.base64-damaged' },
    });
  });

  test.each([
    [['--key', 'root.key'], 'certificate.key-mismatch'],
    [[], 'certificate.key-missing'],
    [['--key', 'phone.key', '--passphrase-file', 'korean'], 'certificate.passphrase-characters'],
  ])('refuses %j: %s', async (argv, refused) => {
    expect(await refusal(...given, ...argv)).toMatchObject({ code: 1, refused });
  });

  test('makes the old form of a new file without any other program', async () => {
    const { code } = await cert(
      ...['bundle', '--cert', 'phone.p12', '--key-passphrase-file', 'word', '--chain', 'root.pem'],
      ...['--form', 'old-firmware', '--passphrase-file', 'second', '--name', '병동', '--out', 'old.p12'],
    );
    expect(code).toBe(0);
    const opened = made.openssl('pkcs12', '-in', 'old.p12', '-passin', 'file:second', '-nodes').toString();
    expect(certificatesIn(opened)).toEqual(sourceOf('phone', 'sub', 'root'));
  });
});
