import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../cli/run';
import { Authority, CA } from '../platform/forge/openssl';
import { isInstalled } from './programs';

const hasNss = isInstalled('pk12util', '-v') && isInstalled('certutil', '-H');
const hasGnuTls = isInstalled('certtool', '--version');
const hasKeytool = isInstalled('keytool', '-help');

const made = new Authority();
const KINDS = ['rsa-2048', 'ec-p384'] as const;
const FORMS = ['modern', 'old-firmware'] as const;
const CASES = KINDS.flatMap((kind) => FORMS.map((form) => ({ kind, form })));

const cert = async (...argv: readonly string[]) => {
  const done = await run(['cert', ...argv], { cwd: made.folder });
  expect(done.code, done.err).toBe(0);
};

/** What an administrator does: the request is made here, the certificate by a CA, and the file for the phone here. */
async function enrol(kind: (typeof KINDS)[number]): Promise<void> {
  await cert(
    'request',
    '--username',
    '병동-전화기',
    '--key',
    kind,
    '--out',
    `${kind}.csr`,
    '--key-out',
    `${kind}.key`,
  );
  made.openssl(
    ...['x509', '-req', '-in', `${kind}.csr`, '-CA', 'sub.pem', '-CAkey', 'sub.key', '-days', '365'],
    ...['-copy_extensions', 'copy', '-out', `${kind}.pem`],
  );
}

beforeAll(async () => {
  made.root('root', { kind: 'ec:P-256' });
  made.issue('sub', 'root', { kind: 'ec:P-256', extensions: CA });
  made.write('word', 'extract 12\n');
  for (const kind of KINDS) await enrol(kind);
  for (const { kind, form } of CASES) {
    await cert(
      ...['bundle', '--cert', `${kind}.pem`, '--key', `${kind}.key`, '--chain', 'root.pem', 'sub.pem'],
      ...[
        '--form',
        form,
        '--passphrase-file',
        'word',
        '--name',
        'ward-phone',
        '--out',
        `${kind}-${form}.p12`,
      ],
    );
  }
  await cert('convert', 'root.pem', 'rsa-2048.pem', 'sub.pem', '--to', 'pem', '--out', 'chain.pem');
}, 60_000);
afterAll(() => made.remove());

describe.skipIf(!hasNss)('NSS', () => {
  test.each(CASES)(
    'takes a $form file with a $kind key, and its certificate for a TLS client',
    ({ kind, form }) => {
      const store = `sql:${made.path(`nss-${kind}-${form}`)}`;
      made.run('mkdir', [`nss-${kind}-${form}`]);
      made.run('certutil', ['-N', '-d', store, '--empty-password']);
      made.run('pk12util', ['-i', `${kind}-${form}.p12`, '-d', store, '-w', 'word', '-K', '']);
      const keys = made.run('certutil', ['-K', '-d', store]).toString();
      expect(keys).toContain('ward-phone');
      expect(keys).toContain(kind.startsWith('rsa') ? 'rsa' : 'ec');
      made.run('certutil', ['-A', '-n', 'root', '-t', 'CT,,', '-i', 'root.pem', '-d', store]);
      const verdict = made
        .run('certutil', ['-V', '-n', 'ward-phone', '-u', 'C', '-e', '-d', store])
        .toString();
      expect(verdict).toContain('certificate is valid');
    },
  );
});

describe.skipIf(!hasGnuTls)('GnuTLS', () => {
  test('verifies a joined chain in the order in which it stands', () => {
    expect(made.run('certtool', ['--verify-chain', '--infile', 'chain.pem']).toString()).toMatch(
      /Chain verification output: Verified/,
    );
  });

  test.each(KINDS)('takes a request with a %s key', (kind) => {
    const shown = made.run('certtool', ['--crq-info', '--infile', `${kind}.csr`]).toString();
    expect(shown).toContain('CN=병동-전화기');
    expect(shown).toContain('TLS WWW Client');
    expect(shown).toContain('Self signature: verified');
  });

  test.each(CASES)('opens a $form file with a $kind key', ({ kind, form }) => {
    const args = ['--p12-info', '--inder', '--infile', `${kind}-${form}.p12`, '--password', 'extract 12'];
    const shown = made.run('certtool', args).toString();
    expect(shown.match(/BEGIN CERTIFICATE/g)).toHaveLength(3);
    const [block = ''] =
      /-----BEGIN ENCRYPTED PRIVATE KEY[\s\S]+END ENCRYPTED PRIVATE KEY-----/.exec(shown) ?? [];
    const key = made.run(
      'certtool',
      ['--key-info', '--pkcs8', '--password', 'extract 12'],
      Buffer.from(block),
    );
    expect(key.toString()).toContain(kind.startsWith('rsa') ? 'RSA' : 'SECP384R1');
  });
});

describe.skipIf(!hasKeytool)('Java', () => {
  test.each(CASES)('lists a $form file with a $kind key and its chain of three', ({ kind, form }) => {
    const shown = made
      .run('keytool', ['-list', '-v', '-keystore', `${kind}-${form}.p12`, '-storepass', 'extract 12'])
      .toString();
    expect(shown).toContain('PrivateKeyEntry');
    expect(shown).toContain('chain length: 3');
  });
});
