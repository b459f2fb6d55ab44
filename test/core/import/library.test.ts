import { describe, expect, test } from 'vitest';
import { imported, testConfigurations } from '../../fixtures/client-configurations';
import { known } from '../../fixtures/imported';

describe('configurations of library', () => {
  testConfigurations('library', 3);
});

describe('the library as a dialect', () => {
  test('the roaming that was chosen is among the suites', () => {
    const { networks } = imported('library/several.wlan.json');
    expect(networks.map(({ akms }) => known(akms))).toEqual([
      ['psk', 'ft-psk'],
      [],
      ['dot1x', 'cckm'],
      ['cckm'],
      [],
    ]);
  });

  test('a sealed password is there, but sealed', () => {
    const client = imported('library/several.wlan.json').networks[2]?.client;
    expect(client && known(client.password)).toEqual({ kind: 'hidden', why: 'sealed' });
  });

  test('a member that the file leaves out is a default, not a line', () => {
    const network = imported('library/several.wlan.json').networks[4];
    expect(network?.hidden.origin.kind).toBe('default');
    expect(network?.ssid.origin).toMatchObject({ kind: 'line', line: 43 });
  });

  test('a profile that breaks a rule is read, one without form is told by its line', () => {
    const { networks, notUnderstood, notes } = imported('library/broken.wlan.json');
    expect(networks).toHaveLength(1);
    expect(notUnderstood.map(({ line }) => line)).toEqual([13]);
    expect(notes[0]).toEqual({
      code: 'import.value-invalid',
      line: 11,
      params: { member: '/profiles/0/psk/key' },
    });
  });
});
