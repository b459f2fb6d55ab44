import { AP_PLATFORMS, type ApPlatform } from '#core/profile/vocabulary';
import { profileSchema, type ProfileInput } from '#core/profile/profile-document';
import type { Fact } from '#core/topology/facts';
import { topologiesOf, type Topology } from '#core/topology/topology';
import type { NodeKind } from '#core/topology/vocabulary';
import { describe, expect, test } from 'vitest';
import { CHOICES, profileInputForRow, RADIUS_SERVER } from '../../fixtures/profiles';

type Drawn = Extract<Topology, { can: true }>;

const profileOf = (row: number, change: Partial<ProfileInput> = {}) =>
  profileSchema.parse(profileInputForRow(row, change));

function drawn(row: number, change: Partial<ProfileInput> = {}): Drawn {
  const [first] = topologiesOf(profileOf(row, change));
  if (first?.can !== true) throw new Error('the platform can do the row');
  return first;
}

const factsAt = ({ nodes }: Drawn, kind: NodeKind): readonly Fact[] =>
  nodes.find((node) => node.kind === kind)?.facts ?? [];
const factOf = (topology: Drawn, kind: NodeKind, code: Fact['code']) =>
  factsAt(topology, kind).find((fact) => fact.code === code);
const lines = ({ links }: Drawn) => links.map(({ from, code, to }) => `${from} ${code} ${to}`);

const PLATFORMS: readonly (ApPlatform | null)[] = [null, ...AP_PLATFORMS];

/** What each platform can't do, by key management, encryption and fast roaming. */
const IMPOSSIBLE: Readonly<Record<ApPlatform, RegExp>> = {
  'ios-autonomous': /never/,
  aireos: /^802\.1x/,
  c9800: /^802\.1x/,
  meraki: /^802\.1x|^eap wpa |cckm$/,
  hostapd: /^802\.1x|^eap wpa |cckm$/,
};

/** Nodes between the air and the RADIUS server, with what joins them to the access point. */
function middle(
  platform: ApPlatform | null,
  isFast: boolean,
): { nodes: string[]; links: string[]; asks: string } {
  switch (platform) {
    case 'aireos':
    case 'c9800':
      return { nodes: ['controller'], links: ['access-point capwap controller'], asks: 'controller' };
    case 'meraki':
      return { nodes: ['dashboard'], links: ['access-point dashboard dashboard'], asks: 'access-point' };
    case 'ios-autonomous':
      return isFast
        ? { nodes: ['wds'], links: ['access-point wlccp wds'], asks: 'wds' }
        : { nodes: [], links: [], asks: 'access-point' };
    default:
      return { nodes: [], links: [], asks: 'access-point' };
  }
}

const SERVER = ['server-ca root-on-phone phone', 'server-ca signs-server radius'];
const MIC = ['phone-ca signs-phone phone', 'phone-ca root-on-radius radius'];
/** Nodes beyond the access points, and what joins their certificates. */
const BEYOND = {
  none: [[], []],
  wep: [[], []],
  psk: [[], []],
  'eap-fast': [['radius'], []],
  'eap-tls': [
    ['radius', 'phone-ca', 'server-ca'],
    [...MIC, ...SERVER],
  ],
  'peap-mschapv2': [['radius', 'server-ca'], SERVER],
  'peap-gtc': [['radius', 'server-ca'], SERVER],
} as const;

describe('who takes part, and what joins them', () => {
  const cases = CHOICES.flatMap((choice) => PLATFORMS.map((platform) => ({ ...choice, platform })));

  test.each(cases)('$title, $platform', ({ row, fastRoaming, platform }) => {
    const apPlatforms = platform === null ? [] : [platform];
    const [topology, ...others] = topologiesOf(profileOf(row.row, { fastRoaming, apPlatforms }));
    expect(others).toEqual([]);
    const [beyond, certificates] = BEYOND[row.security];
    const management =
      beyond.length > 0 && row.keyManagement !== '802.1x' ? `eap ${row.keyManagement}` : row.keyManagement;
    if (platform !== null && IMPOSSIBLE[platform].test(`${management} ${row.encryption} ${fastRoaming}`)) {
      expect(topology).toMatchObject({ can: false, platform });
      return;
    }
    if (topology?.can !== true) throw new Error('it is drawn');
    const { nodes, links, asks } = middle(platform, fastRoaming !== 'none');
    expect(topology.nodes.map(({ kind }) => kind)).toEqual(['phone', 'access-point', ...nodes, ...beyond]);
    expect(lines(topology)).toEqual([
      'phone air access-point',
      ...links,
      ...(beyond.length > 0 ? [`${asks} radius radius`] : []),
      ...certificates,
    ]);
  });

  test('with SCEP the phone asks the registration authority, which alone speaks with the CA', () => {
    const topology = drawn(10, { userCertificate: 'scep' });
    expect(topology.nodes.map(({ kind }) => kind)).toContain('registration-authority');
    expect(lines(topology)).toEqual(
      expect.arrayContaining([
        'phone scep-request registration-authority',
        'registration-authority scep-relay phone-ca',
        'phone-ca root-on-radius radius',
      ]),
    );
    expect(lines(topology)).not.toContain('phone-ca signs-phone phone');
  });

  test('each platform of a profile has its own picture', () => {
    const apPlatforms: ApPlatform[] = ['c9800', 'meraki', 'hostapd'];
    const found = topologiesOf(profileOf(7, { fastRoaming: 'cckm', apPlatforms }));
    expect(found.map(({ platform, can }) => [platform, can])).toEqual([
      ['c9800', true],
      ['meraki', false],
      ['hostapd', false],
    ]);
  });

  test('a combination that is in no row has none', () => {
    expect(topologiesOf({ ...profileOf(4), encryption: 'wep' })).toEqual([]);
  });
});

describe('what is set where', () => {
  test.each(CHOICES.flatMap((choice) => PLATFORMS.map((platform) => ({ ...choice, platform }))))(
    '$title, $platform: what has to be the same stands at both ends, and no secret anywhere',
    ({ row, fastRoaming, platform }) => {
      const apPlatforms = platform === null ? [] : [platform];
      for (const topology of topologiesOf(profileOf(row.row, { fastRoaming, apPlatforms }))) {
        expect(JSON.stringify(topology)).not.toMatch(/ABCD123456|GREG12356789ZXYW|Pa55word|Radius5ecret/);
        if (!topology.can) continue;
        for (const { kind, facts } of topology.nodes) {
          expect(facts.filter(({ source }) => source === '')).toEqual([]);
          for (const { code, params } of facts) {
            if ('other' in params)
              expect(factOf(topology, params.other, code)?.params).toMatchObject({ other: kind });
          }
        }
      }
    },
  );

  test.each([
    ['ios-autonomous', 'access-point'],
    ['aireos', 'controller'],
    ['c9800', 'controller'],
    ['meraki', 'dashboard'],
    ['hostapd', 'access-point'],
  ] as const)('SSID, VLAN and key of %s are set at the %s alone', (platform, node) => {
    const topology = drawn(4, { apPlatforms: [platform], hidden: true, band: '5' });
    for (const code of ['vlan', 'ssid-hidden', 'scheme', 'psk', 'ssid', 'band'] as const) {
      const places = topology.nodes.filter(({ kind }) => kind !== 'phone' && factOf(topology, kind, code));
      expect(places.map(({ kind }) => kind)).toEqual([node]);
    }
  });

  test('the RADIUS servers bear their addresses and ports, and say whose secret is missing', () => {
    const radius = [RADIUS_SERVER, { host: '192.0.2.11', authPort: 1645, acctPort: 1646 }];
    const topology = drawn(13, { radius, apPlatforms: ['aireos'] });
    expect(factsAt(topology, 'radius').slice(0, 4)).toMatchObject([
      {
        code: 'radius-server',
        params: { number: 1, host: '192.0.2.10', authPort: 1812, acctPort: 1813 },
        path: '/radius/0/host',
      },
      {
        code: 'radius-server',
        params: { number: 2, host: '192.0.2.11', authPort: 1645, acctPort: 1646 },
        path: '/radius/1/host',
      },
      { code: 'radius-client', params: { node: 'controller' } },
      { code: 'shared-secret', params: { missing: 1, other: 'controller' } },
    ]);
    expect(factOf(topology, 'controller', 'radius-servers')?.params).toEqual({
      hosts: ['192.0.2.10', '192.0.2.11'],
    });
    expect(topology.links.find(({ code }) => code === 'radius')?.params).toEqual({
      ports: [1645, 1646, 1812, 1813],
    });
    expect(factsAt(drawn(13, { radius: [] }), 'radius')[0]).toMatchObject({ code: 'radius-server-missing' });
  });

  test('an access point of a dashboard asks the RADIUS servers that are entered in the dashboard', () => {
    const topology = drawn(13, { apPlatforms: ['meraki'] });
    expect(factOf(topology, 'access-point', 'radius-servers')).toBeUndefined();
    expect(factOf(topology, 'dashboard', 'shared-secret')?.params).toMatchObject({ other: 'radius' });
    expect(factOf(topology, 'radius', 'radius-client')).toMatchObject({
      params: { node: 'access-point' },
      confirmed: false,
    });
  });

  test('a phone needs the root of the RADIUS server and its clock; the server the root of the phone', () => {
    const serverCa = '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----';
    expect(factOf(drawn(13), 'phone', 'server-root')?.params).toEqual({ isGiven: false });
    expect(factOf(drawn(13), 'phone', 'clock')).toBeUndefined();
    expect(factOf(drawn(13, { serverCa }), 'phone', 'clock')).toBeDefined();
    expect(factOf(drawn(10), 'phone', 'clock')).toBeDefined();
    expect(factOf(drawn(7), 'phone', 'server-root')).toBeUndefined();
    expect(factOf(drawn(10), 'radius', 'trust-manufacturing')).toBeDefined();
    expect(factsAt(drawn(10), 'phone-ca').map(({ params }) => params)).toContainEqual({
      name: 'Cisco Manufacturing CA SHA2',
      root: 'Cisco Root CA M2',
      ends: '2037-11-12',
    });
    expect(factOf(drawn(10, { userCertificate: 'user-installed' }), 'radius', 'trust-issuer')).toBeDefined();
  });

  test.each([
    [4, { apPlatforms: ['ios-autonomous'], fastRoaming: 'ft' }, 'wds', 'wds-for-psk'],
    [4, { apPlatforms: ['ios-autonomous'], fastRoaming: 'ft' }, 'access-point', 'roaming'],
    [4, { apPlatforms: ['ios-autonomous'], fastRoaming: 'ft' }, 'access-point', 'wds-registration'],
    [7, { apPlatforms: ['c9800'], fastRoaming: 'cckm' }, 'controller', 'cckm-tolerance'],
    [3, { apPlatforms: ['meraki'] }, 'dashboard', 'scheme'],
    [3, { phoneModel: '8832' }, 'phone', 'wpa-switch'],
  ] as const)('of row %i with %j the %s says that %s is not confirmed', (row, change, node, code) => {
    const input: Partial<ProfileInput> = {
      ...change,
      apPlatforms: 'apPlatforms' in change ? [...change.apPlatforms] : [],
    };
    expect(factOf(drawn(row, input), node, code)).toMatchObject({ confirmed: false });
  });

  test('what is documented is not marked', () => {
    const topology = drawn(7, { apPlatforms: ['aireos'], fastRoaming: 'cckm' });
    expect(topology.nodes.flatMap(({ facts }) => facts).filter(({ confirmed }) => !confirmed)).toEqual([]);
  });

  test('secrets may stay sealed', () => {
    const sealed = { sealed: 'c2VhbGVk' };
    const topology = drawn(7, {
      credentials: { username: 'u', password: sealed },
      radius: [{ ...RADIUS_SERVER, secret: sealed }],
    });
    expect(factOf(topology, 'access-point', 'shared-secret')?.params).toMatchObject({ missing: 0 });
    expect(JSON.stringify(topology)).not.toContain('c2VhbGVk');
  });
});
