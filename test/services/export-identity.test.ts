import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClientIdentityFault } from '#core/export/client/client-identity';
import type { TargetId } from '#core/export/target';
import { exportHandlers, exportInput } from '../fixtures/exports';
import { profileInputForRow } from '../fixtures/profiles';
import { Authority, CA } from '../platform/forge/openssl';

const authority = new Authority();
// An hour on: the certificates are made after this line has run.
const today = new Date(Date.now() + 3_600_000);

beforeAll(() => {
  authority.root('root', { subject: '/CN=Ward CA' });
  authority.issue('phone', 'root', { subject: '/CN=phone1@example.com' });
  authority.issue('ed', 'root', { kind: 'ED25519' });
  authority.issue('server', 'root', {
    extensions: ['basicConstraints=CA:FALSE', 'extendedKeyUsage=serverAuth'],
  });
  authority.issue('ca', 'root', { extensions: CA });
  for (const name of ['phone', 'ed', 'server', 'ca']) authority.bundle(name);
}, 60_000);
afterAll(() => rmSync(authority.folder, { recursive: true, force: true }));

async function exportTls(
  targets: TargetId[],
  clientIdentity?: { base64: string; passphrase: string },
  now = today,
  row = 10,
) {
  const serverCa = authority.read('root.pem').toString();
  const input = exportInput(profileInputForRow(row, { serverCa }), { targets, clientIdentity });
  const reply = await exportHandlers({ now: () => now })['export.run'](input);
  if (!reply.ok) throw new Error(reply.error.code);
  const { files, refused } = reply.value;
  return {
    text: files.map(({ content }) => (content.kind === 'text' ? content.text : '')).join('\n'),
    refused: refused.map(({ refusal }) => refusal),
  };
}

const bundle = (name: string, passphrase = 'extract') => ({
  base64: authority.read(`${name}.p12`).toString('base64'),
  passphrase,
});

describe('a PKCS#12 file for test clients', () => {
  test('goes into the file with its password and its common name', async () => {
    const { text, refused } = await exportTls(['apple'], bundle('phone'));
    expect(refused).toEqual([]);
    expect(text).toContain(bundle('phone').base64);
    expect(text).toContain('<string>phone1@example.com</string>');
    expect(text).toContain('<string>extract</string>');
  });

  test('may have a key that only a computer can use', async () => {
    expect((await exportTls(['apple'], bundle('ed'))).refused).toEqual([]);
  });

  test.each<{ fault: ClientIdentityFault; given: () => ReturnType<typeof bundle>; now?: Date }>([
    { fault: 'wrong-passphrase', given: () => bundle('phone', 'Extract') },
    { fault: 'unreadable', given: () => ({ base64: 'AQID', passphrase: '' }) },
    { fault: 'unreadable', given: () => ({ base64: '', passphrase: '' }) },
    { fault: 'cert.eku-client-missing', given: () => bundle('server') },
    { fault: 'cert.is-ca', given: () => bundle('ca') },
    { fault: 'cert.expired', given: () => bundle('phone'), now: new Date('2050-01-01T00:00:00Z') },
    { fault: 'cert.not-yet-valid', given: () => bundle('phone'), now: new Date('2001-01-01T00:00:00Z') },
  ])('that does not do is refused: $fault', async ({ fault, given, now }) => {
    const { text, refused } = await exportTls(['apple', 'windows'], given(), now);
    expect(refused).toEqual([
      {
        code: 'target.client-identity-unusable',
        params: { target: 'apple', fault, detail: '' },
        nearest: null,
      },
    ]);
    expect(text).toContain('<WLANProfile');
    expect(JSON.stringify(refused)).not.toContain('xtract');
  });

  test('of no use is no matter where nothing takes it', async () => {
    expect((await exportTls(['apple'], { base64: 'AQID', passphrase: '' }, today, 13)).refused).toEqual([]);
    expect((await exportTls(['windows'], { base64: 'AQID', passphrase: '' })).refused).toEqual([]);
  });

  test('that is missing is asked for', async () => {
    expect((await exportTls(['apple'])).refused).toMatchObject([{ code: 'target.client-identity-missing' }]);
  });
});

describe('the CA of a profile', () => {
  test('is named by the thumbprint that openssl computes', async () => {
    const said = authority.openssl('x509', '-in', 'root.pem', '-noout', '-fingerprint', '-sha1').toString();
    const thumbprint = (/=(.*)/.exec(said)?.[1] ?? '').toLowerCase().replaceAll(':', ' ').trim();
    const { text } = await exportTls(['windows'], undefined, today, 13);
    expect(thumbprint).toMatch(/^(?:[0-9a-f]{2} ){19}[0-9a-f]{2}$/);
    expect(text).toContain(`<TrustedRootCA>${thumbprint}</TrustedRootCA>`);
  });

  test('is written as its DER', async () => {
    const der = authority.openssl('x509', '-in', 'root.pem', '-outform', 'DER').toString('base64');
    const { text } = await exportTls(['apple', 'eap-config'], bundle('phone'));
    expect(text).toContain(`<data>${der}</data>`);
    expect(text).toContain(`<CA format="X.509" encoding="base64">${der}</CA>`);
  });

  test('that only looks like PEM is refused', async () => {
    const serverCa = '-----BEGIN CERTIFICATE-----\nAQID\n-----END CERTIFICATE-----\n';
    const input = exportInput(profileInputForRow(13, { serverCa }), { targets: ['windows', 'eap-config'] });
    const reply = await exportHandlers()['export.run'](input);
    expect(reply.ok && reply.value.refused.map(({ refusal }) => refusal.code)).toEqual(
      Array(2).fill('target.server-ca-unreadable'),
    );
  });
});
