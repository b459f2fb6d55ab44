import { certificatesIn, privateKeysIn } from '#core/certificate/facts';
import { inspect } from '#platform/forge/inspect';
import { encode, members, readDer } from '#platform/forge/der';
import { integer, nothing, objectIdentifier, octets, sequence } from '#platform/forge/make/der-writer';
import { createHmac, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import forge from 'node-forge';
import { isInstalled } from '../../peers/programs';
import { Authority, CA } from './openssl';

const made = new Authority();
const PASSPHRASE = 'extract 12';
const hasKeytool = isInstalled('keytool', '-help');

beforeAll(() => {
  made.root('root');
  made.issue('sub', 'root', { kind: 'ec:P-384', extensions: CA });
  made.issue('rsa', 'root', { subject: '/CN=전화기-1' });
  made.issue('ec', 'sub', { kind: 'ec:P-256' });
  made.issue('ed', 'root', { kind: 'ED25519' });
  made.openssl('x509', '-in', 'root.pem', '-outform', 'DER', '-out', 'root.der');
}, 60_000);
afterAll(() => made.remove());

async function read(bytes: Uint8Array, passphrase: string | null = null) {
  const { container, entries, problems, pkcs12 } = await inspect(bytes, passphrase);
  return {
    ...{ container, pkcs12, problems: problems.map(({ code }) => code) },
    names: certificatesIn(entries).map(({ subject }) => subject.cn[0] ?? subject.text),
    keys: privateKeysIn(entries).map(({ key }) => key?.type ?? null),
    types: entries.map(({ type }) => type),
  };
}

interface Pkcs12Row {
  readonly name: string;
  readonly identity?: 'rsa' | 'ec' | 'ed';
  readonly passphrase?: string;
  readonly more?: readonly string[];
  readonly mac?: string | null;
  readonly problems?: readonly string[];
  readonly keys?: readonly string[];
}
const OLD = ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'];

const PKCS12: readonly Pkcs12Row[] = [
  { name: 'what openssl makes by default' },
  { name: 'an EC key', identity: 'ec' },
  { name: 'an Ed25519 key', identity: 'ed' },
  { name: 'RC2-40 and 3DES', more: ['-legacy'], mac: 'sha1' },
  { name: '3DES', more: OLD, mac: 'sha1' },
  { name: 'an EC key under 3DES', identity: 'ec', more: OLD, mac: 'sha1' },
  { name: 'a SHA-512 check', more: ['-macalg', 'sha512'], mac: 'sha512' },
  { name: 'certificates that lie open', more: ['-certpbe', 'NONE'] },
  { name: 'a key that lies open', more: ['-keypbe', 'NONE'] },
  { name: 'no integrity check', more: ['-nomac'], mac: null, problems: ['certificate.mac-absent'] },
  { name: 'no key', more: ['-nokeys'], keys: [] },
  { name: 'an empty passphrase', passphrase: '' },
  { name: 'an empty passphrase under 3DES', passphrase: '', more: OLD, mac: 'sha1' },
  { name: 'a Korean passphrase', passphrase: '병동 암호' },
  { name: 'a Korean passphrase under 3DES', passphrase: '병동 암호', more: OLD, mac: 'sha1' },
  { name: 'a chain', more: ['-certfile', 'root.pem'] },
];

describe('PKCS#12 files', () => {
  test.each(PKCS12)('with $name', async (row) => {
    const { identity = 'rsa', passphrase = PASSPHRASE, more = [], mac = 'sha256', problems = [] } = row;
    const bytes = made.bundle(identity, { passphrase, more });
    const found = await read(bytes, passphrase);
    const type = { rsa: 'rsa', ec: 'ec', ed: 'ed25519' }[identity];
    expect(found).toMatchObject({ container: 'pkcs12', problems, keys: row.keys ?? [type] });
    expect(found.names[0]).toBe(identity === 'rsa' ? '전화기-1' : identity);
    expect(found.pkcs12?.mac?.algorithm ?? null).toBe(mac);
    if (mac !== null) {
      expect((await read(bytes, 'wrong')).problems).toEqual(['certificate.wrong-passphrase']);
      if (passphrase !== '') expect((await read(bytes)).problems).toEqual(['certificate.passphrase-missing']);
      else expect((await read(bytes)).problems).toEqual([]);
    }
  });

  test('tell algorithms and rounds by name', async () => {
    const bytes = made.bundle('rsa', {
      more: ['-iter', '4321', '-keypbe', 'AES-128-CBC', '-macalg', 'sha384'],
    });
    expect((await read(bytes, 'extract')).pkcs12).toEqual({
      mac: { algorithm: 'sha384', prf: null, iterations: 4321 },
      parts: [
        {
          holds: 'certificates',
          encryption: {
            ...{
              scheme: 'PBES2',
              cipher: 'AES-256-CBC',
              kdf: 'PBKDF2',
              prf: 'hmacWithSHA256',
              iterations: 4321,
            },
          },
        },
        {
          holds: 'key',
          encryption: {
            ...{
              scheme: 'PBES2',
              cipher: 'AES-128-CBC',
              kdf: 'PBKDF2',
              prf: 'hmacWithSHA256',
              iterations: 4321,
            },
          },
        },
      ],
    });
  });

  test('that ask for more rounds than are bearable are refused before one of them is done', async () => {
    const bytes = made.bundle('ec', { more: ['-iter', '1000001', '-macalg', 'sha1'] });
    const began = performance.now();
    const { problems } = await inspect(bytes, 'extract');
    expect(problems).toMatchObject([
      { code: 'certificate.too-much-work', params: { rounds: 1_000_001, limit: 1_000_000 } },
    ]);
    expect(performance.now() - began).toBeLessThan(1_000);
  }, 20_000);
});

describe('Windows and Java files', () => {
  test('a passphrase of no octets at all is taken for an empty one', async () => {
    const key = forge.pki.privateKeyFromPem(made.openssl('rsa', '-in', 'rsa.key', '-traditional').toString());
    const certificate = forge.pki.certificateFromPem(made.read('rsa.pem').toString());
    // With null, forge derives the key of the integrity check from nothing, as Windows does.
    const store = forge.pkcs12.toPkcs12Asn1(key, certificate, null, {
      algorithm: '3des',
    });
    const bytes = Buffer.from(forge.asn1.toDer(store).getBytes(), 'latin1');
    for (const passphrase of ['', null]) {
      expect(await read(bytes, passphrase)).toMatchObject({
        problems: [],
        names: ['전화기-1'],
        keys: ['rsa'],
      });
    }
    expect((await read(bytes, 'wrong')).problems).toEqual(['certificate.wrong-passphrase']);
  });

  test.each([
    ['JKS', 'feedfeed0000000200000000'],
    ['JCEKS', 'cececece0000000200000000'],
  ])('a Java key store (%s) is recognised and refused', async (_, hex) => {
    expect(await read(Buffer.from(hex, 'hex'))).toMatchObject({
      ...{ container: 'jks', problems: ['certificate.java-key-store'], types: [] },
    });
  });

  test('files joined one after another are all told', async () => {
    const parts = ['rsa', 'ec'].map((name) => made.bundle(name, { passphrase: 'x' }));
    const found = await read(Buffer.concat(parts), 'x');
    expect(found).toMatchObject({ names: ['전화기-1', 'ec'], keys: ['rsa', 'ec'], problems: [] });
  });

  test.skipIf(!hasKeytool)(
    'several identities in one file are all told, each with its name',
    async () => {
      for (const [alias, kind] of [
        ['ward-1', 'RSA'],
        ['ward-2', 'EC'],
      ] as const) {
        const args = ['-genkeypair', '-alias', alias, '-keyalg', kind, '-dname', `CN=${alias}`];
        made.run('keytool', [
          ...args,
          '-keystore',
          'two.p12',
          '-storetype',
          'PKCS12',
          '-storepass',
          PASSPHRASE,
        ]);
      }
      const { entries, problems } = await inspect(made.read('two.p12'), PASSPHRASE);
      expect(problems).toEqual([]);
      const [keys, certificates] = [privateKeysIn(entries), certificatesIn(entries)];
      expect(keys.map(({ friendlyName, key }) => [friendlyName, key?.type]).toSorted()).toEqual([
        ['ward-1', 'rsa'],
        ['ward-2', 'ec'],
      ]);
      expect(new Set(certificates.map(({ key }) => key.spki))).toEqual(
        new Set(keys.map(({ key }) => key?.spki)),
      );
    },
    30_000,
  );
});

describe('PBMAC1 (RFC 9579)', () => {
  const text = readFileSync(new URL('../../fixtures/certificates/rfc9579-a1.b64', import.meta.url), 'utf8');
  const a1 = Buffer.from(text, 'base64');
  /** The passphrase of the appendix. */
  const WORD = '1234';

  /** The file with another derivation in its integrity check; octets are replaced by as many. */
  function changed(from: string, to: string): Buffer {
    const at = a1.lastIndexOf(Buffer.from(from, 'hex'));
    const result = Buffer.from(a1);
    expect(at).toBeGreaterThan(0);
    result.set(Buffer.from(to, 'hex'), at);
    return result;
  }

  test('the file of appendix A.1 opens', async () => {
    expect(await read(a1, WORD)).toMatchObject({
      ...{ container: 'pkcs12', problems: [], keys: ['rsa'] },
      pkcs12: { mac: { algorithm: 'PBMAC1', prf: 'hmacWithSHA256', iterations: 2048 } },
    });
    expect((await read(a1, 'wrong')).problems).toEqual(['certificate.wrong-passphrase']);
  });

  /** The same contents under a check with SHA-512 in both places, as in appendix A.3. */
  function withSha512(keyBytes: number): Buffer {
    const [version, content] = members(readDer(a1).node).map(encode);
    const start = a1.indexOf(Buffer.from('308209ee', 'hex'));
    const salt = Buffer.from('a salt for this');
    const key = pbkdf2Sync(WORD, salt, 3000, keyBytes, 'sha512');
    const digest = createHmac('sha512', key)
      .update(a1.subarray(start, start + 4 + 0x9ee))
      .digest();
    const hmac = sequence(objectIdentifier('1.2.840.113549.2.11'), nothing());
    const parameters = sequence(octets(salt), integer(3000), integer(keyBytes), hmac);
    const derivation = sequence(objectIdentifier('1.2.840.113549.1.5.12'), parameters);
    const algorithm = sequence(objectIdentifier('1.2.840.113549.1.5.14'), sequence(derivation, hmac));
    const mac = sequence(sequence(algorithm, octets(digest)), octets(Buffer.from('NOT USED')), integer(1));
    return sequence(version ?? Buffer.alloc(0), content ?? Buffer.alloc(0), mac);
  }

  test('so does one with SHA-512, but not with a key so short that wrong passphrases could pass', async () => {
    expect(await read(withSha512(64), WORD)).toMatchObject({
      ...{ problems: [], keys: ['rsa'] },
      pkcs12: { mac: { algorithm: 'PBMAC1', prf: 'hmacWithSHA512', iterations: 3000 } },
    });
    expect((await read(withSha512(64), 'wrong')).problems).toEqual(['certificate.wrong-passphrase']);
    expect((await read(withSha512(8), WORD)).problems).toEqual(['certificate.unsupported']);
  });

  test.each([
    ['other rounds (A.4)', '02020800020120', '02020801020120', 'certificate.wrong-passphrase'],
    ['another salt (A.5)', '04086f473c38', '04086f473c39', 'certificate.wrong-passphrase'],
  ])('a file with %s is refused', async (_, from, to, code) => {
    expect((await read(changed(from, to), WORD)).problems).toEqual([code]);
  });
});

describe('texts', () => {
  const pem = () => made.read('root.pem').toString();
  const ROWS: readonly (readonly [string, () => Uint8Array | string, readonly string[]])[] = [
    ['CRLF', () => pem().replaceAll('\n', '\r\n'), []],
    ['CR only', () => pem().replaceAll('\n', '\r'), []],
    ['a byte order mark', () => `\uFEFF${pem()}`, []],
    ['text before and after', () => `Subject: 병동\nissuer=root\n${pem()}\nthanks`, []],
    ['indented lines', () => pem().replaceAll(/^/gm, '    '), []],
    ['quoted lines of a mail', () => pem().replaceAll(/^/gm, '> '), []],
    ['one long line', () => pem().replaceAll(/([A-Za-z0-9+/=])\n(?=[A-Za-z0-9+/=])/g, '$1'), []],
    ['UTF-16 little endian', () => Buffer.from(`\uFEFF${pem()}`, 'utf16le'), ['certificate.utf16']],
    ['UTF-16 big endian', () => Buffer.from(`\uFEFF${pem()}`, 'utf16le').swap16(), ['certificate.utf16']],
    ['UTF-16 without a mark', () => Buffer.from(pem(), 'utf16le'), ['certificate.utf16']],
    ['Base64 without a header', () => pem().replaceAll(/-----.*/g, ''), ['certificate.header-missing']],
    ['the label X509 CERTIFICATE', () => pem().replaceAll('CERTIFICATE', 'X509 CERTIFICATE'), []],
    ['a label that is wrong', () => pem().replaceAll('CERTIFICATE', 'PKCS7'), ['certificate.wrong-label']],
    [
      'a trusted certificate',
      () => made.openssl('x509', '-in', 'root.pem', '-trustout', '-addtrust', 'clientAuth'),
      [],
    ],
    ['DER', () => made.read('root.der'), []],
    [
      'bytes behind the DER',
      () => Buffer.concat([made.read('root.der'), Buffer.from('tail')]),
      ['certificate.trailing-bytes'],
    ],
  ];

  test.each(ROWS)('%s', async (_, make, problems) => {
    expect(await read(Buffer.from(make()))).toMatchObject({ names: ['root'], problems });
  });

  const BROKEN: readonly (readonly [string, () => Uint8Array | string, string])[] = [
    ['nothing', () => '', 'certificate.unreadable'],
    ['words', () => 'no certificate at all', 'certificate.unreadable'],
    ['an END that is missing', () => pem().replace(/-----END.*/, ''), 'certificate.block-not-closed'],
    [
      'an empty block',
      () => '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n',
      'certificate.block-empty',
    ],
    ['a letter that is no Base64', () => pem().replace(/\n(.)/, '\n!'), 'certificate.base64-damaged'],
    ['a line that is missing', () => pem().split('\n').toSpliced(3, 1).join('\n'), 'certificate.cut-off'],
    ['half a DER file', () => made.read('root.der').subarray(0, 300), 'certificate.cut-off'],
    ['lengths that lie', () => made.read('root.der').fill(0xff, 4, 8), 'certificate.der-damaged'],
    [
      'half a million empty structures',
      () => Buffer.concat([Buffer.from('308400100000', 'hex'), Buffer.from('3000'.repeat(524_288), 'hex')]),
      'certificate.too-many-parts',
    ],
    ['deep nesting', () => Buffer.from('3080'.repeat(100_000), 'hex'), 'certificate.too-nested'],
    [
      'a million parts',
      () => Buffer.concat([Buffer.from('308400100000', 'hex'), Buffer.alloc(1_048_576)]),
      'certificate.too-many-parts',
    ],
    ['a public key', () => made.openssl('pkey', '-in', 'rsa.key', '-pubout'), 'certificate.not-used'],
  ];

  test.each(BROKEN)('%s is named', async (_, make, code) => {
    const { problems, names } = await read(Buffer.from(make()));
    expect({ problems, names }).toEqual({ problems: [code], names: [] });
  });

  test('a damaged block does not hide the sound ones, and is told by its line', async () => {
    const damaged = pem().replace(/\n(.)/, '\n!');
    const { entries, problems } = await inspect(
      Buffer.from(`${damaged}${made.read('ec.pem').toString()}`),
      null,
    );
    expect(entries.map(({ type, place }) => [type, place.line])).toEqual([
      ['unreadable', 1],
      ['certificate', damaged.split('\n').length],
    ]);
    expect(problems).toMatchObject([{ code: 'certificate.base64-damaged', entry: 0, params: { line: 2 } }]);
  });
});

describe('chains and requests', () => {
  test.each(['PEM', 'DER'])('PKCS#7 in %s, an EC certificate among them', async (form) => {
    const args = [
      'crl2pkcs7',
      '-nocrl',
      '-certfile',
      'ec.pem',
      '-certfile',
      'sub.pem',
      '-certfile',
      'root.pem',
    ];
    const bytes = made.openssl(...args, '-outform', form);
    expect(await read(bytes)).toMatchObject({ container: 'pkcs7', problems: [] });
    expect((await read(bytes)).names.toSorted()).toEqual(['ec', 'root', 'sub']);
  });

  test.each(['rsa', 'ec', 'ed'])('a request with the key %s', async (name) => {
    const { container, entries, problems } = await inspect(made.read(`${name}.csr`), null);
    expect({ container, problems, count: entries.length }).toEqual({
      container: 'csr',
      problems: [],
      count: 1,
    });
    const certificate = certificatesIn((await inspect(made.read(`${name}.pem`), null)).entries)[0];
    expect(entries[0]).toMatchObject({
      type: 'csr',
      signatureFits: true,
      subject: { text: certificate?.subject.text },
      key: { spki: certificate?.key.spki },
    });
  });

  test('a request whose signature was damaged says so', async () => {
    made.openssl('req', '-in', 'rsa.csr', '-outform', 'DER', '-out', 'rsa.csr.der');
    const bytes = made.read('rsa.csr.der');
    bytes[bytes.length - 5] = (bytes.at(-5) ?? 0) ^ 1;
    expect((await inspect(bytes, null)).entries).toMatchObject([{ type: 'csr', signatureFits: false }]);
  });
});
