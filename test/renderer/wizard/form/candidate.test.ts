import { SECTIONS } from '#core/profile/check-sections';
import { parseProfile } from '#core/profile/check-profile';
import { TABLE_5 } from '#core/scheme/table5';
import { describe, expect, test } from 'vitest';
import { toCandidate } from '../../../../src/renderer/wizard/form/candidate';
import { checkForm } from '../../../../src/renderer/wizard/form/check-form';
import { emptyForm, emptyServer, type WizardForm } from '../../../../src/renderer/wizard/form/form';
import { toForm } from '../../../../src/renderer/wizard/form/from-profile';
import { chooseRow } from '../../../../src/renderer/wizard/form/scheme-state';
import { profileInputForRow } from '../../../fixtures/profiles';

/** A form in which everything was filled in, for every kind of row. */
function fullForm(): WizardForm {
  return {
    ...emptyForm(),
    name: 'Ward 3 voice',
    ssid: 'HOSP-VOICE',
    wep: { authentication: 'shared', keySize: 40, keyFormat: 'hex', key: 'ABCD123456', keyIndex: 2 },
    psk: { keyFormat: 'ascii', key: 'GREG12356789ZXYW' },
    credentials: { username: 'HOSP\\phone01', password: 'Pa55word' },
    userCertificate: 'scep',
    serverCa: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
    scep: { server: '192.0.2.20', rootCaFingerprint: '' },
    radius: [{ ...emptyServer(1), host: '192.0.2.10', secret: 'Radius5ecret' }],
  };
}

describe('the profile of a form', () => {
  test.each(TABLE_5.map((row) => [row.row, row] as const))(
    'for row %i holds no section that the row leaves unused',
    (_n, row) => {
      const form = { ...fullForm(), ...chooseRow(emptyForm(), row) };
      const { parsed, findings } = checkForm(form);
      expect(parsed.ok).toBe(true);
      expect(findings.filter(({ code }) => code === 'section.unused')).toEqual([]);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  test('has no sections at all before a row is chosen', () => {
    const members = Object.keys(toCandidate(fullForm(), null));
    expect(members.filter((member) => (SECTIONS as readonly string[]).includes(member))).toEqual([]);
    expect(members).not.toContain('security');
  });

  test('trying another row and coming back loses nothing', () => {
    const psk = { ...fullForm(), ...chooseRow(emptyForm(), TABLE_5[3] ?? never()) };
    const eap = { ...psk, ...chooseRow(psk, TABLE_5[6] ?? never()) };
    const back = { ...eap, ...chooseRow(eap, TABLE_5[3] ?? never()) };
    expect(toCandidate(eap, null)).not.toHaveProperty('psk');
    expect(toCandidate(back, null)).toEqual(toCandidate(psk, null));
  });

  test.each([
    ['70000', 'profile.out-of-range'],
    ['0', 'profile.out-of-range'],
    ['eleven', 'profile.wrong-type'],
    ['1.5', 'profile.wrong-type'],
  ])('says what is wrong with the VLAN %s and does not drop it', (vlan, code) => {
    const checked = checkForm({ ...fullForm(), ...chooseRow(emptyForm(), TABLE_5[0] ?? never()), vlan });
    expect(checked.parsed.ok).toBe(false);
    const errors = checked.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((one) => [one.code, one.path])).toEqual([[code, '/vlan']]);
  });

  test('says what is wrong with the rest while one member has the wrong form', () => {
    const form = { ...fullForm(), vlan: 'eleven', ssid: '병원음성병원음성병원음성' };
    const codes = checkForm(form).findings.map(({ code, path }) => `${path} ${code}`);
    expect(codes).toEqual([
      '/vlan profile.wrong-type',
      '/security profile.missing-member',
      '/ssid ssid.too-long',
    ]);
  });

  test('says what is wrong with one port without losing the other server', () => {
    const radius = [{ ...emptyServer(1), host: '192.0.2.10', authPort: '99999', secret: '한' }];
    const form = { ...fullForm(), ...chooseRow(emptyForm(), TABLE_5[6] ?? never()), radius };
    const errors = checkForm(form).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ path }) => path)).toEqual(['/radius/0/authPort', '/radius/0/secret']);
  });

  test('keeps the SSID exactly as typed', () => {
    expect(toCandidate({ ...fullForm(), ssid: '  병원 ' }, null)['ssid']).toBe('  병원 ');
  });
});

describe('the form of a profile', () => {
  test.each(TABLE_5.map(({ row }) => row))('for row %i gives the same profile back', (row) => {
    const parsed = parseProfile(profileInputForRow(row));
    if (!parsed.ok) throw new Error('the fixture is a profile');
    const again = checkForm(toForm(parsed.document)).parsed;
    expect(again.ok && again.document).toEqual(parsed.document);
  });

  test('keeps sealed secrets sealed', () => {
    const parsed = parseProfile(
      profileInputForRow(4, { psk: { keyFormat: 'ascii', key: { sealed: 'opaque' } } }),
    );
    if (!parsed.ok) throw new Error('the fixture is a profile');
    expect(toCandidate(toForm(parsed.document), null)['psk']).toEqual({
      keyFormat: 'ascii',
      key: { sealed: 'opaque' },
    });
  });
});

function never(): never {
  throw new Error('Table 5 has 16 rows');
}
