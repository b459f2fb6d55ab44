import { describe, expect, test, vi } from 'vitest';
import { exported, exportHandlers, exportInput } from '../fixtures/exports';
import { profileInputForRow } from '../fixtures/profiles';

const renderPdf = () => Promise.resolve(new Uint8Array([1, 2, 3]));

describe('export.run', () => {
  test('writes files under safe names with texts as they are and bytes in Base64', async () => {
    const profile = profileInputForRow(4, { name: '3병동/음성: "A"', apPlatforms: ['c9800'] });
    const files = await exported(profile, { targets: ['phone-card', 'wifi-qr', 'sheet-html', 'sheet-csv'] });
    expect(files.map(({ fileName }) => fileName)).toEqual([
      '3병동-음성-a.phone-card.txt',
      '3병동-음성-a.wifi-qr.svg',
      '3병동-음성-a.wifi-qr.png',
      '3병동-음성-a.wifi-qr.txt',
      '3병동-음성-a.sheet.html',
      '3병동-음성-a.sheet.csv',
    ]);
    const png = files[2]?.content;
    const bytes = png?.kind === 'base64' ? Buffer.from(png.base64, 'base64') : Buffer.alloc(0);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  test('masks secrets on sheets and includes them in machine formats unless told otherwise', async () => {
    const profile = profileInputForRow(4, { apPlatforms: ['c9800'] });
    const holds = async (secrets?: 'include' | 'mask') => {
      const files = await exported(profile, { targets: ['sheet-html', 'phone-card', 'c9800'], secrets });
      return files.map(({ content }) => content.kind === 'text' && content.text.includes('GREG12356789ZXYW'));
    };
    expect(await holds()).toEqual([false, true, true]);
    expect(await holds('include')).toEqual([true, true, true]);
    expect(await holds('mask')).toEqual([false, false, false]);
  });

  test('puts the check value and the commands of the named platforms on a sheet', async () => {
    const profile = profileInputForRow(4, { ssid: 'IEEE', psk: { keyFormat: 'ascii', key: 'password' } });
    const [file] = await exported({ ...profile, apPlatforms: ['aireos'] }, { targets: ['sheet-csv'] });
    const text = file?.content.kind === 'text' ? file.content.text : '';
    expect(text).toMatch(/"Key check value","","[0-9A-Z]{8}",""/);
    expect(text).toContain('config wlan create');
    expect(text).not.toContain('password"');
  });

  test('derives no key where no sheet is asked for', async () => {
    const keyCheckValue = vi.fn();
    const input = exportInput(profileInputForRow(4), { targets: ['phone-card'] });
    await exportHandlers({ keyCheckValue })['export.run'](input);
    expect(keyCheckValue).not.toHaveBeenCalled();
  });

  test('refuses every target for a profile with errors, and gives the findings', async () => {
    const profile = profileInputForRow(4, { psk: { keyFormat: 'hex', key: 'AB' } });
    const reply = await exportHandlers()['export.run'](
      exportInput(profile, { targets: ['sheet-html', 'aireos'] }),
    );
    expect(reply).toMatchObject({
      ok: true,
      value: { files: [], findings: [{ code: 'key.psk-hex-length' }] },
    });
    expect(reply.ok && reply.value.refused).toEqual(
      ['sheet-html', 'aireos'].map((target) => ({
        target,
        refusal: { code: 'target.profile-invalid', params: { errors: 1 }, nearest: null },
      })),
    );
  });

  test('opens sealed secrets, and says so where it can not', async () => {
    const sealed = profileInputForRow(4, { psk: { keyFormat: 'ascii', key: { sealed: 'opaque' } } });
    const input = exportInput(sealed, { targets: ['wifi-qr'] });
    const locked = await exportHandlers()['export.run'](input);
    expect(locked).toMatchObject({
      value: { files: [], refused: [{ refusal: { code: 'target.profile-sealed' } }] },
    });
    const opened = await exportHandlers({
      openSecrets: (profile) =>
        Promise.resolve({ ...profile, psk: { keyFormat: 'ascii', key: 'opened-key' } as const }),
    })['export.run'](input);
    expect(opened.ok && opened.value.files).toHaveLength(3);
  });

  test('refuses a row for one target and writes the others', async () => {
    const input = exportInput(profileInputForRow(5), {
      targets: ['meraki', 'phone-card', 'wifi-qr', 'windows'],
    });
    const reply = await exportHandlers()['export.run'](input);
    if (!reply.ok) throw new Error(reply.error.code);
    expect(reply.value.refused.map(({ target }) => target)).toEqual(['meraki', 'wifi-qr', 'windows']);
    expect(reply.value.files.map(({ target }) => target)).toEqual(['phone-card']);
    expect(reply.value.losses.every(({ target }) => target === 'phone-card')).toBe(true);
  });

  test('names a target once even when asked twice', async () => {
    const files = await exported(profileInputForRow(1), { targets: ['sheet-csv', 'sheet-csv'] });
    expect(files).toHaveLength(1);
  });

  test('refuses options for what is no target', async () => {
    const input = exportInput(profileInputForRow(1), {
      targets: ['sheet-csv'],
      options: { nonsense: { a: 'b' } },
    });
    expect(await exportHandlers()['export.run'](input)).toMatchObject({
      error: { code: 'operation.invalid-input' },
    });
  });

  test('gives options to their own target', async () => {
    const options = { 'sheet-csv': { date: '2026-11-22' } };
    const [file] = await exported(profileInputForRow(1), { targets: ['sheet-csv'], options });
    expect(file?.content.kind === 'text' && file.content.text).toContain('2026-11-22');
  });

  test('hands the sheet to the PDF renderer', async () => {
    const input = exportInput(profileInputForRow(1), { targets: ['sheet-pdf'] });
    const reply = await exportHandlers({ renderPdf })['export.run'](input);
    expect(reply.ok && reply.value.files[0]).toMatchObject({
      mediaType: 'application/pdf',
      content: { kind: 'base64', base64: 'AQID' },
    });
  });

  test('gives the same bytes for the same question', async () => {
    const question = { targets: ['phone-card', 'wifi-qr', 'sheet-html', 'sheet-csv'] } as const;
    const run = () => exported(profileInputForRow(4), { ...question, targets: [...question.targets] });
    expect(await run()).toEqual(await run());
  });
});

describe('target.list', () => {
  test('tells the rows and options of every target', async () => {
    const reply = await exportHandlers()['target.list']({});
    if (!reply.ok) throw new Error(reply.error.code);
    const qr = reply.value.find(({ id }) => id === 'wifi-qr');
    expect(qr?.options).toContainEqual({ name: 'hex-quotes', fallback: 'no', accepts: 'no, yes' });
    expect(qr?.rows.find(({ row }) => row === 7)).toMatchObject({
      can: false,
      reason: 'target.no-eap-method',
    });
    const takers = reply.value.filter(({ takesClientIdentity }) => takesClientIdentity).map(({ id }) => id);
    expect(takers).toEqual(expect.arrayContaining(['apple', 'eap-config']));
    expect(takers).not.toContain('windows');
  });
});
