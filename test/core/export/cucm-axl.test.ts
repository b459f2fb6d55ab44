import { describe, expect, test } from 'vitest';
import type { ProfileInput } from '#core/profile/profile-document';
import { lossesFor, refusalFor, textsFor } from '../../fixtures/exports-of';
import { CHOICES, profileInputForRow } from '../../fixtures/profiles';

const POOL = {
  'device-pool': 'Ward phones',
  'group-name': 'Wards',
  'group-description': 'Phones of the wards',
};
const first = (input: ProfileInput, options = {}) =>
  textsFor('cucm-axl', input, { options })['1-add-wlan-profile.xml'] ?? '';

function allFiles(input: ProfileInput, options: Readonly<Record<string, string>>): string {
  const texts = Object.entries(textsFor('cucm-axl', input, { options }));
  return texts.map(([file, text]) => `${file}\n${text}`).join('\n');
}

/** The elements of a request's object in their order. */
const elements = (text: string) => [...text.matchAll(/^ {8}<(\w+)>/gm)].map(([, name]) => name);

describe('AXL requests', () => {
  test.each([
    [1, 'open'],
    [2, 'static-wep'],
    [4, 'psk'],
    [7, 'eap-fast'],
    [10, 'eap-tls'],
    [13, 'peap-mschapv2'],
    [16, 'peap-gtc'],
  ])('row %i gives the known bodies', async (row, name) => {
    const all = allFiles(profileInputForRow(row), POOL);
    await expect(all).toMatchFileSnapshot(`golden/cucm-axl/${name}.txt`);
  });

  test('an update names the objects and writes the same members', async () => {
    const options = {
      ...POOL,
      operation: 'update',
      release: '15.0',
      'device-pool': '',
      phone: 'SEP00270D000001',
    };
    await expect(allFiles(profileInputForRow(13), options)).toMatchFileSnapshot('golden/cucm-axl/update.txt');
  });

  test.each([
    ['without attachment', {}, ['1-add-wlan-profile.xml', '2-add-wlan-profile-group.xml']],
    ['to a device pool', { 'device-pool': 'P' }, ['3-update-device-pool.xml']],
    ['to a phone', { phone: 'SEP00270D000001' }, ['3-update-phone.xml']],
  ])('%s', (_, options, names) => {
    expect(Object.keys(textsFor('cucm-axl', profileInputForRow(4), { options }))).toEqual(
      expect.arrayContaining(names),
    );
  });

  test.each(['11.5', '12.0', '12.5', '14.0', '15.0'])(
    'release %s is in namespace and SOAP action',
    (release) => {
      const text = first(profileInputForRow(4), { release });
      expect(text).toContain(`"http://www.cisco.com/AXL/API/${release}"`);
      expect(text).toContain(`SOAPAction: "CUCM:DB ver=${release} addWLANProfile"`);
    },
  );

  test('an element that the row has no value for is left out', () => {
    const bare = { ...profileInputForRow(1), site: '' };
    expect(elements(first(bare))).toEqual(['name', 'ssid', 'frequencyBand', 'userModifiable', 'authMethod']);
  });

  test('group and profile keep one name, without blanks at its edges', () => {
    const texts = textsFor('cucm-axl', profileInputForRow(4, { name: ' Ward <3> & co. ' }));
    expect(texts['1-add-wlan-profile.xml']).toContain('<name>Ward &lt;3&gt; &amp; co.</name>');
    expect(texts['2-add-wlan-profile-group.xml']).toContain(
      '<wirelessProfile>Ward &lt;3&gt; &amp; co.</wirelessProfile>',
    );
  });
});

describe('secrets in AXL requests', () => {
  const secrets = ['ABCD123456', 'GREG12356789ZXYW', 'Pa55word', 'Radius5ecret'];

  test.each(CHOICES)('$title: masked ones leave a comment and no element', ({ row, fastRoaming }) => {
    const input = profileInputForRow(row.row, { fastRoaming });
    const text = Object.values(textsFor('cucm-axl', input, { secrets: 'mask' })).join('');
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/<(password|pskPassphrase|wepKey)>/);
    const masked = lossesFor('cucm-axl', input, { secrets: 'mask' }).filter((each) =>
      each.includes('secret-masked'),
    );
    expect(masked.length).toBe((text.match(/: fill in -->/g) ?? []).length);
  });

  test('losses hold none', () => {
    for (const { row } of CHOICES) {
      const losses = JSON.stringify(lossesFor('cucm-axl', profileInputForRow(row.row)));
      for (const secret of secrets) expect(losses).not.toContain(secret);
    }
  });
});

describe('losses of AXL requests', () => {
  const wep = { keyFormat: 'hex', key: 'ABCD123456', keyIndex: 3, authentication: 'shared' } as const;
  const negotiated = ['loss.set-on-access-point keyManagement', 'loss.set-on-access-point encryption'];
  const vlan = 'loss.set-on-access-point vlan';
  const one = 'loss.first-profile-only generic';

  test.each([
    [profileInputForRow(1), {}, [vlan, 'loss.none-removes-profile', one]],
    [
      profileInputForRow(2, { hidden: true, wep, phoneModel: '8821' }),
      {},
      [
        vlan,
        'loss.not-expressible hidden',
        'loss.not-expressible wep.authentication',
        'loss.not-expressible wep.keyIndex',
      ],
    ],
    [
      profileInputForRow(10, { fastRoaming: 'ft', phoneModel: '8865' }),
      { release: '11.5' },
      [
        ...negotiated,
        'loss.set-on-access-point fastRoaming',
        vlan,
        'loss.not-expressible radius',
        'loss.not-expressible userCertificate',
        'loss.known-defect 11.5,CSCvj13482',
        'loss.first-profile-only 8865',
      ],
    ],
    [
      profileInputForRow(13, { phoneModel: '8821' }),
      { operation: 'update', 'group-name': 'G' },
      [
        ...negotiated,
        vlan,
        'loss.not-expressible radius',
        'loss.not-expressible sharedCredentials',
        'loss.group-replaced G',
      ],
    ],
  ] as [ProfileInput, Record<string, string>, string[]][])('case %#', (input, options, expected) => {
    expect(lossesFor('cucm-axl', input, { options })).toEqual(expected);
  });

  test('EAP-TLS from 12.0 on has no known defect', () => {
    const losses = lossesFor('cucm-axl', profileInputForRow(10), { options: { release: '12.0' } });
    expect(losses.some((each) => each.includes('defect'))).toBe(false);
  });
});

describe('refusals of AXL requests', () => {
  test.each([
    ['release', '10.5'],
    ['operation', 'delete'],
    ['phone', 'SEP123'],
    ['device-pool', 'a\nb'],
    ['group-name', 'x'.repeat(101)],
  ])('%s=%j', (option, value) => {
    expect(refusalFor('cucm-axl', profileInputForRow(4), { options: { [option]: value } })).toMatchObject({
      code: 'target.option-invalid',
      params: { option },
    });
  });

  test('a phone beside a device pool, whose group would win', () => {
    const options = { 'device-pool': 'P', phone: 'SEP00270D000001' };
    expect(refusalFor('cucm-axl', profileInputForRow(4), { options })).toMatchObject({
      code: 'target.option-invalid',
      params: { option: 'phone' },
    });
  });

  test.each([
    ['name', { name: 'x\uFFFE' }, 'target.name-character'],
    ['SSID', { ssid: 'x\uFFFF' }, 'target.ssid-character'],
    ['user name', { credentials: { username: 'x\uFFFE', password: 'p' } }, 'target.secret-character'],
    ['password', { credentials: { username: 'x', password: 'p\uD800' } }, 'target.secret-character'],
  ])('a %s with a character that XML can not hold', (_, overrides, code) => {
    expect(refusalFor('cucm-axl', profileInputForRow(7, overrides)).code).toBe(code);
  });
});
