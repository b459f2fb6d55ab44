import { runExport } from '#core/export/run-export';
import { wifiPayload } from '#core/export/wifi-qr/payload';
import { qrModules, qrPath, qrSvg } from '#core/export/wifi-qr/qr-code';
import { wifiQr } from '#core/export/wifi-qr/target';
import { describe, expect, test } from 'vitest';
import { exportContext, textOf } from '../../fixtures/exports';
import { validProfileForRow } from '../../fixtures/profiles';

const psk = (ssid: string, key: string, more = {}) =>
  validProfileForRow(4, { ssid, psk: { keyFormat: 'ascii', key }, ...more });

describe('wifiPayload', () => {
  test('names open, WEP and PSK networks', () => {
    expect(wifiPayload(validProfileForRow(1))).toBe('WIFI:T:nopass;S:HOSP-VOICE;;');
    expect(wifiPayload(validProfileForRow(2))).toBe('WIFI:T:WEP;S:HOSP-VOICE;P:ABCD123456;;');
    expect(wifiPayload(validProfileForRow(3))).toBe('WIFI:T:WPA;S:HOSP-VOICE;P:GREG12356789ZXYW;;');
  });

  test('says that a network is hidden', () => {
    expect(wifiPayload(validProfileForRow(1, { hidden: true }))).toBe('WIFI:T:nopass;S:HOSP-VOICE;H:true;;');
  });

  test('escapes what separates fields', () => {
    expect(wifiPayload(psk('a;b,c:d"e\\f', 'p;q,r:s"t\\u'))).toBe(
      'WIFI:T:WPA;S:a\\;b\\,c\\:d\\"e\\\\f;P:p\\;q\\,r\\:s\\"t\\\\u;;',
    );
  });

  test('quotes what looks like hexadecimal digits only when asked to', () => {
    const profile = psk('CAFE', '12345678');
    expect(wifiPayload(profile)).toBe('WIFI:T:WPA;S:CAFE;P:12345678;;');
    expect(wifiPayload(profile, { quotes: 'yes' })).toBe('WIFI:T:WPA;S:"CAFE";P:"12345678";;');
  });

  test('writes a key of 64 hexadecimal digits as it is', () => {
    const key = 'AB'.repeat(32);
    const profile = validProfileForRow(4, { psk: { keyFormat: 'hex', key } });
    expect(wifiPayload(profile, { quotes: 'yes' })).toBe(`WIFI:T:WPA;S:HOSP-VOICE;P:${key};;`);
  });

  test('writes PEAP in the form that ZXing added, escaped as every field', () => {
    const credentials = { username: 'HOSP\\phone;01', password: '병동:"1"' };
    const profile = (row: number) => validProfileForRow(row, { credentials, hidden: true });
    const secrets = 'I:HOSP\\\\phone\\;01;P:병동\\:\\"1\\";';
    expect(wifiPayload(profile(13))).toBe(
      `WIFI:T:WPA2-EAP;S:HOSP-VOICE;E:PEAP;PH2:MSCHAPV2;${secrets}H:true;;`,
    );
    expect(wifiPayload(profile(16), { outerIdentity: 'a,b@example.com' })).toBe(
      `WIFI:T:WPA2-EAP;S:HOSP-VOICE;E:PEAP;PH2:GTC;A:a\\,b@example.com;${secrets}H:true;;`,
    );
  });

  test('has no form for EAP-FAST and EAP-TLS', () => {
    expect(wifiPayload(validProfileForRow(7))).toBeNull();
    expect(wifiPayload(validProfileForRow(10))).toBeNull();
  });
});

describe('the QR code', () => {
  test('has four light modules around it', () => {
    const modules = qrModules('WIFI:T:nopass;S:a;;');
    const border = modules.flatMap((row, y) =>
      row.filter((_, x) => Math.min(x, y, row.length - 1 - x, modules.length - 1 - y) < 4),
    );
    expect(border.some((dark) => dark)).toBe(false);
    expect(modules[4]?.[4]).toBe(true);
  });

  test('draws exactly its dark modules', () => {
    const modules = [
      [false, true, true],
      [true, false, true],
    ];
    expect(qrPath(modules)).toBe('M1 0h2v1h-2zM0 1h1v1h-1zM2 1h1v1h-1z');
  });

  test('is an image without text', () => {
    expect(qrSvg(qrModules('secret'))).not.toContain('secret');
  });
});

describe('the wifi-qr target', () => {
  test('writes SVG, PNG and the text, and names what the form can not say', () => {
    const profile = validProfileForRow(4, { fastRoaming: 'ft', band: '5' });
    const outcome = runExport(wifiQr, profile, exportContext());
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(outcome.value.files.map(({ name }) => name)).toEqual([
      'wifi-qr.svg',
      'wifi-qr.png',
      'wifi-qr.txt',
    ]);
    expect(textOf(outcome.value.files[2])).toBe('WIFI:T:WPA;S:HOSP-VOICE;P:GREG12356789ZXYW;;\n');
    expect(outcome.value.losses.map(({ params }) => params)).toEqual(
      ['keyManagement', 'encryption', 'fastRoaming', 'band', 'vlan'].map((member) => ({ member })),
    );
  });

  test.each([
    [5, 'target.no-dynamic-wep', 2],
    [7, 'target.no-eap-method', 4],
    [10, 'target.no-eap-method', 4],
    [12, 'target.no-tkip-enterprise', 13],
    [15, 'target.no-tkip-enterprise', 16],
  ])('refuses row %i (%s) and names row %i as the nearest that it takes', (row, code, nearest) => {
    const outcome = runExport(wifiQr, validProfileForRow(row), exportContext({ options: { eap: 'yes' } }));
    expect(outcome).toMatchObject({ ok: false, error: { code, nearest: { row: nearest } } });
  });

  test.each([13, 16])('writes row %i only when asked for the form that few readers know', (row) => {
    const profile = validProfileForRow(row, { vlan: undefined, radius: [] });
    const refused = runExport(wifiQr, profile, exportContext());
    expect(refused).toMatchObject({
      error: { code: 'target.option-needed', params: { option: 'eap', value: 'yes' }, nearest: null },
    });
    const written = runExport(wifiQr, profile, exportContext({ options: { eap: 'yes' } }));
    if (!written.ok) throw new Error(written.error.code);
    expect(textOf(written.value.files[2])).toMatch(/^WIFI:T:WPA2-EAP;S:HOSP-VOICE;E:PEAP;PH2:/);
    expect(written.value.losses.map(({ code }) => code)).toEqual([
      'loss.unconfirmed-line',
      'loss.server-ca-missing',
    ]);
  });

  test('can not carry the CA', () => {
    const serverCa = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
    const written = runExport(
      wifiQr,
      validProfileForRow(13, { serverCa }),
      exportContext({ options: { eap: 'yes' } }),
    );
    expect(written.ok && written.value.losses).toContainEqual({
      code: 'loss.not-expressible',
      params: { member: 'serverCa' },
    });
  });

  test.each([
    ['open', 1, []],
    ['shared', 1, ['wep.authentication']],
    ['open', 3, ['wep.keyIndex']],
  ] as const)('WEP, %s, key %i: loses %j', (authentication, keyIndex, lost) => {
    const wep = { authentication, keyIndex, keyFormat: 'ascii', key: 'Zq7!;' } as const;
    const profile = validProfileForRow(2, { wep, vlan: undefined });
    const written = runExport(wifiQr, profile, exportContext());
    if (!written.ok) throw new Error(written.error.code);
    expect(textOf(written.value.files[2])).toBe('WIFI:T:WEP;S:HOSP-VOICE;P:Zq7!\\;;;\n');
    expect(written.value.losses.map(({ params }) => params)).toEqual(lost.map((member) => ({ member })));
  });

  test('needs the key, unless there is none', () => {
    const masked = exportContext({ secrets: 'mask' });
    expect(runExport(wifiQr, validProfileForRow(4), masked)).toMatchObject({
      error: { code: 'target.secret-needed' },
    });
    expect(runExport(wifiQr, validProfileForRow(1), masked).ok).toBe(true);
  });
});
