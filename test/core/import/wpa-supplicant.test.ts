import { describe, expect, test } from 'vitest';
import { imported, importedText, testConfigurations } from '../../fixtures/client-configurations';
import { keyText, known, onlyNetwork } from '../../fixtures/imported';

describe('configurations of wpa-supplicant', () => {
  testConfigurations('wpa-supplicant', 6);
});

function block(lines: string): string {
  return `network={\n${lines}\n}\n`;
}

describe('wpa_supplicant.conf', () => {
  test.each([
    ['ssid="a#b"   # comment', '612362'],
    ['ssid="a"b"', '612262'],
    ['ssid="a"b"c#d"', '61226222632364'],
    ['ssid="a"#b"', '61'],
    ['ssid="a" # b"', '61'],
    ['ssid=C3A9', 'c3a9'],
    ['ssid=P"\\xc3\\xa9\\101"', 'c3a941'],
  ])('%s', (line, hex) => {
    expect(known(onlyNetwork(importedText(block(line))).ssid).hex).toBe(hex);
  });

  test.each([['key_mgmt=CCKM WPA-EAP'], ['key_mgmt=WPA-PSK NONSENSE']])('%s stays unknown', (line) => {
    const result = importedText(block(`ssid="x"\n${line}`));
    expect(onlyNetwork(result).akms.known).toBe(false);
    expect(result.notUnderstood).toEqual([{ line: 3, text: line }]);
  });

  test('a block that the next one begins in has no end, and its line is told', () => {
    const { networks, notes } = importedText(
      'update_config=1\nnetwork={\n ssid="A"\n\nnetwork={\n ssid="B"\n}\n',
    );
    expect(networks.map(({ ssid }) => known(ssid).text)).toEqual(['A', 'B']);
    expect(notes).toEqual([{ code: 'import.cut-off', line: 2, params: {} }]);
  });

  test('a network that is switched off is disabled, and its second key is in use', () => {
    const network = imported('wpa-supplicant/several.conf').networks[1];
    expect(network && [known(network.state), known(network.wep.index), known(network.wep.size)]).toEqual([
      'disabled',
      2,
      128,
    ]);
  });

  test('64 bare digits are the key itself, quoted characters the passphrase', () => {
    const [one, , , other] = imported('wpa-supplicant/several.conf').networks;
    expect(one && keyText(one.psk)).toBe('pass # phrase');
    expect(other && known(other.psk)).toMatchObject({ kind: 'readable', format: 'hex' });
  });

  test('the global protection of management frames holds where a network names none', () => {
    const [first, , , last] = imported('wpa-supplicant/several.conf').networks;
    expect(first && known(first.pmf)).toBe('optional');
    expect(last && known(last.pmf)).toBe('required');
  });
});
