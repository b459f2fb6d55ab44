import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXL_RELEASES } from '#core/export/cucm-axl/options';
import type { ProfileInput } from '#core/profile/profile-document';
import type { ExportSettings } from '../fixtures/exports-of';
import { textsFor } from '../fixtures/exports-of';
import { anyProfile } from '../fixtures/profile-arbitraries';
import { CHOICES, profileInputForRow } from '../fixtures/profiles';
import { isInstalled } from './programs';
import { xmlComplaints } from './xml-judge';

const hasXml = isInstalled('xmllint', '--version');
const SCHEMAS = new URL('../fixtures/schemas/', import.meta.url);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'axl-'));
  for (const release of AXL_RELEASES)
    for (const name of ['axl', 'soap-envelope']) {
      const schema = readFileSync(new URL(`${name}.xsd`, SCHEMAS), 'utf8')
        .replaceAll('RELEASE', release)
        .replaceAll('"axl.xsd"', `"axl-${release}.xsd"`);
      writeFileSync(join(folder, `${name}-${release}.xsd`), schema);
    }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What xmllint says about bodies against the schema of a release; empty where it takes all of them. */
function complaints(bodies: readonly string[], release: string): string {
  return xmlComplaints(folder, bodies, join(folder, `soap-envelope-${release}.xsd`));
}

function bodiesOf(input: ProfileInput, settings: ExportSettings): string[] {
  return Object.values(textsFor('cucm-axl', input, settings));
}

const attached = { 'device-pool': 'Ward phones' };
const hostile = `<x a="1">&amp;]]> -- 'y'`;

describe.skipIf(!hasXml)('xmllint', () => {
  test.each(AXL_RELEASES)('takes every body of every row for %s, included and masked', (release) => {
    const bodies = CHOICES.flatMap(({ row, fastRoaming }) =>
      ['add', 'update'].flatMap((operation) =>
        (['include', 'mask'] as const).flatMap((secrets) =>
          bodiesOf(profileInputForRow(row.row, { fastRoaming }), {
            ...{ options: { release, operation, ...attached }, secrets },
          }),
        ),
      ),
    );
    expect(complaints(bodies, release)).toBe('');
  });

  test('takes bodies with hostile and Korean texts', () => {
    const credentials = { username: 'HOSP\\사용자<1>&"', password: ` <p>&'"]]> ` };
    const input = profileInputForRow(13, {
      name: hostile,
      site: hostile,
      ssid: '병동 <3> & "음"',
      credentials,
    });
    const options = { ...attached, 'group-name': hostile, description: hostile };
    expect(complaints(bodiesOf(input, { options: { ...options, release: '14.0' } }), '14.0')).toBe('');
  });

  test('takes the bodies of 60 generated profiles', () => {
    const inputs = fc.sample(anyProfile, { numRuns: 60, seed: 8821 });
    const bodies = inputs.flatMap((input) => bodiesOf(input, { options: { release: '12.5' } }));
    expect(complaints(bodies, '12.5')).toBe('');
  });

  test.each([
    [
      "the phone's own word for the method",
      13,
      'PEAP-MSCHAPv2',
      'PEAP-MSCHAPV2',
      "The value 'PEAP-MSCHAPV2' is not an element of the set",
    ],
    ['an unknown band', 4, '>Auto<', '>5GHz<', "'5GHz' is not an element of the set"],
    ['a child in the namespace', 4, /<(\/?)ssid>/g, '<$1axl:ssid>', 'This element is not expected'],
    ['another order', 4, /( *<ssid>.*\n)( *<frequencyBand>.*\n)/, '$2$1', 'This element is not expected'],
    ['a missing SSID', 4, /.*<ssid>.*\n/, '', 'This element is not expected'],
    [
      'a password of 65 characters',
      7,
      '>Pa55word<',
      `>${'x'.repeat(65)}<`,
      "this exceeds the allowed maximum length of '64'",
    ],
    [
      'another namespace',
      4,
      /API\/14\.0/g,
      'API/14.1',
      'Expected is ( {http://www.cisco.com/AXL/API/14.0}* )',
    ],
    [
      "a group without its member's index",
      4,
      /.*<index>.*\n/,
      '',
      'Missing child element(s). Expected is ( index )',
    ],
    [
      'a group without description',
      4,
      /( *<name>.*\n) *<description>.*\n( *<members>)/,
      '$1$2',
      'This element is not expected',
    ],
    [
      'a group with the case of the profile',
      4,
      /axl:addWlanProfileGroup/g,
      'axl:addWLANProfileGroup',
      'No matching global element declaration',
    ],
  ] as const)('refuses %s', (_, row, from, to, reason) => {
    const bodies = bodiesOf(profileInputForRow(row), { options: { release: '14.0' } });
    const broken = bodies.map((body) => body.replace(from, to));
    expect(broken).not.toEqual(bodies);
    expect(complaints(broken, '14.0')).toContain(reason);
  });
});
