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
    expect(wifiPayload(profile, 'yes')).toBe('WIFI:T:WPA;S:"CAFE";P:"12345678";;');
  });

  test('writes a key of 64 hexadecimal digits as it is', () => {
    const key = 'AB'.repeat(32);
    const profile = validProfileForRow(4, { psk: { keyFormat: 'hex', key } });
    expect(wifiPayload(profile, 'yes')).toBe(`WIFI:T:WPA;S:HOSP-VOICE;P:${key};;`);
  });

  test('has no form for EAP', () => {
    expect(wifiPayload(validProfileForRow(7))).toBeNull();
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

  test.each([5, 7, 10, 16])('refuses row %i and names the nearest row that it takes', (row) => {
    const outcome = runExport(wifiQr, validProfileForRow(row), exportContext());
    expect(outcome).toMatchObject({ ok: false, error: { code: 'target.no-enterprise' } });
    expect(outcome.ok ? 0 : outcome.error.nearest?.row).toBeLessThanOrEqual(4);
  });

  test('needs the key, unless there is none', () => {
    const masked = exportContext({ secrets: 'mask' });
    expect(runExport(wifiQr, validProfileForRow(4), masked)).toMatchObject({
      error: { code: 'target.secret-needed' },
    });
    expect(runExport(wifiQr, validProfileForRow(1), masked).ok).toBe(true);
  });
});
