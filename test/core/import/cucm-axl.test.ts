import { describe, expect, test } from 'vitest';
import { imported, importedText, testConfigurations } from '../../fixtures/client-configurations';
import { keyText, known, onlyNetwork } from '../../fixtures/imported';

describe('configurations of cucm-axl', () => {
  testConfigurations('cucm-axl', 6);
});

describe('AXL profiles', () => {
  test('the version comes from the namespace', () => {
    expect(imported('cucm-axl/add.xml').release).toBe('15.0');
  });

  test('neither WPA version nor cipher is in a profile', () => {
    const network = onlyNetwork(imported('cucm-axl/add.xml'));
    expect([network.keyManagement.known, network.pairwise.known]).toEqual([false, false]);
    expect(keyText(network.psk)).toBe('GREG12356789ZXYW');
    expect(known(network.bands)).toEqual(['5']);
  });

  test('an answer without the password does not say that there is none', () => {
    const client = imported('cucm-axl/list-response.xml').networks[0]?.client;
    expect(client && known(client.password)).toEqual({ kind: 'hidden', why: 'not-shown' });
  });

  test('a profile alone, without its message, is read', () => {
    const text = '<wLANProfile><name>x</name><ssid>y</ssid><authMethod>EAP-FAST</authMethod></wLANProfile>';
    const client = onlyNetwork(importedText(text)).client;
    expect(client && known(client.eapMethods)).toEqual(['eap-fast']);
  });

  test('what the call manager answers instead is told', () => {
    const result = importedText(
      '<E><Fault><faultstring>Item not valid</faultstring></Fault></E>',
      'cucm-axl',
    );
    expect(result.notUnderstood).toEqual([{ line: 1, text: 'Item not valid' }]);
    expect(result.notes.map(({ code }) => code)).toEqual(['import.no-network']);
  });
});
