import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProfileInput } from '#core/profile/profile-document';
import { choicesOf, clientInput, exportClient, withServerCa } from '../fixtures/client-export';
import { textOf } from '../fixtures/exports';
import { hostileProfile } from '../fixtures/hostile-profiles';
import { isInstalled } from './programs';
import { xmlComplaints } from './xml-judge';

const hasXml = isInstalled('xmllint', '--version');
/** Microsoft's own WLAN_profile_v1.xsd, which is not ours to pass on. */
const windowsSchema = process.env['WLAN_PROFILE_XSD'] ?? '';
const metadataSchema = fileURLToPath(new URL('../fixtures/schemas/eap-metadata.xsd', import.meta.url));

const OPTIONS = { 'server-name': 'radius.example.com', 'anonymous-identity': 'anonymous@example.com' };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'desktop-xml-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Xml = 'windows' | 'eap-config';

/** The texts of a profile with everything in it, with nothing in it, and masked; none where the target refuses it. */
function textsOf(id: Xml, input: ProfileInput): string[] {
  return [
    { options: OPTIONS },
    { serverCas: [], clientIdentity: null },
    { secrets: 'mask' as const },
  ].flatMap((settings) => {
    const outcome = exportClient(
      id,
      settings.serverCas ? { ...input, serverCa: undefined } : input,
      settings,
    );
    return outcome.ok ? [textOf(outcome.value.files[0])] : [];
  });
}

const rowTexts = (id: Xml) =>
  choicesOf(id).flatMap((choice) => textsOf(id, clientInput(choice, { hidden: true })));

function hostileTexts(id: Xml): string[] {
  const inputs = fc.sample(hostileProfile, { numRuns: 200, seed: 4 });
  return inputs.flatMap((input) => {
    const hasEap = input.radius !== undefined;
    return textsOf(id, { ...input, name: `<&]]>'" ${input.ssid}`, ...(hasEap && withServerCa) });
  });
}

describe.skipIf(!hasXml)('xmllint', () => {
  test.each(['windows', 'eap-config'] as const)('finds %s files well-formed, whatever they hold', (id) => {
    expect(xmlComplaints(folder, rowTexts(id))).toBe('');
    const hostile = hostileTexts(id);
    expect(hostile.length).toBeGreaterThan(100);
    expect(xmlComplaints(folder, hostile)).toBe('');
  });

  test('takes every EAP metadata file by its schema', () => {
    expect(xmlComplaints(folder, rowTexts('eap-config'), metadataSchema)).toBe('');
    expect(xmlComplaints(folder, hostileTexts('eap-config'), metadataSchema)).toBe('');
  });

  test.each<readonly [string, (text: string) => string]>([
    [
      'a missing network',
      (text) => text.replace(/<IEEE80211>[^]*<\/IEEE80211>/, '').replace('<EAPMethod>', ''),
    ],
    ['a cipher that is none', (text) => text.replace('>CCMP<', '>AES<')],
    [
      'credentials in another order',
      (text) => text.replace(/(<UserName>.*<\/UserName>)\s*(<Password>.*<\/Password>)/, '$2$1'),
    ],
    ['a certificate without its form', (text) => text.replace(' format="X.509"', '')],
    ['an unknown EAP type', (text) => text.replace('>25<', '>21<')],
    ['a provider without realm', (text) => text.replace(/ID="[^"]*"/, 'ID=""')],
  ])('refuses EAP metadata with %s', (_, spoil) => {
    const [choice] = choicesOf('eap-config').filter(({ row }) => row.row === 13);
    const [text = ''] = choice === undefined ? [] : textsOf('eap-config', clientInput(choice));
    expect(xmlComplaints(folder, [text], metadataSchema)).toBe('');
    expect(spoil(text)).not.toBe(text);
    expect(xmlComplaints(folder, [spoil(text)], metadataSchema)).not.toBe('');
  });

  describe.skipIf(windowsSchema === '')('with the schema that WLAN_PROFILE_XSD names', () => {
    test('takes every Windows profile', () => {
      expect(xmlComplaints(folder, rowTexts('windows'), windowsSchema)).toBe('');
      expect(xmlComplaints(folder, hostileTexts('windows'), windowsSchema)).toBe('');
    });

    test.each<readonly [string, (text: string) => string]>([
      ['an SSID of 33 octets', (text) => text.replace(/<hex>[^<]*/, `<hex>${'41'.repeat(33)}`)],
      [
        'the key before the cipher',
        (text) =>
          text.replace(/(<authEncryption>[^]*<\/authEncryption>)\s*(<sharedKey>[^]*<\/sharedKey>)/, '$2$1'),
      ],
      ['an unknown authentication', (text) => text.replace('>WPA2PSK<', '>WPA2-PSK<')],
    ])('refuses %s', (_, spoil) => {
      const [choice] = choicesOf('windows').filter(({ row }) => row.row === 4);
      const [text = ''] = choice === undefined ? [] : textsOf('windows', clientInput(choice));
      expect(spoil(text)).not.toBe(text);
      expect(xmlComplaints(folder, [spoil(text)], windowsSchema)).not.toBe('');
    });
  });
});
