import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PairVerdict } from '#core/pair/pair-row';
import type { ProfileInput } from '#core/profile/profile-document';
import { compared } from '../../fixtures/pair';
import { profileInputForRow as input } from '../../fixtures/profiles';

interface Row {
  readonly file: string;
  readonly profile: ProfileInput;
  readonly verdict: PairVerdict;
  /** Every deciding row that is not equal: its code, and the line that it shows. */
  readonly because: readonly string[];
}

const psk = input(4);
const anyVlan = input(4, { vlan: undefined });
const eap = input(7, { vlan: 110 });

/** The rows of a network whose security is not known at all. */
const NO_SECURITY: readonly string[] = Array.from({ length: 6 }, () => 'pair.unknown ');

/** Configurations as they are pasted in the field, with the verdict that an expert gives. */
// prettier-ignore
const ROWS: readonly Row[] = [
  { file: 'ios-autonomous/ssid-part-only.txt', profile: anyVlan, verdict: 'mismatch', because: ['pair.unknown 2', 'pair.unknown 2', 'pair.psk-different 7'] },
  { file: 'ios-autonomous/two-devices-in-one-paste.txt', profile: psk, verdict: 'unknown', because: ['pair.ssid-repeated-differs 22'] },
  { file: 'ios-autonomous/cut-off-inside-radio.txt', profile: psk, verdict: 'unknown', because: ['pair.unknown 3', 'pair.unknown 3'] },
  { file: 'ios-autonomous/wpa-optional-mixed-ciphers.txt', profile: psk, verdict: 'unknown', because: ['pair.group-cipher-wep 9'] },
  { file: 'ios-autonomous/mac-addresses-and-named-servers.txt', profile: eap, verdict: 'unknown', because: ['pair.mac-filtering 17', 'pair.radius-secret-hidden 10'] },
  { file: 'ios-autonomous/vlan-by-name.txt', profile: psk, verdict: 'match', because: [] },
  { file: 'ios-autonomous/vlan-by-name.txt', profile: input(4, { vlan: 120 }), verdict: 'mismatch', because: ['pair.vlan-different 4'] },
  { file: 'c9800/many-tags-owe-transition.txt', profile: psk, verdict: 'unknown', because: ['pair.mac-filtering 58', 'pair.key-hidden 61'] },
  { file: 'c9800/quoted-name-block.txt', profile: anyVlan, verdict: 'unknown', because: ['pair.unknown 2'] },
  { file: 'c9800/wpa3-only.txt', profile: psk, verdict: 'mismatch', because: ['pair.key-management-different 13', 'pair.pmf-required 14', 'pair.akm-none-common 12'] },
  { file: 'c9800/default-list-type-6.txt', profile: eap, verdict: 'unknown', because: ['pair.radius-secret-hidden 6'] },
  { file: 'aireos/run-config-session.txt', profile: eap, verdict: 'unknown', because: ['pair.mac-filtering 28', 'pair.radius-secret-hidden 14'] },
  { file: 'aireos/wlan-lines-only.txt', profile: anyVlan, verdict: 'unknown', because: ['pair.key-hidden 4'] },
  { file: 'aireos/two-backups.txt', profile: anyVlan, verdict: 'unknown', because: ['pair.ssid-repeated-differs 11'] },
  { file: 'meraki/v1-transition-and-mac.json', profile: psk, verdict: 'match', because: [] },
  { file: 'meraki/v1-transition-and-mac.json', profile: input(1, { ssid: 'MAB', vlan: 30 }), verdict: 'unknown', because: ['pair.mac-filtering 2'] },
  { file: 'meraki/v0-with-headers.json', profile: eap, verdict: 'unknown', because: ['pair.radius-secret-hidden 8'] },
  { file: 'meraki/ipsk.json', profile: anyVlan, verdict: 'unknown', because: ['pair.key-hidden 1'] },
  { file: 'hostapd/accept-list-and-psk-file.txt', profile: anyVlan, verdict: 'unknown', because: ['pair.mac-filtering 18', 'pair.key-hidden 23'] },
  { file: 'hostapd/comments-and-several-keys.txt', profile: input(4, { vlan: undefined, ssid: 'Ward7', psk: { keyFormat: 'ascii', key: 'Example-Pass#7' } }), verdict: 'match', because: [] },
  { file: 'openwrt/vendors-and-station-keys.txt', profile: input(4, { vlan: undefined, ssid: 'BEDS' }), verdict: 'unknown', because: ['pair.unknown 35'] },
  { file: 'openwrt/vendors-and-station-keys.txt', profile: input(4, { vlan: undefined, ssid: 'BOTH' }), verdict: 'unknown', because: [...NO_SECURITY, 'pair.lines-not-understood 85'] },
  { file: 'openwrt/vendors-and-station-keys.txt', profile: input(4, { vlan: undefined, ssid: 'SEALED' }), verdict: 'unknown', because: ['pair.key-hidden 78'] },
  { file: 'openwrt/vendors-and-station-keys.txt', profile: input(4, { vlan: undefined, ssid: 'GATEWAY' }), verdict: 'unknown', because: [...NO_SECURITY, 'pair.lines-not-understood 95'] },
  { file: 'openwrt/vendors-and-station-keys.txt', profile: input(4, { vlan: undefined, ssid: 'trunk' }), verdict: 'mismatch', because: ['pair.network-missing '] },
  // UCI refuses the whole file for one such line.
  { file: 'openwrt/placeholders.txt', profile: input(4, { vlan: undefined, ssid: 'WARD', psk: { keyFormat: 'ascii', key: 'example-ward-7' } }), verdict: 'unknown', because: ['pair.lines-not-understood 14'] },
  { file: 'openwrt/two-radios-sae-mixed.txt', profile: anyVlan, verdict: 'unknown', because: ['pair.mac-filtering 27'] },
];

describe('a configuration that was pasted in the field', () => {
  test.each(ROWS)('$file: $verdict', ({ file, profile, verdict, because }) => {
    const text = readFileSync(new URL(`../../fixtures/configurations/${file}`, import.meta.url), 'utf8');
    const comparison = compared(profile, text);
    const open = comparison.rows.filter((row) => row.decides && row.verdict !== 'equal');
    const told = open.map(
      ({ code, origin }) => `${code} ${origin !== null && 'line' in origin ? (origin.line ?? '') : ''}`,
    );
    expect({ verdict: comparison.verdict, because: told }).toEqual({ verdict, because });
  });
});
