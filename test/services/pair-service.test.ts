import { describe, expect, test, vi } from 'vitest';
import { createPairHandlers, type PairPorts } from '#services/pair-service';
import { operationError } from '#contract/operation-error';
import { nodeKeyDerivation } from '#platform/node/key-derivation';
import { profileSchema, type ProfileInput } from '#core/profile/profile-document';
import { failure } from '#core/result';
import { utf8Bytes } from '#core/utf8';
import { exportedText } from '../fixtures/ap-export';
import { profileInputForRow } from '../fixtures/profiles';
import { errorOf, valueOf } from './support/test-library';

const KEY = 'GREG12356789ZXYW';
const psk = profileInputForRow(4);
const profileOf = (input: ProfileInput) => profileSchema.parse(input);

function handlers(ports: Partial<PairPorts> = {}) {
  return createPairHandlers({
    productVersion: '0.0.0-test',
    keys: nodeKeyDerivation,
    openSecrets: (profile) => Promise.resolve(profile),
    openStored: () => Promise.resolve(failure(operationError('library.profile-not-found', {}))),
    renderPdf: () => Promise.resolve(utf8Bytes('%PDF')),
    ...ports,
  });
}

const text = exportedText('aireos', psk);
const otherKey = text.replaceAll(KEY, 'ANOTHER-KEY-123');
const read = (more: object = {}) =>
  valueOf(handlers()['configuration.read']({ text, reveal: false, ...more }));
const compare = (more: object = {}) =>
  valueOf(handlers()['pair.compare']({ profile: profileOf(psk), text, reveal: false, ...more }));

describe('configuration.read', () => {
  test('gives dialect, evidence and networks with their facts', async () => {
    const { dialect, evidence, networks } = await read();
    expect(dialect).toBe('aireos');
    expect(evidence.length).toBeGreaterThan(0);
    expect(networks).toMatchObject([
      {
        ...{ id: '1', side: 'ap', number: 16, ssid: { text: 'HOSP-VOICE' }, canDraft: true, noDraft: null },
        onAir: { known: true, value: 'on' },
        facts: { akms: { value: ['psk'] }, pairwise: { value: ['ccmp'] } },
      },
    ]);
  });

  test('reads bytes in any encoding', async () => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const { networks } = await read({ text: undefined, base64: bytes.toString('base64') });
    expect(networks[0]?.ssid?.text).toBe('HOSP-VOICE');
  });

  test('lets a key out only where it is asked for', async () => {
    const masked = await read();
    expect(masked.networks[0]?.facts.psk.value).toMatchObject({ kind: 'readable', text: null });
    expect(JSON.stringify(masked)).not.toContain(KEY);
    expect((await read({ reveal: true })).networks[0]?.facts.psk.value).toMatchObject({ text: KEY });
  });

  test.each([
    ['an unclear text', { text: 'hello' }, 'import.dialect-unclear'],
    ['nothing', { text: '' }, 'import.empty'],
    ['a dialect that there is not', { dialect: 'junos' }, 'import.dialect-unsupported'],
    ['a text beyond the limit', { text: 'x'.repeat(7 * 1024 * 1024) }, 'import.too-large'],
    ['bytes beyond the limit', { text: undefined, base64: 'A'.repeat(9 * 1024 * 1024) }, 'import.too-large'],
  ])('refuses %s', async (_what, more, code) => {
    const error = await errorOf(handlers()['configuration.read']({ text, reveal: false, ...more }));
    expect(error.code).toBe(code);
  });
});

describe('pair.compare', () => {
  test('an exporter and its own profile match, and nothing has to be mended', async () => {
    const { verdict, fix, network, profile } = await compare();
    expect(verdict).toBe('match');
    expect(fix).toEqual({ checked: false, reason: { code: 'fix.not-needed', params: {} } });
    expect([network?.id, profile]).toEqual(['1', { name: psk.name, ssid: psk.ssid }]);
  });

  test('tells what differs with its line, and lines that were checked', async () => {
    const { verdict, rows, fix } = await compare({ text: otherKey });
    const row = rows.find(({ field }) => field === 'psk');
    const line = otherKey.split('\n').findIndex((each) => each.includes('ANOTHER-KEY')) + 1;
    expect([verdict, row?.code, row?.lines]).toEqual(['mismatch', 'pair.psk-different', [line]]);
    expect(fix).toMatchObject({ checked: true, masked: true, after: 'match' });
  });

  test('masks the keys of the lines unless they are asked for', async () => {
    expect(JSON.stringify(await compare({ text: otherKey }))).not.toContain(KEY);
    const { fix } = await compare({ text: otherKey, reveal: true });
    expect(fix.checked && fix.lines.join('\n')).toContain(KEY);
  });

  test('derives each master key once, natively', async () => {
    const pmk = Buffer.from(await nodeKeyDerivation.derivePmk(KEY, utf8Bytes(psk.ssid))).toString('hex');
    let derived = 0;
    const keys = {
      ...nodeKeyDerivation,
      derivePmk: (passphrase: string, ssid: Uint8Array) => {
        derived += 1;
        return nodeKeyDerivation.derivePmk(passphrase, ssid);
      },
    };
    const hex = exportedText('aireos', { ...psk, psk: { keyFormat: 'hex', key: pmk } });
    const { verdict } = await valueOf(
      handlers({ keys })['pair.compare']({ profile: profileOf(psk), text: hex, reveal: false }),
    );
    expect([verdict, derived]).toEqual(['match', 1]);
  });

  test('compares with the network that is named, whatever its SSID', async () => {
    const guest = exportedText('aireos', profileInputForRow(4, { ssid: 'GUEST' }), {
      options: { 'wlan-id': '3' },
    });
    const two = `${text}${guest}`;
    const { networks } = await read({ text: two });
    const id = networks.find(({ ssid }) => ssid?.text === 'GUEST')?.id;
    const { network, verdict, candidates } = await compare({ text: two, networkId: id });
    expect([network?.id, verdict, candidates]).toEqual([id, 'mismatch', [id]]);
    const error = await errorOf(
      handlers()['pair.compare']({ profile: profileOf(psk), text, reveal: false, networkId: '99' }),
    );
    expect(error).toEqual({ code: 'import.network-not-found', params: { network: '99' } });
  });

  test('a sealed key is no difference but unknown, and nothing is written for it', async () => {
    const sealed = profileOf({ ...psk, psk: { keyFormat: 'ascii', key: { sealed: 'AAAA' } } });
    const { verdict, rows, fix } = await compare({ profile: sealed });
    expect([verdict, rows.find(({ field }) => field === 'psk')?.verdict]).toEqual(['unknown', 'unknown']);
    expect(fix).toMatchObject({ checked: false, reason: { code: 'fix.profile-incomplete' } });
  });

  test.each([
    ['a pre-shared key', psk, 'psk', { psk: { keyFormat: 'ascii', key: '' } }],
    ['a WEP key', profileInputForRow(2), 'wep.key', { wep: { keyFormat: 'ascii', key: '' } }],
  ] as const)('%s that the profile leaves out is unknown, no mismatch', async (_what, input, field, less) => {
    const { verdict, rows } = await compare({
      profile: profileOf({ ...input, ...less }),
      text: exportedText('aireos', input),
    });
    const row = rows.find((one) => one.field === field);
    expect([verdict, row?.code, row?.verdict]).toEqual(['unknown', 'pair.key-hidden', 'unknown']);
  });

  test('takes a stored profile', async () => {
    const openStored = () => Promise.resolve({ ok: true, value: profileOf(psk) } as const);
    const profileId = '00000000-0000-4000-8000-000000000000';
    const reply = await valueOf(handlers({ openStored })['pair.compare']({ profileId, text, reveal: false }));
    expect(reply.verdict).toBe('match');
  });

  test.each([
    ['no profile', { profile: undefined }, 'operation.invalid-input'],
    [
      'a combination of no row',
      { profile: profileOf({ ...psk, encryption: 'wep' }) },
      'pair.profile-in-no-row',
    ],
    [
      'a client in place of an access point',
      { text: '[connection]\nid=x\ntype=wifi\n\n[wifi]\nssid=HOSP-VOICE\n', dialect: 'networkmanager' },
      'pair.not-an-access-point',
    ],
  ])('refuses %s', async (_what, more, code) => {
    const input = { profile: profileOf(psk), text, reveal: false, ...more };
    expect((await errorOf(handlers()['pair.compare'](input))).code).toBe(code);
  });
});

describe('pair.drafts', () => {
  test('makes profiles with their keys, and asks what is open', async () => {
    const { networks } = await valueOf(handlers()['pair.drafts']({ text }));
    expect(networks).toMatchObject([
      { networkId: '1', ssid: 'HOSP-VOICE', noDraft: null, profiles: [{ psk: { key: KEY } }] },
    ]);
    expect(networks[0]?.questions.map(({ code }) => code)).toContain('draft.phone-model');
  });

  test('offers every EAP method of an access point, and a client its own alone', async () => {
    const ap = await valueOf(
      handlers()['pair.drafts']({ text: exportedText('aireos', profileInputForRow(7)) }),
    );
    expect(ap.networks[0]?.profiles.length).toBeGreaterThan(1);
    const keyfile =
      '[connection]\nid=x\ntype=wifi\n\n[wifi]\nssid=V\n\n[wifi-security]\nkey-mgmt=wpa-eap\nproto=rsn\npairwise=ccmp\n\n[802-1x]\neap=peap\nphase2-auth=mschapv2\nidentity=phone\npassword=pass\n';
    const client = await valueOf(handlers()['pair.drafts']({ text: keyfile, dialect: 'networkmanager' }));
    expect(client.networks[0]?.profiles).toMatchObject([
      { security: 'peap-mschapv2', credentials: { username: 'phone', password: 'pass' } },
    ]);
    const codes = client.networks[0]?.questions.map(({ code }) => code);
    expect(codes).not.toContain('draft.eap-method');
    expect(codes).not.toContain('draft.credentials');
  });

  test('checks each draft once, and again without its servers where those can be none', async () => {
    const eap = exportedText('aireos', profileInputForRow(7));
    const parse = vi.spyOn(profileSchema, 'safeParse');
    const sound = await valueOf(handlers()['pair.drafts']({ text: eap }));
    const made = sound.networks.flatMap(({ profiles }) => profiles);
    expect(parse).toHaveBeenCalledTimes(made.length);
    expect(made[0]?.radius).toHaveLength(1);
    const port0 = await valueOf(handlers()['pair.drafts']({ text: eap.replaceAll(' 1812 ', ' 0 ') }));
    parse.mockRestore();
    const left = port0.networks.flatMap(({ profiles }) => profiles);
    expect(left.map(({ radius }) => radius)).toEqual(made.map(() => undefined));
  });
});

describe('pair.advise', () => {
  test('judges by phones and platforms', async () => {
    const advice = await valueOf(
      handlers()['pair.advise']({
        ...{ security: 'eap', models: ['8821'], platforms: ['c9800'], otherClients: true },
      }),
    );
    expect(advice.method).toBe('ft');
    expect(advice.platforms[0]?.akms).toEqual(['dot1x', 'ft-dot1x']);
  });
});

describe('pair.report', () => {
  const report = (format: 'html' | 'pdf', more: object = {}) =>
    valueOf(
      handlers()['pair.report']({
        ...{ profile: profileOf(psk), text: otherKey, language: 'ko' as const, format },
        ...more,
      }),
    );

  test('is one page without scripts and without keys', async () => {
    const { fileName, mediaType, content } = await report('html');
    expect([fileName.endsWith('.compare.html'), mediaType]).toEqual([true, 'text/html']);
    const html = content.kind === 'text' ? content.text : '';
    expect(html).toContain('불일치');
    expect(html).not.toMatch(/<script|src=|href=/);
    for (const key of [KEY, 'ANOTHER-KEY-123']) expect(html).not.toContain(key);
  });

  test('shows what stands in names and lines as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { content } = await report('html', {
      profile: profileOf({ ...psk, name: evil, site: evil }),
      text: `${otherKey}config wlan frob ${evil} 16\n`,
    });
    const html = content.kind === 'text' ? content.text : '';
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x');
  });

  test('is a PDF by the renderer', async () => {
    const { mediaType, content } = await report('pdf');
    expect(mediaType).toBe('application/pdf');
    expect(content).toEqual({ kind: 'base64', base64: Buffer.from('%PDF').toString('base64') });
  });
});
