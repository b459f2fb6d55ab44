import { describe, expect, test } from 'vitest';
import { importConfiguration } from '#core/import/dialects';
import {
  configuration,
  imported,
  importedText,
  testConfigurations,
} from '../../fixtures/client-configurations';
import { keyText, known } from '../../fixtures/imported';

describe('configurations of apple', () => {
  testConfigurations('apple', 10);
});

describe('apple profiles', () => {
  test.each([
    ['signed.mobileconfig', 'plain.mobileconfig'],
    ['signed-indefinite.mobileconfig', 'personal.mobileconfig'],
    ['signed-pem.mobileconfig', 'dead-references.mobileconfig'],
  ])('%s reads as what was signed', (signed, plain) => {
    const [one, other] = [signed, plain].map((name) => imported(`apple/${name}`));
    expect(one?.networks.length).toBeGreaterThan(0);
    expect(JSON.stringify(one?.networks)).toBe(JSON.stringify(other?.networks));
  });

  test('a certificate payload is found by its UUID in either case, the identity too', () => {
    const [network] = imported('apple/plain.mobileconfig').networks;
    const cas = network?.client ? known(network.client.trustedCas) : [];
    expect(cas.map(({ kind }) => kind)).toEqual(['pem']);
    expect(network?.client && known(network.client.userCertificate)).toBe('file');
  });

  test('references that lead nowhere are noted with their lines', () => {
    const [network] = imported('apple/dead-references.mobileconfig').networks;
    expect(network?.notes.map(({ code, line }) => [code, line])).toEqual([
      ['import.reference-missing', 19],
      ['import.reference-missing', 10],
    ]);
  });

  test('WPA means WPA and WPA2, and the cipher is not told', () => {
    const [network] = imported('apple/personal.mobileconfig').networks;
    expect(network && known(network.keyManagement)).toEqual(['wpa', 'wpa2']);
    expect(network?.pairwise.known).toBe(false);
    expect(network && keyText(network.psk)).toBe('a long passphrase');
  });

  test.each([
    ['Any', '<key>EncryptionType</key><string>Any</string>'],
    ['no type', ''],
  ])('with %s and no password the network may be an open one', (_, type) => {
    const payload = `<key>PayloadType</key><string>com.apple.wifi.managed</string><key>SSID_STR</key><string>Ward</string>`;
    const { networks } = importedText(`<plist version="1.0"><dict>${payload}${type}</dict></plist>`);
    expect(
      networks.map(({ keyManagement, akms, psk }) => [keyManagement.known, akms.known, psk.known]),
    ).toEqual([[false, false, false]]);
  });

  test('an envelope that is cut off is malformed', () => {
    expect(importConfiguration(configuration('apple/signed-cut.mobileconfig'), { dialect: 'apple' })).toEqual(
      {
        ok: false,
        error: { code: 'import.malformed', line: 1, what: 'CMS signed data' },
      },
    );
  });
});
