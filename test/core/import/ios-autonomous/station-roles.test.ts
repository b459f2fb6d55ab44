import { describe, expect, test } from 'vitest';
import { imported } from '../../../fixtures/pair';

const SSID = `dot11 ssid VOICE
   authentication open
   authentication key-management wpa version 2
   wpa-psk ascii 0 GREG12356789ZXYW
`;
const radio = (number: number, role: string, more = '') =>
  `interface Dot11Radio${number}\n encryption mode ciphers aes-ccm\n ssid VOICE\n ${role}\n${more}!\n`;

/** The state with the line that tells it or hints at it, and the bands. */
function air(...radios: readonly string[]): string {
  const { networks } = imported(`${SSID}${radios.join('')}end\n`);
  const [network] = networks;
  if (network === undefined) throw new Error('no network');
  const { state, bands } = network;
  const line = state.origin.kind === 'default' ? 'by default' : (state.origin.line ?? '');
  return `${state.known ? state.value : 'unknown'} ${line}; ${bands.known ? bands.value.join('+') : '-'}`;
}

describe('the role of a radio', () => {
  test.each([
    ['station-role root', 'on 7; 2.4'],
    ['station-role root access-point', 'on 7; 2.4'],
    ['station-role root ap-only', 'on 7; 2.4'],
    ['station-role root fallback shutdown', 'on 7; 2.4'],
    ['station-role root bridge wireless-clients', 'on 7; 2.4'],
    ['station-role repeater', 'on 7; 2.4'],
    ['station-role non-root wireless-clients', 'on 7; 2.4'],
    ['no station-role', 'on 7; 2.4'],
    ['station-role root bridge', 'no-clients 8; 2.4'],
    ['station-role non-root', 'no-clients 8; 2.4'],
    ['station-role non-root bridge', 'no-clients 8; 2.4'],
    ['station-role workgroup-bridge', 'no-clients 8; 2.4'],
    ['station-role workgroup-bridge universal 0011.2233.4455', 'no-clients 8; 2.4'],
    ['station-role workgroup-bridge multicast mode infrastructure', 'no-clients 8; 2.4'],
    ['station workgroup', 'no-clients 8; 2.4'],
    ['sta wo uni 0011.2233.4455', 'no-clients 8; 2.4'],
    ['station-role scanner', 'no-clients 8; 2.4'],
    ['station-role spectrum', 'no-clients 8; 2.4'],
    ['station-role install automatic', 'no-clients 8; 2.4'],
    ['station-role satellite', 'unknown 8; 2.4'],
    ['station-role root <-- the access point', 'on 7; 2.4'],
    ['station-role root   the access point', 'unknown 8; 2.4'],
    ['station-role root bridge   ! to building 2', 'no-clients 8; 2.4'],
  ])('%s: %s', (role, expected) => {
    expect(air(radio(0, role))).toBe(expected);
  });

  test('one radio that serves clients puts the network on the air, on its band', () => {
    expect(air(radio(0, 'station-role workgroup-bridge'), radio(1, 'station-role root'))).toBe('on 12; 5');
  });

  test('a radio that is shut down counts for nothing', () => {
    const down = radio(1, 'station-role root', ' shutdown\n');
    expect(air(radio(0, 'station-role scanner'), down)).toBe('no-clients 8; 2.4');
    expect(air(radio(0, 'station-role scanner', ' shutdown\n'), down)).toBe('shut-down 9; 2.4+5');
  });

  test('of two radios, one in a role that nobody knows leaves the state open', () => {
    expect(air(radio(0, 'station-role scanner'), radio(1, 'station-role satellite'))).toBe(
      'unknown 13; 2.4+5',
    );
  });
});
