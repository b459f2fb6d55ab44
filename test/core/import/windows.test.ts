import { describe, expect, test } from 'vitest';
import { importConfiguration } from '#core/import/dialects';
import {
  configuration,
  imported,
  importedText,
  testConfigurations,
} from '../../fixtures/client-configurations';
import { keyText, known, onlyNetwork } from '../../fixtures/imported';

/** A profile whose security element is given. */
function profile(security: string): string {
  return `<WLANProfile xmlns="http://www.microsoft.com/networking/WLAN/profile/v1"><name>x</name>
    <SSIDConfig><SSID><name>x</name></SSID></SSIDConfig><MSM><security>${security}</security></MSM></WLANProfile>`;
}

function auth(authentication: string, encryption: string, useOneX = false): string {
  return `<authEncryption><authentication>${authentication}</authentication>
    <encryption>${encryption}</encryption><useOneX>${String(useOneX)}</useOneX></authEncryption>`;
}

describe('configurations of windows', () => {
  testConfigurations('windows', 12);
});

describe('windows profiles', () => {
  test('the hexadecimal SSID counts, not the name beside it', () => {
    expect(known(onlyNetwork(imported('windows/psk.xml')).ssid).text).toBe('WARD-VOICE ');
  });

  test('UTF-16 with a byte order mark reads as the same profile in UTF-8', () => {
    const [one, other] = ['windows/utf16.xml', 'windows/psk.xml'].map((file) => imported(file));
    expect(JSON.stringify(one?.networks)).toBe(JSON.stringify(other?.networks));
    expect(keyText(onlyNetwork(imported('windows/utf16.xml')).psk)).toBe('seven & a half <3');
  });

  test('what a script has around its profile is left out', () => {
    const script = `if ($a -gt 2 -and "<$b") { Write-Host "<x>" }\n$xml = @"\n<?xml version="1.0"?>\n${profile(auth('WPA2PSK', 'AES'))}\n"@\n`;
    const network = onlyNetwork(importedText(script));
    expect([network.line, known(network.keyManagement)]).toEqual([4, ['wpa2']]);
  });

  test('several exported files in one text are several networks', () => {
    const names = imported('windows/several.xml').networks.map(({ name, line }) => [known(name), line]);
    expect(names).toEqual([
      ['Lobby', 3],
      ['Old scanners', 13],
      ['Sealed', 27],
    ]);
  });

  test('a key that Windows protects is there, but sealed', () => {
    const psk = imported('windows/several.xml').networks[2]?.psk;
    expect(psk && known(psk)).toEqual({ kind: 'hidden', why: 'sealed' });
  });

  test('a line that ends on the fault is named', () => {
    expect(importConfiguration(configuration('windows/unclosed.xml'))).toEqual({
      ok: false,
      error: { code: 'import.malformed', line: 4, what: 'XML' },
    });
  });

  test.each([
    ['WPAPSK', 'TKIP', ['wpa'], ['tkip'], ['psk']],
    ['WPA2PSK', 'AES', ['wpa2'], ['ccmp'], ['psk']],
    ['WPA3SAE', 'AES', ['wpa3'], ['ccmp'], ['sae']],
    ['WPA', 'TKIP', ['wpa'], ['tkip'], ['dot1x']],
    ['WPA2', 'AES', ['wpa2'], ['ccmp'], ['dot1x']],
    ['WPA3ENT192', 'GCMP256', ['wpa3'], ['gcmp-256'], ['suite-b-192']],
  ] as const)('%s with %s', (authentication, encryption, kinds, ciphers, akms) => {
    const network = onlyNetwork(importedText(profile(auth(authentication, encryption))));
    expect(known(network.keyManagement)).toEqual(kinds);
    expect(known(network.pairwise)).toEqual(ciphers);
    expect(known(network.akms)).toEqual(akms);
  });

  test('a value that nobody knows stays unknown and is noted', () => {
    const network = onlyNetwork(importedText(profile(auth('WPA4', 'AES'))));
    expect(network.keyManagement.known).toBe(false);
    expect(network.notes.map(({ code }) => code)).toEqual(['import.value-invalid']);
  });
});
