import { pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ProfileInput } from '#core/profile/profile-document';
import { apTarget, exportedText, KIND_INPUTS, type ExportSettings } from '../fixtures/ap-export';
import { CHOICES, PRINTABLE_ASCII, profileInputForRow } from '../fixtures/profiles';
import { rowKind } from '#core/export/row-kind';
import { asHostapdPrints, hostapdMissing, judgeHostapd, type HostapdVerdict } from './hostapd-process';

const missing = hostapdMissing();
if (missing !== null) process.stderr.write(`skipped: real hostapd on exported files: ${missing}\n`);

const HEX_PSK = '0123456789abcdef'.repeat(4);

function judge(input: ProfileInput, settings: ExportSettings = {}): Promise<HostapdVerdict> {
  return judgeHostapd((control) => {
    const options = { interface: 'lo', driver: 'none', 'ctrl-interface': control, ...settings.options };
    return exportedText('hostapd', input, { ...settings, options });
  });
}

/** The text of an exported file with one line changed, so that exactly that line is what hostapd complains about. */
function judgeBroken(input: ProfileInput, from: string | RegExp, to: string): Promise<HostapdVerdict> {
  return judgeHostapd((control) => {
    const options = { interface: 'lo', driver: 'none', 'ctrl-interface': control };
    const text = exportedText('hostapd', input, { options });
    const broken = text.replace(from, () => to);
    if (broken === text) throw new Error('nothing was broken');
    return broken;
  });
}

/** The pre-shared key that hostapd works with, as its debug output shows it. */
function pskOf({ output }: HostapdVerdict): string | undefined {
  return /PSK \(from passphrase\) - hexdump\(len=32\): ([0-9a-f ]+)/.exec(output)?.[1]?.replaceAll(' ', '');
}

function chunks(characters: readonly string[], size: number): string[] {
  const count = Math.ceil(characters.length / size);
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * size, (index + 1) * size).join(''),
  );
}

const SUPPORTED = CHOICES.filter(
  ({ row, fastRoaming }) => apTarget('hostapd').support[rowKind(row, fastRoaming)].can,
);

const READ_BACK: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  open: {},
  'static-wep': {},
  'psk-tkip': { wpa: '1', key_mgmt: 'WPA-PSK', group_cipher: 'TKIP', wpa_pairwise_cipher: 'TKIP' },
  'psk-aes': { wpa: '2', key_mgmt: 'WPA-PSK', group_cipher: 'CCMP', rsn_pairwise_cipher: 'CCMP' },
  'psk-aes-ft': { wpa: '2', key_mgmt: 'FT-PSK', group_cipher: 'CCMP', rsn_pairwise_cipher: 'CCMP' },
  'eap-aes': { wpa: '2', key_mgmt: 'WPA-EAP', group_cipher: 'CCMP', rsn_pairwise_cipher: 'CCMP' },
  'eap-aes-ft': { wpa: '2', key_mgmt: 'FT-EAP', group_cipher: 'CCMP', rsn_pairwise_cipher: 'CCMP' },
};

describe.skipIf(missing !== null)('hostapd takes exported files', () => {
  test.each(SUPPORTED)('$title is enabled and reads back as written', async ({ row, fastRoaming }) => {
    const verdict = await judge(profileInputForRow(row.row, { fastRoaming }));
    expect(verdict.enabled, verdict.output).toBe(true);
    expect(verdict.config).toMatchObject({ ssid: 'HOSP-VOICE', ...READ_BACK[rowKind(row, fastRoaming)] });
  });

  test.each([
    ['mixed PSK', 4, { mixed: 'yes' }, 'WPA-PSK FT-PSK'],
    ['mixed 802.1X', 7, { mixed: 'yes' }, 'WPA-EAP FT-EAP'],
  ])('%s keeps both key managements', async (_, row, options, expected) => {
    const { config } = await judge(profileInputForRow(row, { fastRoaming: 'ft' }), { options });
    expect(config['key_mgmt']?.split(' ').toSorted().join(' ')).toBe(
      expected.split(' ').toSorted().join(' '),
    );
  });

  test.each([
    ['2.4 GHz', { band: '2.4' }, {}],
    ['5 GHz with a country', { band: '5' }, { country: 'KR', channel: '44' }],
    ['hidden', { hidden: true }, {}],
    [
      'two servers, one with IPv6',
      {
        radius: [
          { host: '192.0.2.10', secret: 'a b#?"\\' },
          { host: '2001:db8::1', secret: 'x' },
        ],
      },
      {},
    ],
  ] satisfies [string, Partial<ProfileInput>, Record<string, string>][])(
    '%s is enabled',
    async (_, overrides, options) => {
      const verdict = await judge(profileInputForRow(7, overrides), { options });
      expect(verdict.enabled, verdict.output).toBe(true);
    },
  );

  test.each([1, 2, 3, 4])(
    'WEP key index %i is enabled in both formats, sizes and authentications',
    async (keyIndex) => {
      const keys = [
        { keySize: 40, keyFormat: 'hex', key: 'ABCD123456' },
        { keySize: 128, keyFormat: 'hex', key: '0123456789abcdef0123456789' },
        { keySize: 40, keyFormat: 'ascii', key: 'a"#? ' },
        { keySize: 128, keyFormat: 'ascii', key: 'abcdefghijklm' },
      ] as const;
      for (const [index, key] of keys.entries()) {
        const authentication = index % 2 === 0 ? 'open' : 'shared';
        const verdict = await judge(profileInputForRow(2, { wep: { ...key, keyIndex, authentication } }));
        expect(verdict.enabled, verdict.output).toBe(true);
      }
    },
  );

  test('64 hexadecimal digits are the key itself', async () => {
    const verdict = await judge(profileInputForRow(4, { psk: { keyFormat: 'hex', key: HEX_PSK } }));
    expect(verdict.enabled, verdict.output).toBe(true);
  });

  test.each([
    ...['병동3-음성', 'Café 7', 'デモ無線', 'a\\"é', '음'.repeat(10)],
    ...[' edge', 'edge ', ' ', '#hash', '"quoted"', 'P"x"', '0a0b', 'Ward 7 "A"? #1', 'a=b'],
    ...chunks(PRINTABLE_ASCII, 32),
  ])('the SSID %j arrives byte for byte', async (ssid) => {
    const { enabled, config, output } = await judge(profileInputForRow(4, { ssid }));
    expect(enabled, output).toBe(true);
    expect(config['ssid']).toBe(asHostapdPrints(ssid));
  });

  test.each([
    ...chunks(PRINTABLE_ASCII, 63).map((part) => part.padEnd(8, 'x')),
    ...[' leading', 'trailing ', '"quoted"', '#hashhash', '=equals=', '\\x41\\x42', 'P"abcdef"'],
  ])('the passphrase %j gives the key that it must', async (key) => {
    const verdict = await judge(profileInputForRow(4, { psk: { keyFormat: 'ascii', key } }));
    expect(verdict.enabled, verdict.output).toBe(true);
    expect(pskOf(verdict)).toBe(pbkdf2Sync(key, 'HOSP-VOICE', 4096, 32, 'sha1').toString('hex'));
  });
});

describe.skipIf(missing !== null)('hostapd refuses', () => {
  test.each(KIND_INPUTS.filter(({ kind }) => kind !== 'open' && apTarget('hostapd').support[kind].can))(
    'a masked file of the kind $kind, since no placeholder passes for a key',
    async ({ input }) => {
      const verdict = await judge(input, { secrets: 'mask' });
      expect(verdict.enabled).toBe(false);
      expect(verdict.output).toMatch(
        /invalid WPA passphrase length|invalid WEP key|empty shared secret is not allowed/,
      );
    },
  );

  test.each([
    [
      'a passphrase of 7 characters',
      4,
      'none',
      /wpa_passphrase=.*/,
      'wpa_passphrase=1234567',
      'invalid WPA passphrase length 7 (expected 8..63)',
    ],
    ['CCKM', 7, 'none', 'wpa_key_mgmt=WPA-EAP', 'wpa_key_mgmt=CCKM', "invalid key_mgmt 'CCKM'"],
    [
      'a mobility domain of 3 digits',
      7,
      'ft',
      'mobility_domain=a1b2',
      'mobility_domain=a1b',
      "Invalid mobility_domain 'a1b'",
    ],
    [
      'FT without an identifier',
      7,
      'ft',
      /nas_identifier=.*\n/,
      '',
      'FT (IEEE 802.11r) requires nas_identifier',
    ],
    [
      '802.1X without a server',
      7,
      'none',
      /(auth|acct)_server_[\s\S]*?(?=nas_identifier)/,
      '',
      'no EAP authenticator configured',
    ],
    ['an SSID of 33 bytes', 1, 'none', /ssid=HOSP-VOICE/, `ssid=${'x'.repeat(33)}`, 'invalid SSID'],
    [
      'a WEP key with other digits',
      2,
      'none',
      'wep_key0=ABCD123456',
      'wep_key0=GHIJ123456',
      "invalid WEP key 'wep_key0'",
    ],
    ['an unknown cipher', 4, 'none', 'rsn_pairwise=CCMP', 'rsn_pairwise=AES', "invalid cipher 'AES'"],
  ] as const)('%s, with its reason', async (_, row, fastRoaming, from, to, reason) => {
    const verdict = await judgeBroken(profileInputForRow(row, { fastRoaming }), from, to);
    expect(verdict.enabled).toBe(false);
    expect(verdict.output).toContain(reason);
  });
});
