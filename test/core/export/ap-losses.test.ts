import { describe, expect, test } from 'vitest';
import { AP_TARGETS } from '#core/export/ap-targets';
import { rowKind } from '#core/export/row-kind';
import type { TargetId } from '#core/export/target';
import type { ProfileInput } from '#core/profile/profile-document';
import { apTarget, exported, exportedText, refusalOf, type ExportSettings } from '../../fixtures/ap-export';
import { CHOICES, profileInputForRow, RADIUS_SERVER } from '../../fixtures/profiles';

function codes(id: TargetId, input: ProfileInput, settings: ExportSettings = {}): string[] {
  return exported(id, input, settings)
    .losses.filter(({ code }) => code !== 'loss.unconfirmed-line')
    .map(({ code, params }) => `${code} ${Object.values(params).join()}`.trim());
}

const CISCO = ['ios-autonomous', 'aireos', 'c9800'] as const;
const WEP = { keyFormat: 'ascii', key: 'Zq7!x', keyIndex: 2, authentication: 'shared' } as const;

describe('losses of access point files', () => {
  test.each([
    ['meraki', profileInputForRow(1, { band: '2.4' }), ['loss.not-expressible band']],
    ['meraki', profileInputForRow(1, { band: '5' }), []],
    [
      'meraki',
      profileInputForRow(2, { wep: WEP }),
      [
        'loss.weak-encryption wep',
        'loss.not-expressible wep.authentication',
        'loss.not-expressible wep.keyIndex',
      ],
    ],
    ['meraki', profileInputForRow(3), ['loss.weak-encryption tkip']],
    ['hostapd', profileInputForRow(1), ['loss.not-expressible band', 'loss.not-expressible vlan']],
    ['hostapd', { ...profileInputForRow(1, { band: '5' }), vlan: undefined }, []],
    [
      'hostapd',
      profileInputForRow(7, { band: '5', fastRoaming: 'ft' }),
      ['loss.not-expressible vlan', 'loss.roaming-infrastructure key-holders'],
    ],
    ['ios-autonomous', profileInputForRow(7, { fastRoaming: 'cckm' }), ['loss.roaming-infrastructure wds']],
    ['ios-autonomous', profileInputForRow(4, { fastRoaming: 'ft' }), ['loss.roaming-infrastructure wds']],
    ['aireos', profileInputForRow(7, { fastRoaming: 'cckm' }), []],
    ['c9800', profileInputForRow(7, { fastRoaming: 'cckm' }), ['loss.cckm-deprecated 17.12']],
    ['c9800', profileInputForRow(7, { fastRoaming: 'ft' }), []],
    ['c9800-restconf', profileInputForRow(7, { fastRoaming: 'cckm' }), ['loss.cckm-deprecated 17.12']],
    ['c9800-restconf', profileInputForRow(2, { wep: WEP }), ['loss.weak-encryption wep']],
    ['c9800-restconf', profileInputForRow(7, { radius: [] }), ['loss.radius-missing']],
    [
      'c9800-restconf',
      profileInputForRow(7, { radius: [{ host: '192.0.2.11' }] }),
      ['loss.radius-secret-missing 192.0.2.11'],
    ],
  ] as [TargetId, ProfileInput, string[]][])(
    '%s names what it can not express (case %#)',
    (id, input, expected) => {
      expect(codes(id, input)).toEqual(expected);
    },
  );

  test.each([
    ['17.9', false],
    ['17.10', true],
    ['17.17', true],
    ['17.18', false],
    ['26.1', false],
  ])('CCKM on the 9800 with %s: deprecated %s', (release, isDeprecated) => {
    const found = codes('c9800', profileInputForRow(6, { fastRoaming: 'cckm' }), { options: { release } });
    expect(found.includes(`loss.cckm-deprecated ${release}`)).toBe(isDeprecated);
  });

  test('radios chosen against the band lose the band', () => {
    const input = profileInputForRow(1, { band: '5' });
    expect(codes('ios-autonomous', input, { options: { radios: 'both' } })).toEqual([
      'loss.not-expressible band',
    ]);
    expect(codes('ios-autonomous', input, { options: { radios: '1' } })).toEqual([]);
    expect(codes('hostapd', { ...input, vlan: undefined }, { options: { 'hw-mode': 'g' } })).toEqual([
      'loss.not-expressible band',
    ]);
  });

  test.each(CISCO)('%s writes an 802.1X row without servers and says so', (id) => {
    const input = profileInputForRow(7, { radius: [] });
    expect(codes(id, input)).toContain('loss.radius-missing');
    expect(exportedText(id, input)).not.toContain('192.0.2.10');
  });

  test.each(['meraki', 'hostapd'] as const)('%s refuses an 802.1X row without servers or secrets', (id) => {
    expect(refusalOf(id, profileInputForRow(7, { radius: [] }))).toMatchObject({
      code: 'target.radius-missing',
      nearest: null,
    });
    const radius = [{ host: '192.0.2.10' }];
    expect(refusalOf(id, profileInputForRow(7, { radius })).code).toBe('target.radius-secret-missing');
  });

  test.each([
    ['ios-autonomous', '! radius-server host 192.0.2.11 auth-port 1812 acct-port 1813 key <radius-secret>'],
    ['aireos', 'config radius auth add 2 192.0.2.11 1812 ascii|hex <radius-secret>'],
    ['c9800', '! key 0 <radius-secret>'],
  ] as const)('%s leaves a place for a missing secret that no device takes for one', (id, line) => {
    const input = profileInputForRow(7, { radius: [RADIUS_SERVER, { host: '192.0.2.11' }] });
    const lines = exportedText(id, input).split('\n');
    expect(lines.filter((each) => each === line)).toHaveLength(1);
    expect(lines.some((each) => each.endsWith(RADIUS_SERVER.secret) && !each.startsWith('!'))).toBe(true);
    expect(codes(id, input)).toContain('loss.radius-secret-missing 192.0.2.11');
  });
});

const SECRETS = { psk: 'Vq9-unguessable-Key', wep: 'C0FFEE1234', radius: 'Vq9-shared-Radius' };

function withSecrets(row: number, overrides: Partial<ProfileInput>): ProfileInput {
  const radius = [{ ...RADIUS_SERVER, secret: SECRETS.radius }];
  const input = profileInputForRow(row, overrides);
  if (input.wep) return { ...input, wep: { keyFormat: 'hex', key: SECRETS.wep } };
  if (input.psk) return { ...input, psk: { keyFormat: 'ascii', key: SECRETS.psk } };
  return input.radius ? { ...input, radius } : input;
}

describe('masked secrets', () => {
  test.each(AP_TARGETS.map(({ id }) => id))('%s shows no secret in file or losses and names each', (id) => {
    for (const { row, fastRoaming } of CHOICES) {
      if (!apTarget(id).support[rowKind(row, fastRoaming)].can) continue;
      const input = withSecrets(row.row, { fastRoaming });
      const text = JSON.stringify(exported(id, input, { secrets: 'mask' }));
      for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
      const expected =
        row.security === 'none' ? [] : [input.wep ? 'wep' : input.psk ? 'psk' : 'radius.secret'];
      expect(
        codes(id, input, { secrets: 'mask' }).filter((each) => each.startsWith('loss.secret-masked')),
      ).toEqual(expected.map((member) => `loss.secret-masked ${member}`));
    }
  });

  test.each(AP_TARGETS.map(({ id }) => id))('%s shows secrets in the file and never in the losses', (id) => {
    for (const { row, fastRoaming } of CHOICES) {
      if (row.security === 'none' || !apTarget(id).support[rowKind(row, fastRoaming)].can) continue;
      const { files, losses } = exported(id, withSecrets(row.row, { fastRoaming }));
      const isIn = (value: unknown) =>
        Object.values(SECRETS).some((secret) => JSON.stringify(value).includes(secret));
      expect(isIn(files)).toBe(true);
      expect(isIn(losses)).toBe(false);
    }
  });

  test('a masked Meraki secret is no text, so that the API can not take it for a real one', () => {
    const text = exportedText('meraki', profileInputForRow(7), { secrets: 'mask' });
    const body = JSON.parse(text) as { radiusServers: { secret: unknown }[] };
    expect(body.radiusServers[0]?.secret).toEqual({ masked: '<radius-secret>' });
  });

  test.each(CISCO.filter((id) => id !== 'aireos'))(
    '%s has a masked shared secret in a comment only',
    (id) => {
      const lines = exportedText(id, profileInputForRow(7), { secrets: 'mask' }).split('\n');
      const holding = lines.filter((line) => line.includes('<radius-secret>'));
      expect(holding).toHaveLength(1);
      expect(holding[0]?.startsWith('!')).toBe(true);
    },
  );
});
