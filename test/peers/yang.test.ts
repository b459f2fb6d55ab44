import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowKind } from '#core/export/row-kind';
import type { ProfileInput } from '#core/profile/profile-document';
import { apTarget, exportedText, type ExportSettings } from '../fixtures/ap-export';
import { patchedText } from '../fixtures/apply-fix';
import { exportFor } from '../fixtures/exports-of';
import { fixed } from '../fixtures/pair';
import { anyProfile } from '../fixtures/profile-arbitraries';
import { CHOICES, profileInputForRow } from '../fixtures/profiles';
import { isInstalled } from './programs';

/**
 * The vendor's models are public but not ours to copy. A folder of them has one folder for each release, with the
 * modules that are named below and what they import, as in `vendor/cisco/xe` of the YangModels repository.
 */
const MODELS = process.env['IOS_XE_YANG_MODELS'];
const RELEASES = { '17.6': '1761', '17.9': '1791', '17.12': '17121', '17.15': '17151', '17.18': '17181' };
const MODULES = ['Cisco-IOS-XE-native', 'Cisco-IOS-XE-aaa', 'Cisco-IOS-XE-wireless-wlan-cfg'];

const missing =
  MODELS === undefined
    ? 'IOS_XE_YANG_MODELS names no folder of models'
    : isInstalled('yanglint', '--version')
      ? null
      : 'yanglint is not installed (Debian package libyang-tools)';
if (missing !== null) process.stderr.write(`skipped: yanglint on RESTCONF requests: ${missing}\n`);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yang-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Members = Record<string, unknown>;
const WLANS = 'Cisco-IOS-XE-wireless-wlan-cfg:wlan-cfg-data';

interface Request {
  readonly 'ietf-restconf:data': {
    readonly [WLANS]: { 'wlan-cfg-entries': { 'wlan-cfg-entry': Members[] } };
  };
}

/** What yanglint says about requests against the models of a release, each a datastore of its own. */
function complaints(bodies: readonly Request[], release: string): string {
  const models = join(MODELS ?? '', release);
  const said = bodies.map((body, index) => {
    const file = join(folder, `body-${String(index)}.json`);
    writeFileSync(file, JSON.stringify(body['ietf-restconf:data']));
    const modules = MODULES.map((name) => join(models, `${name}.yang`));
    const { status, stderr } = spawnSync(
      'yanglint',
      ['-p', models, '-f', 'json', '-t', 'config', ...modules, file],
      { encoding: 'utf8', timeout: 60_000 },
    );
    return status === 0 ? '' : `${String(index)}: ${stderr || 'failed'}`;
  });
  return said.join('');
}

function bodyOf(input: ProfileInput, settings: ExportSettings = {}): Request {
  return JSON.parse(exportedText('c9800-restconf', input, settings)) as Request;
}

function withFault(body: Request, fault: Members): Request {
  const broken = structuredClone(body);
  Object.assign(broken['ietf-restconf:data'][WLANS]['wlan-cfg-entries']['wlan-cfg-entry'][0] ?? {}, fault);
  return broken;
}

const supported = CHOICES.filter(
  ({ row, fastRoaming }) => apTarget('c9800-restconf').support[rowKind(row, fastRoaming)].can,
);

const present = Object.entries(RELEASES).filter(
  ([, name]) => MODELS !== undefined && existsSync(join(MODELS, name)),
);

describe.skipIf(missing !== null)('yanglint', () => {
  test('has models of at least one release', () => {
    expect(present.length).toBeGreaterThan(0);
  });

  test.each(present)('takes every row for %s, plain and mixed, on every band', (release, name) => {
    const bodies = supported.flatMap(({ row, fastRoaming }) =>
      (['auto', '5'] as const).map((band, index) =>
        bodyOf(profileInputForRow(row.row, { fastRoaming, band, hidden: band === '5' }), {
          options: { release, mixed: index === 0 ? 'no' : 'yes' },
        }),
      ),
    );
    expect(complaints(bodies, name)).toBe('');
  });

  test.each(present)('takes 20 generated profiles for %s', (release, name) => {
    const bodies = fc.sample(anyProfile, { numRuns: 20, seed: 9800 }).flatMap((input) => {
      const outcome = exportFor('c9800-restconf', input, { options: { release } });
      return outcome.ok ? [bodyOf(input, { options: { release } })] : [];
    });
    expect(bodies.length).toBeGreaterThan(10);
    expect(complaints(bodies, name)).toBe('');
  });

  test.each(present)(
    'takes the datastore after a fix that makes one row of another for %s',
    (release, name) => {
      const rows = supported.map(({ row, fastRoaming }) => profileInputForRow(row.row, { fastRoaming }));
      const bodies = rows.flatMap((wanted, index) => {
        const text = JSON.stringify(bodyOf(rows.at(index - 1) ?? wanted, { options: { release } }));
        const fix = fixed(wanted, text, 'c9800-restconf');
        return fix.ok ? [JSON.parse(patchedText(text, fix.value.lines)) as Request] : [];
      });
      expect(bodies.length).toBeGreaterThan(5);
      expect(complaints(bodies, name)).toBe('');
    },
  );

  test.each(present)('refuses what is masked for %s', (release, name) => {
    const bodies = [2, 4, 7].map((row) =>
      bodyOf(profileInputForRow(row), { options: { release }, secrets: 'mask' }),
    );
    for (const body of bodies) expect(complaints([body], name)).not.toBe('');
  });
});

type Release = keyof typeof RELEASES;

// What is wrong, in the WLAN of which row, since which model it is refused, the members, what is said.
const FAULTS: readonly (readonly [string, number, Release, Members, string])[] = [
  ['WPA1 without a cipher', 3, '17.6', { 'wpa1-tkip': false }, 'ciphers must be enabled with WPA1'],
  ['a key format that is none', 4, '17.6', { 'psk-key-type': 'key-octal' }, 'Invalid enumeration value'],
  ['a WLAN number of 4097', 1, '17.6', { 'wlan-id': 4097 }, 'range'],
  ['a name with a space at its end', 1, '17.6', { 'profile-name': 'x ' }, 'pattern'],
  ['WPA2 without key management', 7, '17.12', { 'auth-key-mgmt-dot1x': false }, 'without any AKM'],
  ['FT adaptive on an open WLAN', 1, '17.15', { 'ft-mode': 'dot11r-adaptive-enabled' }, 'FT or FT-Adaptive'],
  ['a passphrase of 7 characters', 4, '17.15', { psk: '1234567' }, '8 to 63 characters'],
  ['WEP without a key', 2, '17.15', { 'wep-key': '' }, 'WEP key must not be empty'],
  [
    'FT beside WEP',
    2,
    '17.18',
    { 'ft-mode': 'dot11r-enabled', 'auth-key-mgmt-psk': true, psk: 'GREG12356789' },
    'FT and WEP',
  ],
];

describe.skipIf(missing !== null)('yanglint refuses', () => {
  const order = Object.keys(RELEASES);

  test.each(FAULTS)('%s', (_, row, since, fault, reason) => {
    for (const [release, name] of present) {
      if (order.indexOf(release) < order.indexOf(since)) continue;
      const body = bodyOf(profileInputForRow(row), { options: { release } });
      expect(complaints([withFault(body, fault)], name)).toContain(reason);
    }
  });
});
