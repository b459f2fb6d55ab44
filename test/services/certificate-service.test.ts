import type { CertificateFacts } from '#contract/operations/export-operations';
import { createCertificateHandlers } from '#services/certificate-service';
import { forgeCertificateReader } from '#platform/forge/certificate-reader';
import { inspect } from '#platform/forge/inspect';
import { rmSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Authority, CA, CLIENT } from '../platform/forge/openssl';

const DAY = 86_400_000;
// An hour on: the certificates are made after this line has run.
const today = new Date(Date.now() + 3_600_000);
const authority = new Authority();

interface Checked {
  readonly error?: string;
  readonly params?: unknown;
  readonly pem?: string;
  readonly verdict?: string;
  readonly reasons?: readonly string[];
  readonly certificates?: readonly CertificateFacts[];
  readonly commonName?: string | null;
}

function handlers(now = today) {
  return createCertificateHandlers({ certificates: forgeCertificateReader, now: () => now });
}

async function checkCa(bytes: string | Uint8Array, now?: Date): Promise<Checked> {
  const base64 = Buffer.from(bytes).toString('base64');
  const reply = await handlers(now)['certificate.checkServerCa']({ base64 });
  if (!reply.ok) return { error: reply.error.code };
  const { reasons, ...rest } = reply.value;
  return { ...rest, reasons: reasons.map(({ code, severity }) => `${severity} ${code}`) };
}

async function checkP12(bytes: Uint8Array, passphrase = 'extract', now?: Date): Promise<Checked> {
  const base64 = Buffer.from(bytes).toString('base64');
  const reply = await handlers(now)['certificate.checkPkcs12']({ base64, passphrase });
  if (!reply.ok) return { error: reply.error.code, params: reply.error.params };
  const { reasons, ...rest } = reply.value;
  return { ...rest, reasons: reasons.map(({ code, severity }) => `${severity} ${code}`) };
}

beforeAll(() => {
  authority.root('root', { subject: '/C=KR/O=무선 병원/CN=루트 CA, 1' });
  authority.root('ec', { kind: 'ec:P-256' });
  authority.root('ed', { kind: 'ED25519' });
  authority.root('small', { kind: 'rsa:1024' });
  authority.root('sha1', { more: ['-sha1'] });
  authority.root('leafish', { extensions: ['basicConstraints=CA:FALSE'] });
  authority.issue('intermediate', 'root', { extensions: CA });
  authority.issue('oldintermediate', 'root', { extensions: CA, more: ['-sha1'] });
  authority.issue('k1phone', 'root', { kind: 'ec:secp256k1' });
  authority.issue('encipherer', 'root', { extensions: [...CLIENT, 'keyUsage=critical,keyEncipherment'] });
  authority.issue('smallphone', 'root', { kind: 'rsa:1024' });
  authority.issue('phone', 'root', { subject: '/CN=CP-8865-SEP001122334455' });
  authority.issue('server', 'root', {
    extensions: ['basicConstraints=CA:FALSE', 'extendedKeyUsage=serverAuth'],
  });
  authority.issue('ecphone', 'root', { kind: 'ec:P-256' });
  authority.issue('plain', 'root', { extensions: ['basicConstraints=CA:FALSE'] });
}, 60_000);

afterAll(() => rmSync(authority.folder, { recursive: true, force: true }));

describe('certificate.checkServerCa', () => {
  test('finds a self-signed root of 2048 bits ready, and its facts right', async () => {
    const pem = authority.read('root.pem');
    const checked = await checkCa(pem);
    const oracle = new X509Certificate(pem);
    expect(checked).toMatchObject({ verdict: 'ready', reasons: [] });
    expect(checked.certificates?.[0]).toEqual({
      subject: 'C=KR, O=무선 병원, CN=루트 CA\\, 1',
      issuer: 'C=KR, O=무선 병원, CN=루트 CA\\, 1',
      notBefore: new Date(oracle.validFrom).toISOString(),
      notAfter: new Date(oracle.validTo).toISOString(),
      isCa: true,
      selfSigned: true,
      keyType: 'RSA',
      keyBits: 2048,
      signatureAlgorithm: 'sha256WithRSAEncryption',
      sha1: oracle.fingerprint.replaceAll(':', ''),
      sha256: oracle.fingerprint256.replaceAll(':', ''),
    });
    expect(new X509Certificate(checked.pem ?? '').fingerprint256).toBe(oracle.fingerprint256);
  });

  test.each([
    ['an elliptic curve root', 'ec', 'ready', []],
    ['an Ed25519 root', 'ed', 'not-ready', ['error cert.key-algorithm']],
    ['a root of 1024 bits', 'small', 'not-ready', ['error cert.key-size']],
    ['a root that signed itself with SHA-1, which nobody verifies', 'sha1', 'ready', []],
    [
      'an intermediate CA signed with SHA-1',
      'oldintermediate',
      'warnings',
      ['warning cert.not-a-root', 'warning cert.signature-hash'],
    ],
    ['a self-signed certificate that is no CA', 'leafish', 'warnings', ['warning cert.not-a-ca']],
    ['an intermediate CA', 'intermediate', 'warnings', ['warning cert.not-a-root']],
    ['a server certificate', 'server', 'not-ready', ['error cert.not-a-ca']],
  ])('judges %s', async (_what, name, verdict, reasons) => {
    expect(await checkCa(authority.read(`${name}.pem`))).toMatchObject({ verdict, reasons });
  });

  test.each([
    ['not valid yet', -DAY, 'not-ready', ['error cert.not-yet-valid']],
    ['in its last month', 3630 * DAY, 'warnings', ['warning cert.expires-soon']],
    ['expired', 3651 * DAY, 'not-ready', ['error cert.expired']],
  ])('judges a root that is %s by the clock it is given', async (_what, shift, verdict, reasons) => {
    const now = new Date(today.getTime() + shift);
    expect(await checkCa(authority.read('root.pem'), now)).toMatchObject({ verdict, reasons });
  });

  test('takes the root out of several blocks and says so', async () => {
    const chain = Buffer.concat(
      ['server', 'intermediate', 'root'].map((name) => authority.read(`${name}.pem`)),
    );
    const checked = await checkCa(chain);
    expect(checked.reasons).toEqual(['warning cert.several']);
    expect(checked.certificates).toHaveLength(3);
    expect(new X509Certificate(checked.pem ?? '').subject).toContain('루트');
  });

  test('reads PKCS#7 as Windows exports chains, in PEM and in DER', async () => {
    authority.openssl('crl2pkcs7', '-nocrl', '-certfile', 'root.pem', '-out', 'chain.p7b');
    authority.openssl('pkcs7', '-in', 'chain.p7b', '-outform', 'DER', '-out', 'chain.der');
    for (const file of ['chain.p7b', 'chain.der']) {
      expect(await checkCa(authority.read(file))).toMatchObject({ verdict: 'ready' });
    }
  });

  test('reads every usual encoding of the same certificate', async () => {
    const pem = authority.read('root.pem').toString('latin1');
    const der = Buffer.from(pem.replaceAll(/-----.*-----|\s/g, ''), 'base64');
    const inputs: (string | Uint8Array)[] = [
      der,
      Buffer.concat([der, Buffer.from('trailing')]),
      der.toString('base64'),
      `\uFEFF${pem}`,
      pem.replaceAll('\n', '\r'),
      pem.replaceAll('\n', '\r\n'),
      pem.replaceAll(/^/gm, '   '),
      `subject=something\nissuer=else\n${pem}`,
      Buffer.from(`\uFEFF${pem}`, 'utf16le'),
      Buffer.from(`\uFEFF${pem}`, 'utf16le').swap16(),
    ];
    const sha256 = new X509Certificate(pem).fingerprint256.replaceAll(':', '');
    for (const input of inputs) {
      expect((await checkCa(input)).certificates?.map((one) => one.sha256)).toEqual([sha256]);
    }
  });

  test.each([
    ['nothing', '', 'file.empty'],
    ['text', 'hello', 'certificate.unreadable'],
    [
      'a damaged private key',
      '-----BEGIN PRIVATE KEY-----\nMAMCAQA=\n-----END PRIVATE KEY-----',
      'certificate.not-recognised',
    ],
    ['an empty block', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----', 'certificate.block-empty'],
    [
      'garbage in a block',
      '-----BEGIN CERTIFICATE-----\nAAAAAAAA\n-----END CERTIFICATE-----',
      'certificate.not-recognised',
    ],
    ['DER that breaks off', Buffer.from('308203e8', 'hex'), 'certificate.cut-off'],
    ['a structure that is none', Buffer.from('30030101ff', 'hex'), 'certificate.unreadable'],
    ['a megabyte and more', Buffer.alloc(1024 * 1024 + 1, 0x41), 'file.too-large'],
    ['deep nesting', Buffer.from('3080'.repeat(200_000), 'hex'), 'certificate.too-nested'],
    [
      'blocks that are never closed',
      '-----BEGIN CERTIFICATE-----\n'.repeat(20_000),
      'certificate.block-not-closed',
    ],
  ])('says that %s is no certificate', async (_what, bytes, error) => {
    expect(await checkCa(bytes)).toEqual({ error });
  });
});

describe('certificate.checkPkcs12', () => {
  test('finds a client identity ready and tells its common name', async () => {
    const file = authority.bundle('phone', { more: ['-certfile', 'root.pem'] });
    const checked = await checkP12(file);
    expect(checked).toMatchObject({ verdict: 'ready', reasons: [], commonName: 'CP-8865-SEP001122334455' });
    expect(checked.certificates).toHaveLength(2);
  });

  test.each([
    ['AES-256, the default', []],
    [
      'AES-128 with a SHA-512 check',
      ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC', '-macalg', 'sha512'],
    ],
    [
      '3DES as old programs write it',
      ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
    ],
    ['RC2 and 3DES as older ones did', ['-legacy']],
    ['no integrity check', ['-nomac']],
    ['certificates that are not encrypted', ['-certpbe', 'NONE']],
    ['nothing encrypted', ['-keypbe', 'NONE', '-certpbe', 'NONE']],
  ])('opens a file with %s', async (_what, more) => {
    expect(await checkP12(authority.bundle('phone', { more }))).toMatchObject({ verdict: 'ready' });
  });

  test.each(['', '암호 비밀번호', 'with space', 'ü'.repeat(30)])(
    'takes the passphrase "%s"',
    async (passphrase) => {
      for (const more of [[], ['-legacy']]) {
        expect(await checkP12(authority.bundle('phone', { passphrase, more }), passphrase)).toMatchObject({
          verdict: 'ready',
        });
      }
    },
  );

  test.each([
    ['AES', []],
    ['legacy encryption', ['-legacy']],
    ['no integrity check', ['-nomac']],
  ])('tells a wrong passphrase from other faults, with %s', async (_what, more) => {
    const file = authority.bundle('phone', { more });
    expect(await checkP12(file, 'extract ')).toMatchObject({ error: 'certificate.wrong-passphrase' });
  });

  test('names encryption that is not supported instead of blaming the passphrase', async () => {
    const file = authority.bundle('phone', { more: ['-legacy', '-keypbe', 'PBE-SHA1-RC4-128'] });
    expect(await checkP12(file)).toEqual({
      error: 'certificate.unsupported',
      params: { algorithm: 'pbeWithSHA1And128BitRC4' },
    });
    expect(await checkP12(Buffer.from('feedfeed00000002', 'hex'))).toMatchObject({
      error: 'certificate.java-key-store',
    });
  });

  test('refuses a file that asks for too much work before doing it', async () => {
    const file = authority.bundle('phone', { more: ['-iter', '1000001'] });
    const start = performance.now();
    expect(await checkP12(file)).toMatchObject({ error: 'certificate.too-much-work' });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test('counts the work of all keys in a file together', async () => {
    const key = ['pkcs8', '-topk8', '-in', 'phone.key', '-passout', 'pass:x', '-iter', '900000'];
    authority.openssl(...key, '-out', 'slow.pem');
    const many = authority.read('slow.pem').toString().repeat(20);
    const { problems } = await inspect(Buffer.from(many), 'x');
    expect(problems.map(({ code }) => code)).toEqual(Array(16).fill('certificate.too-much-work'));
  });

  test.each([
    ['an elliptic curve identity', 'ecphone', 'ready', []],
    ['a server certificate', 'server', 'not-ready', ['error cert.eku-client-missing']],
    ['a certificate for any use', 'plain', 'ready', []],
    ['a key on a curve that phones do not take', 'k1phone', 'not-ready', ['error cert.key-algorithm']],
    ['a key of 1024 bits', 'smallphone', 'not-ready', ['error cert.key-size']],
    ['a key that may only encipher', 'encipherer', 'not-ready', ['error cert.ku-digital-signature']],
    [
      'a CA',
      'root',
      'not-ready',
      ['error cert.is-ca', 'error cert.ku-digital-signature', 'warning cert.self-signed'],
    ],
  ])('judges %s', async (_what, name, verdict, reasons) => {
    expect(await checkP12(authority.bundle(name))).toMatchObject({ verdict, reasons });
  });

  test('notices a file without key and one without certificate', async () => {
    const noKey = ['-export', '-nokeys', '-in', 'phone.pem', '-passout', 'pass:x', '-out', 'nokey.p12'];
    authority.openssl('pkcs12', ...noKey);
    expect(await checkP12(authority.read('nokey.p12'), 'x')).toMatchObject({
      reasons: ['error cert.key-missing'],
    });
    const noCertificate = [
      '-export',
      '-nocerts',
      '-inkey',
      'phone.key',
      '-passout',
      'pass:x',
      '-out',
      'nocert.p12',
    ];
    authority.openssl('pkcs12', ...noCertificate);
    expect(await checkP12(authority.read('nocert.p12'), 'x')).toMatchObject({
      reasons: ['error cert.certificate-missing'],
      commonName: null,
    });
  });

  test('judges the identity by the clock it is given', async () => {
    const file = authority.bundle('phone');
    const later = new Date(today.getTime() + 3651 * DAY);
    expect(await checkP12(file, 'extract', later)).toMatchObject({ reasons: ['error cert.expired'] });
  });

  test.each([
    ['text', Buffer.from('hello'), 'certificate.unreadable'],
    ['another structure', Buffer.from('30820003020101', 'hex'), 'certificate.not-recognised'],
    ['nested garbage', Buffer.from('3080'.repeat(1000), 'hex'), 'certificate.too-nested'],
  ])('says that %s is no PKCS#12 file', async (_what, bytes, error) => {
    expect(await checkP12(bytes)).toMatchObject({ error });
  });

  test('survives every single damaged byte of a file', async () => {
    const file = authority.bundle('phone', { more: ['-keypbe', 'NONE', '-certpbe', 'NONE', '-nomac'] });
    for (let index = 0; index < file.length; index += 7) {
      const damaged = Buffer.from(file);
      damaged[index] = (damaged[index] ?? 0) ^ 0xff;
      const reply = await checkP12(damaged);
      expect('error' in reply || 'verdict' in reply).toBe(true);
    }
  });
});
