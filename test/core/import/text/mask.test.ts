import { maskSecrets } from '#core/import/text/mask';
import { describe, expect, test } from 'vitest';

const SECRET = 'Sw0rdfish';

describe('secrets in lines that are shown', () => {
  test.each([
    `wpa-psk ascii 0 ${SECRET}`,
    `wpa-psk ${SECRET}`,
    `security wpa psk set-key ascii 0 ${SECRET} and ${SECRET}`,
    `config wlan security wpa akm psk set-key ascii ${SECRET} 1`,
    `config radius auth add 1 192.0.2.10 1812 ascii ${SECRET}`,
    `radius-server host 192.0.2.10 key 7 ${SECRET}`,
    `radius-server host 192.0.2.10 key ${SECRET}`,
    `encryption vlan 1 key 1 size 128bit 0 ${SECRET} transmit-key`,
    `username admin password 0 ${SECRET}`,
    `snmp-server community ${SECRET} RO`,
    `wlan radius_server auth add 4 192.0.2.4 1812 ${SECRET}`,
    `wlan security 802.1x authentication-server radius 192.0.2.1 1812 1813 ${SECRET} 1`,
    `wpa_passphrase=${SECRET}`,
    `auth_server_shared_secret=${SECRET}`,
    `wep_key0="${SECRET}"`,
    `option key '${SECRET}'`,
    `option auth_secret "${SECRET}"`,
    `"psk": "${SECRET}",`,
    `{"radiusServers":[{"host":"192.0.2.10","secret":"${SECRET}"}]}`,
    `<keyMaterial>${SECRET}</keyMaterial> password`,
    `sae_password=${SECRET}|mac=ff:ff:ff:ff:ff:ff`,
  ])('%s', (line) => {
    expect(maskSecrets(line)).not.toContain(SECRET);
  });

  test.each([
    'authentication key-management wpa version 2 cckm',
    'wlan security wpa akm psk enable 12',
    'security wpa akm ft psk',
    'wpa_key_mgmt=WPA-PSK FT-PSK CCKM',
    'encryption mode ciphers aes-ccm tkip',
    'server 192.0.2.10 auth-port 1812 acct-port 1813',
  ])('%s is shown whole', (line) => {
    expect(maskSecrets(line)).toBe(line);
  });

  test('a long line is cut', () => {
    expect(maskSecrets('word '.repeat(1000)).length).toBeLessThanOrEqual(160);
  });
});
