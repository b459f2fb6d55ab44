import { importConfiguration } from '#core/import/dialects';
import type { ProfileInput } from '#core/profile/profile-document';
import { Secret } from '#core/profile/secret';
import type { Eap, Protection, ValidProfile } from '#core/profile/valid-profile';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientText, exportClient } from '../fixtures/client-export';
import { hostileProfile } from '../fixtures/hostile-profiles';
import { known, onlyNetwork } from '../fixtures/imported';
import { CHOICES, profileInputForRow, validProfile } from '../fixtures/profiles';
import { Authority, CLIENT } from '../platform/forge/openssl';
import { judgeKeyfile, makeKeyfile } from './nmcli-process';
import { isInstalled } from './programs';

const isMissing = !isInstalled('nmcli', '--version') || !isInstalled('openssl', 'version');
if (isMissing)
  process.stderr.write('skipped: real nmcli on exported keyfiles (Debian package network-manager)\n');

const id = 'networkmanager';
const CAN = CHOICES.filter(({ fastRoaming }) => fastRoaming !== 'cckm');
const NAME = 'Row 4 voice';

type Values = Record<string, string>;

const KEY_MANAGEMENT: Readonly<Record<string, Values>> = {
  none: {},
  static: { 'wifi-sec.key-mgmt': 'none', 'wifi-sec.wep-key-type': '1' },
  '802.1x': { 'wifi-sec.key-mgmt': 'ieee8021x' },
  wpa: { 'wifi-sec.proto': 'wpa', 'wifi-sec.pairwise': 'tkip', 'wifi-sec.group': 'tkip' },
  wpa2: {
    'wifi-sec.proto': 'rsn',
    'wifi-sec.pairwise': 'ccmp',
    'wifi-sec.group': 'ccmp',
    'wifi-sec.pmf': 'disable',
  },
};

const METHODS: Readonly<Record<Eap['method'], Values>> = {
  'eap-fast': {
    '802-1x.eap': 'fast',
    '802-1x.phase1-fast-provisioning': '1',
    '802-1x.phase2-auth': 'mschapv2',
  },
  'eap-tls': { '802-1x.eap': 'tls', '802-1x.identity': 'phone1@example.com' },
  'peap-mschapv2': { '802-1x.eap': 'peap', '802-1x.phase2-auth': 'mschapv2' },
  'peap-gtc': { '802-1x.eap': 'peap', '802-1x.phase2-auth': 'gtc' },
};

function secretValues(protection: Protection): Values {
  switch (protection.kind) {
    case 'open':
      return {};
    case 'psk':
      return { 'wifi-sec.key-mgmt': 'wpa-psk', 'wifi-sec.psk': protection.key.reveal() };
    case 'static-wep': {
      const slot = String(protection.keyIndex - 1);
      return {
        'wifi-sec.auth-alg': protection.authentication,
        'wifi-sec.wep-tx-keyidx': slot,
        [`wifi-sec.wep-key${slot}`]: protection.key.reveal(),
      };
    }
    case 'eap':
      return {
        ...METHODS[protection.method],
        ...(protection.username !== null && { '802-1x.identity': protection.username }),
        ...(protection.password !== null && { '802-1x.password': protection.password.reveal() }),
      };
  }
}

/** The profile as plain values for NetworkManager. */
function valuesOf({ scheme, hidden, band, protection }: ValidProfile): Values {
  const isWpaEap = protection.kind === 'eap' && scheme.keyManagement !== '802.1x';
  return {
    'wifi.mode': 'infrastructure',
    ...(hidden && { 'wifi.hidden': 'yes' }),
    ...(band !== 'auto' && { 'wifi.band': band === '5' ? 'a' : 'bg' }),
    ...KEY_MANAGEMENT[scheme.keyManagement],
    ...(isWpaEap && { 'wifi-sec.key-mgmt': 'wpa-eap' }),
    ...secretValues(protection),
  };
}

function uuidOf(text: string): string {
  return /^uuid=(.*)$/m.exec(text)?.[1] ?? '';
}

/** What NetworkManager reads in the exported file is what it makes of the profile's plain values. */
async function expectSameConnection(input: ProfileInput): Promise<void> {
  const profile = validProfile(input);
  const text = clientText(id, input);
  const [read, made] = await Promise.all([
    judgeKeyfile(text, profile.name),
    makeKeyfile(profile.name, profile.ssid, { ...valuesOf(profile), 'connection.uuid': uuidOf(text) }),
  ]);
  expect(made.complaint.replace(/^Info: .*$/gm, '').trim()).toBe('');
  expect(read).toEqual({ accepted: true, complaint: '', keyfile: made.keyfile });
  const imported = importConfiguration(read.keyfile);
  if (!imported.ok) throw new Error(imported.error.code);
  expect(known(onlyNetwork(imported.value).ssid).text).toBe(profile.ssid);
}

/** EAP-TLS needs certificates, which the rows show. */
async function expectWholeOrRefused(input: ProfileInput): Promise<void> {
  const outcome = exportClient(id, input);
  if (!outcome.ok) expect(outcome.error.code).toBe('target.no-cckm');
  else if (input.security !== 'eap-tls') await expectSameConnection(input);
}

/** Real certificates: NetworkManager opens those that it is given as files. */
let authority: Authority;

beforeAll(() => {
  if (isMissing) return;
  authority = new Authority();
  authority.root('root');
  authority.issue('phone1', 'root', { extensions: CLIENT });
  authority.bundle('phone1', { passphrase: 'extract' });
});

afterAll(() => {
  if (!isMissing) authority.remove();
});

/** The line of a certificate with its bytes, whichever form it had. */
function withBytes(keyfile: string): string {
  return keyfile.replaceAll(
    /^(ca-cert|client-cert|private-key)=(\/.*)$/gm,
    (_, name: string, path: string) => {
      const bytes = authority.read(path.slice(path.lastIndexOf('/') + 1));
      return `${name}=data:;base64,${bytes.toString('base64')}`;
    },
  );
}

describe.skipIf(isMissing)('NetworkManager takes exported keyfiles', () => {
  test.each(CAN.filter(({ row }) => row.security !== 'eap-tls'))(
    '$title is the connection that it makes of the same values',
    async ({ row, fastRoaming }) => {
      await expectSameConnection(profileInputForRow(row.row, { fastRoaming }));
    },
  );

  test.each(CAN.filter(({ row }) => row.security === 'eap-tls'))(
    '$title has the certificates that it makes of files',
    async ({ row, fastRoaming }) => {
      const pem = authority.read('root.pem').toString('utf8');
      const input = profileInputForRow(row.row, { fastRoaming, serverCa: pem });
      const text = clientText(id, input, {
        options: { 'server-name': 'radius.example.com' },
        serverCas: [{ pem, sha1: '', selfSigned: true }],
        clientIdentity: {
          pkcs12: authority.read('phone1.p12'),
          passphrase: new Secret('extract'),
          commonName: 'phone1@example.com',
        },
      });
      const read = await judgeKeyfile(text, `Row ${row.row} voice`);
      authority.openssl('x509', '-in', 'root.pem', '-outform', 'DER', '-out', 'root.der');
      const made = await makeKeyfile(`Row ${row.row} voice`, 'HOSP-VOICE', {
        ...valuesOf(validProfile(input)),
        'connection.uuid': uuidOf(text),
        '802-1x.ca-cert': authority.path('root.der'),
        '802-1x.domain-match': 'radius.example.com',
        '802-1x.client-cert': authority.path('phone1.p12'),
        '802-1x.private-key': `${authority.path('phone1.p12')} extract`,
      });
      expect(made.complaint).toBe('');
      expect(read).toEqual({ accepted: true, complaint: '', keyfile: withBytes(made.keyfile) });
    },
  );

  test('whatever a profile may hold comes back whole, or is refused before', async () => {
    const inputs = fc.sample(hostileProfile, 96);
    for (let start = 0; start < inputs.length; start += 8)
      await Promise.all(inputs.slice(start, start + 8).map(expectWholeOrRefused));
  });
});

// Blind in keyfiles, as it is on the command line for a key of 7 characters: a WEP key's length and index, and bytes of
// a certificate that stand in the file itself. The comparison with what it makes of plain values above sees them all.
describe.skipIf(isMissing)('NetworkManager refuses', () => {
  test.each([
    ['CCKM', 7, 'key-mgmt=wpa-eap', 'key-mgmt=cckm', 'key-mgmt'],
    ['an SSID of 33 bytes', 1, 'HOSP-VOICE', 'x'.repeat(33), 'ssid'],
    ['an unknown EAP method', 7, 'eap=fast;', 'eap=quick;', 'eap'],
    ['PEAP without an inner method', 13, 'phase2-auth=mschapv2\n', '', 'phase2-auth'],
    ['EAP-TLS without a certificate', 10, /client-cert=.*\n/, '', 'client-cert'],
    ['an unknown cipher', 4, 'pairwise=ccmp;', 'pairwise=aes;', 'pairwise'],
    ['an unknown band', 1, 'mode=infrastructure', 'mode=infrastructure\nband=6', 'band'],
  ] as const)('%s, with its reason', async (_, row, from, to, reason) => {
    const text = clientText(id, profileInputForRow(row, { name: NAME }));
    const broken = text.replace(from, () => to);
    expect(broken).not.toBe(text);
    const { accepted, complaint } = await judgeKeyfile(broken, NAME);
    expect(accepted).toBe(false);
    expect(complaint).toContain(reason);
  });

  test('a masked file for EAP-TLS, which names no certificate', async () => {
    const text = clientText(id, profileInputForRow(10, { name: NAME }), { secrets: 'mask' });
    expect((await judgeKeyfile(text, NAME)).complaint).toContain('client-cert');
  });

  test.each([2, 4, 13])('no masked file of row %i, but asks its user for the secret', async (row) => {
    const text = clientText(id, profileInputForRow(row, { name: NAME }), { secrets: 'mask' });
    const { accepted, keyfile } = await judgeKeyfile(text, NAME);
    expect(accepted).toBe(true);
    expect(keyfile).toMatch(/^(?:psk|wep-key|password)-flags=1$/m);
  });
});
