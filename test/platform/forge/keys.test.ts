import type { PrivateKeyFacts } from '#core/certificate/facts';
import { certificatesIn, privateKeysIn } from '#core/certificate/facts';
import { inspect, open } from '#platform/forge/inspect';
import { createPrivateKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Authority } from './openssl';

const made = new Authority();
const PASSPHRASE = '병동 12';
const SECRET = ['-passout', `pass:${PASSPHRASE}`];
const KEYS = ['rsa', 'p256', 'p384', 'ed', 'pss'] as const;
type Key = (typeof KEYS)[number];

beforeAll(() => {
  made.root('rsa');
  made.root('p256', { kind: 'ec:P-256' });
  made.root('p384', { kind: 'ec:P-384' });
  made.root('ed', { kind: 'ED25519' });
  made.root('pss', { kind: 'RSA-PSS' });
}, 60_000);
afterAll(() => made.remove());

interface Row {
  readonly name: string;
  readonly key: Key;
  /** Arguments of openssl that write the key to standard output. */
  readonly args: readonly string[];
  readonly form: PrivateKeyFacts['form'];
  /** Null: open. */
  readonly scheme: string | null;
}

const row = (
  name: string,
  key: Key,
  form: Row['form'],
  scheme: string | null,
  ...args: readonly string[]
): Row => ({ name, key, form, scheme, args });
const sealed = (...more: readonly string[]) => ['pkcs8', '-topk8', ...SECRET, ...more];
const NOT_SEALED = ['pkcs8', '-topk8', '-nocrypt'];

const ROWS: readonly Row[] = [
  row('PKCS#1', 'rsa', 'pkcs1', null, 'rsa', '-traditional'),
  row('PKCS#1 in DER', 'rsa', 'pkcs1', null, 'rsa', '-traditional', '-outform', 'DER'),
  ...KEYS.map((key) => row(`PKCS#8, ${key}`, key, 'pkcs8', null, ...NOT_SEALED)),
  row('PKCS#8 in DER', 'p384', 'pkcs8', null, ...NOT_SEALED, '-outform', 'DER'),
  row('SEC 1 with its parameters before it', 'p256', 'sec1', null, 'ec'),
  row('SEC 1 in DER', 'p384', 'sec1', null, 'ec', '-outform', 'DER'),
  ...KEYS.map((key) => row(`encrypted PKCS#8, ${key}`, key, 'pkcs8', 'PBES2', ...sealed())),
  row('encrypted in DER', 'rsa', 'pkcs8', 'PBES2', ...sealed('-outform', 'DER')),
  row(
    'AES-128 with HMAC-SHA-512',
    'rsa',
    'pkcs8',
    'PBES2',
    ...sealed('-v2', 'aes-128-cbc', '-v2prf', 'hmacWithSHA512'),
  ),
  row('3DES in PBES2', 'rsa', 'pkcs8', 'PBES2', ...sealed('-v2', 'des3')),
  row('scrypt', 'p256', 'pkcs8', 'PBES2', ...sealed('-scrypt')),
  row(
    '3DES of PKCS#12',
    'rsa',
    'pkcs8',
    'pbeWithSHA1And3-KeyTripleDES-CBC',
    ...sealed('-v1', 'PBE-SHA1-3DES'),
  ),
  row('traditional AES-256', 'rsa', 'traditional', 'DEK-Info', 'rsa', '-traditional', '-aes256', ...SECRET),
  row('traditional 3DES', 'rsa', 'traditional', 'DEK-Info', 'rsa', '-traditional', '-des3', ...SECRET),
  row('traditional SEC 1', 'p256', 'traditional', 'DEK-Info', 'ec', '-aes128', ...SECRET),
];

const write = ({ key, args }: Row) => made.openssl(args[0] ?? '', '-in', `${key}.key`, ...args.slice(1));

async function spkiOf(key: Key): Promise<string | undefined> {
  return certificatesIn((await inspect(made.read(`${key}.pem`), null)).entries)[0]?.key.spki;
}

describe('private keys', () => {
  test.each(ROWS)('$name', async (one) => {
    const bytes = write(one);
    const { file, keys } = await open(bytes, one.scheme === null ? null : PASSPHRASE);
    const [facts, ...others] = privateKeysIn(file.entries);
    const errors = file.problems.filter(({ severity }) => severity === 'error');
    expect({ errors, others, container: file.container }).toMatchObject({ errors: [], others: [] });
    expect(facts).toMatchObject({ form: one.form, key: { spki: await spkiOf(one.key) } });
    expect(facts?.encryption?.scheme ?? null).toBe(one.scheme);
    const [opened] = [...keys.values()];
    const own = createPrivateKey(made.read(`${one.key}.key`));
    expect(createPrivateKey(opened?.reveal() ?? '').equals(own)).toBe(true);
    expect(JSON.stringify(file)).not.toContain(
      own.export({ format: 'der', type: 'pkcs8' }).toString('base64').slice(60, 120),
    );
  });

  test.each(ROWS.filter(({ scheme }) => scheme !== null))(
    '$name: a missing passphrase and a wrong one are told apart',
    async (one) => {
      const bytes = write(one);
      for (const [passphrase, code] of [
        [null, 'certificate.passphrase-missing'],
        ['wrong', 'certificate.wrong-passphrase'],
      ] as const) {
        const { entries, problems } = await inspect(bytes, passphrase);
        expect(problems.filter(({ severity }) => severity === 'error').map((found) => found.code)).toEqual([
          code,
        ]);
        expect(privateKeysIn(entries)).toMatchObject([{ key: null, encryption: { scheme: one.scheme } }]);
      }
    },
  );

  test('an encryption that is not known is told from a wrong passphrase', async () => {
    const bytes = write(row('Camellia', 'p256', 'pkcs8', null, ...sealed('-v2', 'camellia-256-cbc')));
    const { problems } = await inspect(bytes, 'wrong');
    expect(problems).toMatchObject([
      { code: 'certificate.unsupported', params: { algorithm: 'CAMELLIA-256-CBC' } },
    ]);
  });
});

describe('a public key', () => {
  test('is the same with its point compressed', async () => {
    made.openssl('ec', '-in', 'p256.key', '-conv_form', 'compressed', '-out', 'compressed.key');
    made.openssl(
      'req',
      '-new',
      '-key',
      'compressed.key',
      '-subj',
      '/CN=compressed',
      '-out',
      'compressed.csr',
    );
    made.openssl(
      'req',
      '-x509',
      '-new',
      '-key',
      'compressed.key',
      '-subj',
      '/CN=compressed',
      '-out',
      'compressed.pem',
    );
    const point = (name: string, kind: string) =>
      made.openssl(kind, '-in', name, '-noout', '-text').toString();
    expect(point('compressed.pem', 'x509')).toMatch(/pub:\s+0[23]:/);
    const spki = await spkiOf('p256');
    for (const name of ['compressed.key', 'compressed.csr', 'compressed.pem']) {
      const [entry] = (await inspect(made.read(name), null)).entries.filter(
        ({ type }) => type !== 'unreadable',
      );
      expect([name, entry && 'key' in entry ? entry.key?.spki : null]).toEqual([name, spki]);
    }
  });
});
