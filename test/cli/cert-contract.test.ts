import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Authority, CA } from '../platform/forge/openssl';
import { run } from './run';

/** The form of the JSON documents that scripts rely on, member by member. */
const made = new Authority();
const cwd = made.folder;
const EC = { kind: 'ec:P-256' };

beforeAll(() => {
  made.root('root', { ...EC, subject: '/C=KR/O=무선 병원/CN=Root' });
  made.issue('sub', 'root', {
    ...EC,
    extensions: ['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=critical,keyCertSign,cRLSign'],
    more: ['-set_serial', '0x0A0B0C'],
  });
  made.issue('phone', 'sub', {
    subject: '/CN=first/CN=second',
    extensions: [
      'basicConstraints=CA:FALSE',
      'keyUsage=critical,digitalSignature,keyEncipherment',
      'extendedKeyUsage=clientAuth,1.2.3.4',
      'subjectAltName=DNS:a.example.org,email:it@example.org,IP:192.0.2.1,URI:https://example.org/,otherName:1.3.6.1.4.1.311.20.2.3;UTF8:phone1@example.org,RID:1.2.3.4',
    ],
  });
  made.root('ed', { kind: 'ED25519', extensions: CA });
  made.root('pss', { kind: 'RSA-PSS', extensions: CA });
  made.write('word', 'extract\n');
  made.bundle('phone', { passphrase: 'extract' });
  made.openssl('x509', '-in', 'root.pem', '-outform', 'DER', '-out', 'root.der');
  made.openssl('crl2pkcs7', '-nocrl', '-certfile', 'root.pem', '-out', 'root.p7b');
  made.write('store.jks', Buffer.from('feedfeed0000000200000000', 'hex'));
  made.write('junk', 'nothing');
});
afterAll(() => made.remove());

type Json = Record<string, unknown>;

async function inspect(file: string, ...more: readonly string[]) {
  const { out } = await run(['cert', 'inspect', file, ...more, '--json'], { cwd });
  const [first, ...others] = JSON.parse(out) as Json[];
  expect(others).toEqual([]);
  return first as { file: string; container: string; entries: Json[]; problems: Json[] };
}

describe('cert inspect --json', () => {
  test('tells every fact of a certificate under its agreed name', async () => {
    const { entries, ...rest } = await inspect('phone.pem');
    const oracle = new X509Certificate(made.read('phone.pem'));
    expect(rest).toEqual({ file: 'phone.pem', container: 'pem', problems: [], pkcs12: null });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      type: 'certificate',
      subject: { cn: ['first', 'second'], text: 'CN=first, CN=second' },
      issuer: { cn: ['sub'], text: 'CN=sub' },
      serial: oracle.serialNumber,
      version: 3,
      notBefore: new Date(oracle.validFrom).toISOString(),
      notAfter: new Date(oracle.validTo).toISOString(),
      key: { type: 'rsa', bits: 2048, curve: null },
      signature: 'ecdsa-with-SHA256',
      ca: false,
      pathLength: null,
      keyUsage: ['digitalSignature', 'keyEncipherment'],
      extendedKeyUsage: ['clientAuth', '1.2.3.4'],
      san: [
        { type: 'dns', value: 'a.example.org' },
        { type: 'email', value: 'it@example.org' },
        { type: 'ip', value: '192.0.2.1' },
        { type: 'uri', value: 'https://example.org/' },
        { type: 'upn', value: 'phone1@example.org' },
        { type: 'other', value: 'registeredID:1.2.3.4' },
      ],
      sha1: oracle.fingerprint.replaceAll(':', ''),
      sha256: oracle.fingerprint256.replaceAll(':', ''),
      selfSigned: false,
    });
  });

  test('tells an authority, its path length and its serial number', async () => {
    expect((await inspect('sub.pem')).entries[0]).toMatchObject({
      ...{
        ca: true,
        pathLength: 0,
        serial: '0A0B0C',
        keyUsage: ['keyCertSign', 'cRLSign'],
        selfSigned: false,
      },
      issuer: { cn: ['Root'], text: 'C=KR, O=무선 병원, CN=Root' },
      key: { type: 'ec', bits: 256, curve: 'P-256' },
    });
  });

  test.each([
    ['root.pem', { type: 'ec', bits: 256, curve: 'P-256' }],
    ['ed.pem', { type: 'ed25519', bits: 256, curve: null }],
    ['pss.pem', { type: 'rsa-pss', bits: 2048, curve: null }],
  ])('tells the key of %s', async (file, key) => {
    expect((await inspect(file)).entries[0]).toMatchObject({ key, selfSigned: true });
  });

  test.each([
    ['root.pem', 'pem', ['certificate']],
    ['root.der', 'der', ['certificate']],
    ['root.p7b', 'pkcs7', ['certificate']],
    ['phone.p12', 'pkcs12', ['certificate', 'private-key']],
    ['phone.csr', 'csr', ['csr']],
    ['phone.key', 'key', ['private-key']],
    ['store.jks', 'jks', []],
    ['junk', 'unknown', []],
  ])('%s is a container of the kind %s', async (file, container, types) => {
    const found = await inspect(file, '--passphrase-file', 'word');
    expect([found.container, found.entries.map(({ type }) => type)]).toEqual([container, types]);
  });

  test('tells a request by the same names', async () => {
    expect((await inspect('phone.csr')).entries[0]).toMatchObject({
      ...{ type: 'csr', subject: { cn: ['first', 'second'] }, key: { type: 'rsa', bits: 2048, curve: null } },
      ...{ signature: 'sha256WithRSAEncryption', san: [], extendedKeyUsage: [], keyUsage: [] },
    });
  });

  test('names every problem with a code and words, and damaged blocks as entries', async () => {
    made.write('broken.pem', `${made.read('root.pem').toString()}-----BEGIN CERTIFICATE-----\nMIIB\n`);
    const { entries, problems } = await inspect('broken.pem');
    expect(entries.map(({ type }) => type)).toEqual(['certificate', 'unreadable']);
    expect(problems).toMatchObject([
      { code: 'certificate.block-not-closed', message: expect.stringMatching(/END CERTIFICATE/) as unknown },
    ]);
  });
});

describe('cert ready --json', () => {
  const ready = async (...argv: readonly string[]) => {
    const { code, out } = await run(['cert', 'ready', ...argv, '--json'], { cwd });
    return { code, json: JSON.parse(out) as Json & { findings: Json[] } };
  };
  const client = ['--purpose', 'eap-tls-client', '--cert', 'phone.pem', '--chain', 'sub.pem'];

  test('has a verdict, findings and a path of subjects, and nothing else', async () => {
    const { code, json } = await ready(
      ...client,
      '--trust',
      'root.pem',
      '--username',
      'first',
      '--key',
      'phone.key',
    );
    expect({ code, json }).toEqual({
      code: 0,
      json: {
        ...{ verdict: 'ready', findings: [] },
        path: ['CN=first, CN=second', 'CN=sub', 'C=KR, O=무선 병원, CN=Root'],
      },
    });
  });

  test('each finding has its code, severity and message', async () => {
    const { code, json } = await ready(
      ...[...client, '--trust', 'ed.pem', '--username', 'somebody', '--key', 'root.key', '--method', 'lsc'],
      ...['--clock', '1999-01-01T00:00:00-05:00'],
    );
    expect({ code, verdict: json['verdict'] }).toEqual({ code: 1, verdict: 'not-ready' });
    const found = json.findings.map((one) => [one['code'], one['severity']]);
    for (const wrong of [
      ...['cert.key-mismatch', 'cert.lsc-not-for-wlan', 'cert.name-mismatch', 'cert.not-yet-valid'],
      'cert.chain-incomplete',
    ]) {
      expect(found).toContainEqual([wrong, 'error']);
    }
    for (const one of json.findings) expect(String(one['message']).length).toBeGreaterThan(10);
  });

  test.each([
    ['a file that is not there', [...client, '--trust', 'nowhere.pem']],
    ['a clock without an offset', [...client, '--clock', '2026-01-01T00:00:00']],
    ['a purpose that is none', ['--purpose', 'mail', '--cert', 'phone.pem']],
    ['no certificate', ['--purpose', 'radius-server', '--cert', 'junk']],
  ])('%s ends with 2', async (_, argv) => {
    expect((await run(['cert', 'ready', ...argv, '--json'], { cwd })).code).toBe(2);
  });
});
