import { Secret } from '#core/profile/secret';
import { createCertificateMaker } from '#platform/forge/make/certificate-maker';
import { inspect } from '#platform/forge/inspect';
import { KEY_KINDS, type AlternativeName, type KeyKind } from '#core/certificate/make/vocabulary';
import { X509Certificate } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Authority } from '../openssl';
import {
  madeLeaf,
  madeRoot,
  maker,
  validity,
  valueOf,
  type MadeLeaf,
  type MadeRoot,
} from './lab-certificates';

const authority = new Authority();
const KOREAN = {
  country: 'KR',
  organization: '무선 병원',
  organizationalUnit: '3병동',
  commonName: '실습 루트 CA',
};
const SERVER_NAMES: readonly AlternativeName[] = [
  { type: 'dns', value: 'radius.lab.test' },
  { type: 'dns', value: '*.lab.test' },
  { type: 'ip', value: '192.0.2.10' },
  { type: 'ip', value: '2001:db8::1:0:2' },
];
const CLIENT_NAMES: readonly AlternativeName[] = [
  { type: 'email', value: 'phone1@lab.test' },
  { type: 'upn', value: '전화기1@lab.test' },
  { type: 'uri', value: 'urn:phone:1' },
];

const roots = new Map<KeyKind, MadeRoot>();
const leaves = new Map<string, MadeLeaf>();

function text(pem: string): string {
  authority.write('shown.pem', pem);
  return authority
    .openssl('x509', '-in', 'shown.pem', '-noout', '-text', '-nameopt', 'utf8,sep_comma_plus_space,space_eq')
    .toString('utf8');
}

function verify(leaf: string, root: string, purpose: string): string {
  authority.write('leaf.pem', leaf);
  authority.write('root.pem', root);
  const args = ['-x509_strict', '-purpose', purpose, '-CAfile', 'root.pem', 'leaf.pem'];
  return authority.openssl('verify', ...args).toString('utf8');
}

beforeAll(async () => {
  for (const kind of KEY_KINDS) {
    const root = await madeRoot(kind, { ...KOREAN, commonName: `${KOREAN.commonName} ${kind}` });
    const subject = { commonName: 'radius.lab.test' };
    roots.set(kind, root);
    const keys = await maker.generateKey(kind);
    leaves.set(`server ${kind}`, madeLeaf(keys, root, 'radius-server', subject, SERVER_NAMES));
    leaves.set(`client ${kind}`, madeLeaf(keys, root, 'client', { commonName: '병동폰' }, CLIENT_NAMES));
  }
}, 120_000);

afterAll(() => rmSync(authority.folder, { recursive: true, force: true }));

describe('openssl', () => {
  test.each(KEY_KINDS)('verifies strictly what a %s root issued, for its purpose only', (kind) => {
    const root = roots.get(kind)?.certificate ?? '';
    const server = leaves.get(`server ${kind}`)?.certificate ?? '';
    const client = leaves.get(`client ${kind}`)?.certificate ?? '';
    expect(verify(server, root, 'sslserver')).toBe('leaf.pem: OK\n');
    expect(verify(client, root, 'sslclient')).toBe('leaf.pem: OK\n');
    expect(() => verify(server, root, 'sslclient')).toThrow('Command failed');
    expect(() => verify(client, root, 'sslserver')).toThrow('Command failed');
    expect(() =>
      verify(client, roots.get(kind === 'ec-p256' ? 'ec-p384' : 'ec-p256')?.certificate ?? '', 'sslclient'),
    ).toThrow('Command failed');
  });

  test.each([
    ['rsa-2048', 'sha256WithRSAEncryption', 'Public-Key: (2048 bit)'],
    ['rsa-3072', 'sha256WithRSAEncryption', 'Public-Key: (3072 bit)'],
    ['rsa-4096', 'sha256WithRSAEncryption', 'Public-Key: (4096 bit)'],
    ['ec-p256', 'ecdsa-with-SHA256', 'NIST CURVE: P-256'],
    ['ec-p384', 'ecdsa-with-SHA384', 'NIST CURVE: P-384'],
  ] as const)('reads a %s root: version, names, validity, constraints and usage', (kind, signature, key) => {
    const shown = text(roots.get(kind)?.certificate ?? '');
    expect(shown).toContain('Version: 3 (0x2)');
    expect(shown).toContain(`Signature Algorithm: ${signature}`);
    expect(shown).toContain(key);
    expect(shown).toContain(`Issuer: C = KR, O = 무선 병원, OU = 3병동, CN = 실습 루트 CA ${kind}`);
    expect(shown).toContain('Not Before: Jan  2 03:04:05 2024 GMT');
    expect(shown).toContain('Not After : Dec 31 23:59:59 2049 GMT');
    expect(shown).toMatch(/Basic Constraints: critical\s+CA:TRUE\n/);
    expect(shown).toMatch(/Key Usage: critical\s+Certificate Sign, CRL Sign\n/);
    expect(shown).not.toContain('Extended Key Usage');
    expect(shown).not.toContain('Authority Key Identifier');
  });

  test.each([
    ['rsa-2048', 'Digital Signature, Key Encipherment'],
    ['ec-p256', 'Digital Signature'],
  ] as const)('reads a %s server certificate with its names in every form', (kind, usage) => {
    const shown = text(leaves.get(`server ${kind}`)?.certificate ?? '');
    expect(shown).toMatch(/Basic Constraints: critical\s+CA:FALSE\n/);
    expect(shown).toMatch(new RegExp(`Key Usage: critical\\s+${usage}\\n`));
    expect(shown).toMatch(/Extended Key Usage: \s+TLS Web Server Authentication\n/);
    expect(shown).toContain(
      'DNS:radius.lab.test, DNS:*.lab.test, IP Address:192.0.2.10, IP Address:2001:DB8:0:0:0:1:0:2',
    );
  });

  test('reads a client certificate: Korean common name and user principal name', () => {
    const shown = text(leaves.get('client rsa-2048')?.certificate ?? '');
    expect(shown).toContain('Subject: CN = 병동폰');
    expect(shown).toMatch(/Key Usage: critical\s+Digital Signature\n/);
    expect(shown).toMatch(/Extended Key Usage: \s+TLS Web Client Authentication\n/);
    expect(shown).toContain('email:phone1@lab.test, othername: UPN::전화기1@lab.test, URI:urn:phone:1');
  });

  test('computes the same key identifier, and the leaf names that of its issuer', () => {
    const root = roots.get('rsa-2048')?.certificate ?? '';
    authority.openssl('x509', '-in', 'root.pem', '-noout', '-text');
    authority.write('own.key', roots.get('rsa-2048')?.privateKey.reveal() ?? '');
    authority.write('own.cnf', '[req]\ndistinguished_name=dn\n[dn]\n[x]\nsubjectKeyIdentifier=hash\n');
    const args = [
      '-x509',
      '-new',
      '-key',
      'own.key',
      '-subj',
      '/CN=x',
      '-config',
      'own.cnf',
      '-extensions',
      'x',
    ];
    const theirs = authority.openssl('req', ...args).toString('utf8');
    const identifier = (pem: string) => /Subject Key Identifier: \s+([0-9A-F:]+)/.exec(text(pem))?.[1];
    expect(identifier(root)).toMatch(/^([0-9A-F]{2}:){19}[0-9A-F]{2}$/);
    expect(identifier(root)).toBe(identifier(theirs));
    const leaf = text(leaves.get('client rsa-2048')?.certificate ?? '');
    expect(/Authority Key Identifier: \s+([0-9A-F:]+)/.exec(leaf)?.[1]).toBe(identifier(root));
  });

  test.each(KEY_KINDS)(
    'verifies a request with a %s key and reads what it asks for',
    async (kind) => {
      const { privateKey } = await maker.generateKey(kind);
      const subject = { organization: '무선 병원', commonName: '병동폰' };
      const order = { role: 'client', subject, alternativeNames: CLIENT_NAMES, privateKey } as const;
      authority.write('request.csr', valueOf(maker.makeRequest(order)));
      const options = ['-verify', '-noout', '-text', '-nameopt', 'utf8,sep_comma_plus_space,space_eq'];
      const shown = authority.openssl('req', '-in', 'request.csr', ...options).toString('utf8');
      expect(shown).toContain('Subject: O = 무선 병원, CN = 병동폰');
      expect(shown).toContain('Version: 1 (0x0)');
      expect(shown).toMatch(/Extended Key Usage: \s+TLS Web Client Authentication\n/);
      expect(shown).toContain('email:phone1@lab.test');
    },
    30_000,
  );
});

describe('making certificates', () => {
  const fixed = createCertificateMaker((count) => new Uint8Array(count).fill(0xff));
  const root = () =>
    roots.get('rsa-2048') ?? { certificate: '', privateKey: new Secret(''), keys: undefined };
  const order = (more: Partial<Parameters<typeof maker.makeCertificate>[0]> = {}) => ({
    ...{ role: 'client' as const, subject: { commonName: 'phone1' }, alternativeNames: [], ...validity },
    publicKey: leaves.get('client ec-p256')?.keys.publicKey ?? '',
    ...more,
  });
  const faultOf = (more: Partial<Parameters<typeof maker.makeCertificate>[0]>) => {
    const made = maker.makeCertificate(order(more), root());
    return made.ok ? null : made.error;
  };

  test('the same order, key, and random source give the same bytes', () => {
    expect(fixed.makeCertificate(order(), root())).toEqual(fixed.makeCertificate(order(), root()));
  });

  test('a serial number is positive, 16 bytes long and never the same twice', () => {
    const serial = (pem: string) => new X509Certificate(pem).serialNumber;
    expect(serial(valueOf(fixed.makeCertificate(order(), root())))).toBe(`7F${'FF'.repeat(15)}`);
    const drawn = Array.from({ length: 20 }, () => serial(valueOf(maker.makeCertificate(order(), root()))));
    expect(new Set(drawn).size).toBe(20);
    expect(drawn.filter((one) => !/^[4-7][0-9A-F]{31}$/.test(one))).toEqual([]);
  });

  test('our own reader reads it back', async () => {
    const { entries } = await inspect(Buffer.from(leaves.get('client ec-p384')?.certificate ?? ''), null);
    expect(entries).toMatchObject([{ ca: false, selfSigned: false, key: { type: 'ec', curve: 'P-384' } }]);
    expect(entries).toMatchObject([{ subject: { cn: ['병동폰'] }, notAfter: '2049-12-31T23:59:59.000Z' }]);
  });

  test('an issuer with another string type in its name still is the issuer', () => {
    authority.root('theirs', { subject: '/C=KR/O=Hospital/CN=Their CA' });
    const issuer = {
      certificate: authority.read('theirs.pem').toString(),
      privateKey: new Secret(authority.read('theirs.key').toString()),
    };
    const made = valueOf(maker.makeCertificate(order(), issuer));
    expect(verify(made, issuer.certificate, 'sslclient')).toBe('leaf.pem: OK\n');
  });

  test('a validity beyond 2049 is written with four-digit years', () => {
    const notAfter = new Date('2050-01-01T00:00:00Z');
    const made = valueOf(maker.makeCertificate(order({ notAfter }), root()));
    expect(text(made)).toContain('Not After : Jan  1 00:00:00 2050 GMT');
    authority.openssl('asn1parse', '-in', 'shown.pem');
    expect(authority.openssl('asn1parse', '-in', 'shown.pem').toString()).toContain(
      'GENERALIZEDTIME   :20500101000000Z',
    );
  });

  test.each([
    ['no common name', { subject: { commonName: '' } }, { kind: 'common-name' }],
    ['65 characters', { subject: { commonName: '폰'.repeat(65) } }, { kind: 'common-name' }],
    ['a line end in the name', { subject: { commonName: 'a\nb' } }, { kind: 'common-name' }],
    ['half a character', { subject: { commonName: 'a\ud800' } }, { kind: 'common-name' }],
    ['a country of three letters', { subject: { commonName: 'a', country: 'KOR' } }, { kind: 'country' }],
    ['an end before the beginning', { notAfter: new Date('2020-01-01') }, { kind: 'validity' }],
    ['a public key that is none', { publicKey: 'x' }, { kind: 'key-unreadable' }],
  ] as const)('refuses %s', (_, more, fault) => {
    expect(faultOf(more)).toEqual(fault);
  });

  test.each([
    ['dns', 'a b'],
    ['dns', '병원.kr'],
    ['ip', '300.1.1.1'],
    ['email', '전화기@lab.test'],
    ['uri', 'no scheme'],
    ['upn', ''],
  ] as const)('refuses the alternative name %s %j and says which it is', (type, value) => {
    const alternativeNames = [{ type: 'dns', value: 'lab.test' } as const, { type, value }];
    expect(faultOf({ alternativeNames })).toEqual({ kind: 'alternative-name', index: 1 });
  });

  test('64 characters of any script are a common name', () => {
    expect(faultOf({ subject: { commonName: '폰'.repeat(64) } })).toBeNull();
  });

  test('refuses an issuer that is no CA, one with another key, and one without a key', () => {
    const leaf = leaves.get('client ec-p256');
    const issue = (certificate: string, privateKey: Secret) => {
      const made = maker.makeCertificate(order(), { certificate, privateKey });
      return made.ok ? null : made.error.kind;
    };
    expect(issue(leaf?.certificate ?? '', leaf?.keys.privateKey ?? new Secret(''))).toBe('issuer-not-ca');
    expect(issue(root().certificate, leaf?.keys.privateKey ?? new Secret(''))).toBe('key-mismatch');
    expect(issue(root().certificate, new Secret('-----BEGIN'))).toBe('key-unreadable');
    expect(issue('nothing', root().privateKey)).toBe('certificate-unreadable');
  });

  test('a private key shows a mask where it is printed', async () => {
    const keys = await maker.generateKey('ec-p256');
    expect(JSON.stringify(keys)).not.toContain('PRIVATE KEY');
  });
});
