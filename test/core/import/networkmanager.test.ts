import { describe, expect, test } from 'vitest';
import { imported, importedText, testConfigurations } from '../../fixtures/client-configurations';
import { keyText, known, onlyNetwork } from '../../fixtures/imported';

describe('configurations of networkmanager', () => {
  testConfigurations('networkmanager', 9);
});

function connection(lines: string): string {
  return `[connection]\nid=x\n[wifi]\n${lines}\n`;
}

describe('networkmanager keyfiles', () => {
  test.each([
    ['ssid=83;83;', '5353'],
    ['ssid=83; 83 ;', '5353'],
    ['ssid=83;83', '38333b3833'],
    ['ssid=101', '313031'],
    ['ssid=a\\sb\\\\c', '612062' + '5c63'],
    ['ssid=83\\;', '38333b'],
    ['ssid=83\\\\;83\\\\;', '38333b38333b'],
    ['ssid=255;0;', 'ff00'],
  ])('%s', (line, hex) => {
    expect(known(onlyNetwork(importedText(connection(line))).ssid).hex).toBe(hex);
  });

  test('an octet beyond 255 is no SSID', () => {
    const network = onlyNetwork(importedText(connection('ssid=256;')));
    expect(network.ssid.known).toBe(false);
    expect(network.notes).toEqual([{ code: 'import.value-invalid', line: 4, params: { member: 'ssid' } }]);
  });

  test('a key keeps its blanks and loses its escapes', () => {
    expect(keyText(onlyNetwork(imported('networkmanager/psk.nmconnection')).psk)).toBe(
      'back\\slash and space ',
    );
  });

  test.each([
    ['psk-flags=1', 'elsewhere'],
    ['psk-flags=2', 'elsewhere'],
  ])('%s leaves the key to somebody else', (line, why) => {
    const text = connection(`ssid=x\n[wifi-security]\nkey-mgmt=wpa-psk\n${line}`);
    expect(known(onlyNetwork(importedText(text)).psk)).toEqual({ kind: 'hidden', why });
  });

  test.each([
    ['mode=infrastructure', []],
    ['mode=ap', [{ line: 5, text: 'mode=ap' }]],
    ['mode=mesh', [{ line: 5, text: 'mode=mesh' }]],
  ])('%s', (line, left) => {
    expect(importedText(connection(`ssid=x\n${line}`)).notUnderstood).toEqual(left);
  });

  test('a version or cipher that nobody knows is no default', () => {
    const text = connection('ssid=x\n[wifi-security]\nkey-mgmt=wpa-psk\nproto=wpa9;\npairwise=rot13;');
    const network = onlyNetwork(importedText(text));
    expect([network.keyManagement.known, network.pairwise.known]).toEqual([false, false]);
  });
});
