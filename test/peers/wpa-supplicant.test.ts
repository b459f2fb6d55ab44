import { derBase64 } from '#core/export/client/server-ca';
import { rowKind, type RowKind } from '#core/export/row-kind';
import type { ProfileInput } from '#core/profile/profile-document';
import type { ValidProfile } from '#core/profile/valid-profile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CLIENT_IDENTITY,
  clientText,
  exportClient,
  SERVER_CA,
  withServerCa,
} from '../fixtures/client-export';
import { hostileProfile } from '../fixtures/hostile-profiles';
import { CHOICES, profileInputForRow, validProfile } from '../fixtures/profiles';
import { judgeSupplicant, supplicantMissing, type ReadNetwork } from './supplicant-process';

const missing = supplicantMissing();
if (missing !== null) process.stderr.write(`skipped: real wpa_supplicant on exported files: ${missing}\n`);

const id = 'wpa-supplicant';
const CAN = CHOICES.filter(({ fastRoaming }) => fastRoaming !== 'cckm');

/** What `get_network` says of each kind of row; FAIL where the network does not set the field. */
const READ_BACK: Readonly<Partial<Record<RowKind, Readonly<Record<string, string>>>>> = {
  open: { key_mgmt: 'NONE', psk: 'FAIL', wep_key0: 'FAIL', eap: 'FAIL' },
  'static-wep': { key_mgmt: 'NONE', auth_alg: 'OPEN', wep_key0: '*', wep_tx_keyidx: '0' },
  'psk-tkip': { key_mgmt: 'WPA-PSK', proto: 'WPA', pairwise: 'TKIP', group: 'TKIP', psk: '*' },
  'psk-aes': {
    key_mgmt: 'WPA-PSK',
    proto: 'RSN',
    pairwise: 'CCMP',
    group: 'CCMP',
    psk: '*',
    ieee80211w: '0',
  },
  'psk-aes-ft': { key_mgmt: 'WPA-PSK FT-PSK', proto: 'RSN', pairwise: 'CCMP', group: 'CCMP', psk: '*' },
  'eap-wep': { key_mgmt: 'IEEE8021X', eapol_flags: '3' },
  'eap-tkip': { key_mgmt: 'WPA-EAP', proto: 'WPA', pairwise: 'TKIP', group: 'TKIP' },
  'eap-aes': { key_mgmt: 'WPA-EAP', proto: 'RSN', pairwise: 'CCMP', group: 'CCMP', ieee80211w: '0' },
  'eap-aes-ft': { key_mgmt: 'WPA-EAP FT-EAP', proto: 'RSN', pairwise: 'CCMP', group: 'CCMP' },
};

const METHODS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'eap-fast': {
    eap: 'FAST',
    phase1: '"fast_provisioning=2"',
    phase2: '"auth=MSCHAPV2 auth=GTC"',
    password: '*',
  },
  'eap-tls': { eap: 'TLS', private_key: '"blob://client"', private_key_passwd: '*' },
  'peap-mschapv2': { eap: 'PEAP', phase2: '"auth=MSCHAPV2"', password: '*' },
  'peap-gtc': { eap: 'PEAP', phase2: '"auth=GTC"', password: '*' },
};

/** wpa_supplicant takes a list of frequencies, but does not save it. */
const FREQUENCIES = '2412 2417 2422 2427 2432 2437 2442 2447 2452 2457 2462 2467 2472';

const FIELDS = [
  ...[
    'ssid',
    'scan_ssid',
    'freq_list',
    'key_mgmt',
    'proto',
    'pairwise',
    'group',
    'ieee80211w',
    'psk',
    'auth_alg',
  ],
  ...[
    'wep_key0',
    'wep_tx_keyidx',
    'eapol_flags',
    'eap',
    'identity',
    'anonymous_identity',
    'password',
    'ca_cert',
  ],
  ...['domain_match', 'private_key', 'private_key_passwd', 'phase1', 'phase2', 'pac_file'],
];

const withCa = (row: number, more: Partial<ProfileInput> = {}) =>
  profileInputForRow(row, { ...(row > 4 && withServerCa), ...more });

/** A string as wpa_supplicant saves it: between quotation marks, or in digits where it is not printable. */
function textOf(saved: string | undefined): string | null {
  if (saved === undefined) return null;
  return saved.startsWith('"') ? saved.slice(1, -1) : Buffer.from(saved, 'hex').toString('utf8');
}

function digitsOf(saved: string | undefined): string | null {
  if (saved === undefined) return null;
  return saved.startsWith('"') ? Buffer.from(saved.slice(1, -1)).toString('hex') : saved.toLowerCase();
}

/** The network that wpa_supplicant saves has the profile's own values. */
function expectSameValues({ saved }: ReadNetwork, { ssid, hidden, protection }: ValidProfile): void {
  expect(textOf(saved['ssid'])).toBe(ssid);
  expect(saved['scan_ssid'] ?? '0').toBe(hidden ? '1' : '0');
  if (protection.kind === 'psk') {
    const key = protection.key.reveal();
    expect(saved['psk']).toBe(protection.keyFormat === 'hex' ? key.toLowerCase() : `"${key}"`);
  }
  if (protection.kind === 'static-wep') {
    const key = protection.key.reveal();
    const digits = protection.keyFormat === 'hex' ? key.toLowerCase() : Buffer.from(key).toString('hex');
    expect(digitsOf(saved[`wep_key${protection.keyIndex - 1}`])).toBe(digits);
    expect(saved['wep_tx_keyidx'] ?? '0').toBe(String(protection.keyIndex - 1));
    expect(saved['auth_alg']).toBe(protection.authentication.toUpperCase());
  }
  if (protection.kind === 'eap' && protection.password !== null) {
    expect(textOf(saved['identity'])).toBe(protection.username);
    expect(textOf(saved['password'])).toBe(protection.password.reveal());
  }
}

describe.skipIf(missing !== null)('wpa_supplicant takes exported files', () => {
  test('every row reads back as the profile says', async () => {
    const options = { 'server-name': 'radius.example.com', 'anonymous-identity': 'anonymous' };
    const inputs = CAN.map(({ row, fastRoaming }) =>
      withCa(row.row, { fastRoaming, band: '2.4', hidden: true }),
    );
    const text = inputs.map((input) => clientText(id, input, { options })).join('');
    const { complaints, networks, blobs } = await judgeSupplicant(text, inputs.length, FIELDS);
    expect(complaints).toEqual([]);
    expect(networks).toHaveLength(CAN.length);
    for (const [index, { row, fastRoaming, title }] of CAN.entries()) {
      const profile = validProfile(withCa(row.row, { fastRoaming, band: '2.4', hidden: true }));
      const network = networks[index] ?? { fields: {}, saved: {} };
      expect(network.fields, title).toMatchObject({
        ...{ ssid: '"HOSP-VOICE"', scan_ssid: '1', freq_list: FREQUENCIES },
        ...READ_BACK[rowKind(row, fastRoaming)],
        ...METHODS[row.security],
        ...(row.row > 4 && {
          ca_cert: '"blob://server-ca"',
          domain_match: '"radius.example.com"',
          anonymous_identity: '"anonymous"',
        }),
      });
      expectSameValues(network, profile);
    }
    expect(Buffer.from(blobs['client'] ?? '', 'base64')).toEqual(CLIENT_IDENTITY.pkcs12);
    expect(blobs['server-ca']).toBe(derBase64(SERVER_CA));
  });

  test('whatever a profile may hold comes back whole, or is refused before', async () => {
    const inputs = fc
      .sample(hostileProfile, 400)
      .map((input) => ({ input, outcome: exportClient(id, input) }));
    const written = inputs.flatMap(({ input, outcome }) => (outcome.ok ? [validProfile(input)] : []));
    const refusals = new Set(inputs.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.error.code])));
    expect([...refusals].toSorted()).toEqual(['target.key-character', 'target.no-cckm']);
    expect(written.length).toBeGreaterThan(200);
    const texts = inputs.flatMap(({ input, outcome }) => (outcome.ok ? [clientText(id, input)] : []));
    const { complaints, networks } = await judgeSupplicant(texts.join(''), 0);
    expect(complaints).toEqual([]);
    expect(networks).toHaveLength(written.length);
    for (const [index, profile] of written.entries())
      expectSameValues(networks[index] ?? { fields: {}, saved: {} }, profile);
  });

  test('the passphrase that is refused would indeed be read as another one', async () => {
    const key = 'pass"#word';
    expect(exportClient(id, withCa(4, { psk: { keyFormat: 'ascii', key } })).ok).toBe(false);
    const text = clientText(id, withCa(4)).replace('GREG12356789ZXYW', () => key);
    const { complaints, networks } = await judgeSupplicant(text);
    expect(complaints.join()).toContain('Line');
    expect(networks).toEqual([]);
  });
});

describe.skipIf(missing !== null)('wpa_supplicant refuses', () => {
  test.each([2, 3, 7, 10])(
    'a masked file of row %i, since no placeholder passes for a value',
    async (row) => {
      const text = clientText(id, withCa(row), { secrets: 'mask' });
      expect((await judgeSupplicant(text)).accepted).toBe(false);
    },
  );

  test.each([
    ['a passphrase of 7 characters', 4, /psk=".*"/, 'psk="1234567"', 'failed to parse psk'],
    ['63 digits as a key', 4, /psk=".*"/, `psk=${'a'.repeat(63)}`, 'Invalid PSK'],
    ['CCKM', 7, 'key_mgmt=WPA-EAP', 'key_mgmt=CCKM', "invalid key_mgmt 'CCKM'"],
    ['an unknown cipher', 4, 'pairwise=CCMP', 'pairwise=AES', "invalid cipher 'AES'"],
    ['an unknown EAP method', 7, 'eap=FAST', 'eap=QUICK', "unknown EAP method 'QUICK'"],
    ['an SSID of 33 bytes', 1, 'HOSP-VOICE', 'x'.repeat(33), 'failed to parse ssid'],
    ['a WEP key of 8 digits', 2, 'ABCD123456', 'ABCD1234', 'Invalid WEP key length 4'],
    ['an unknown field', 1, 'key_mgmt=NONE', 'key_mgmt=NONE\n\tvlan=1', "unknown network field 'vlan'"],
    ['a network that does not end', 1, '\n}\n', '\n', 'failed to parse network block'],
  ] as const)('%s, with its reason', async (_, row, from, to, reason) => {
    const text = clientText(id, withCa(row));
    const broken = text.replace(from, () => to);
    expect(broken).not.toBe(text);
    const { accepted, complaints } = await judgeSupplicant(broken);
    expect(accepted).toBe(false);
    expect(complaints.join('\n')).toContain(reason);
  });
});
