import { valueOr } from '#core/import/model/origin';
import type { NoFix } from '#core/pair/fix/fix-params';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied } from '../../../fixtures/apply-fix';
import { compared, complaints, fixed, imported } from '../../../fixtures/pair';
import { AP_DIALECTS, wrongAccessPoint, type ApDialect } from '../../../fixtures/wrong-access-points';

const RUNS = 60;

/** Fields that a dialect does not tell of its own configuration. */
const UNTOLD: Readonly<Partial<Record<ApDialect, readonly string[]>>> = {
  meraki: ['encryption', 'wep.keyIndex', 'wep.authentication'],
  aireos: ['vlan'],
  c9800: ['vlan'],
  'c9800-restconf': ['vlan'],
  hostapd: ['vlan'],
  openwrt: ['vlan'],
};

/** Numbers of the SSIDs that a request may be meant for: the one that serves the profile, or a free one. */
function requestedNumber(text: string, ssid: string, other: string | null): number {
  const numbered = imported(text, 'meraki').networks.map((network) => ({
    number: valueOr(network.number, null) ?? 0,
    name: valueOr(network.ssid, null)?.text ?? '',
  }));
  const named = [ssid, other, 'Unconfigured SSID 3'];
  return named.flatMap((name) => numbered.filter((entry) => entry.name === name))[0]?.number ?? 0;
}

function isBandAlone({ code, params }: NoFix): boolean {
  return code === 'fix.not-automatic' && params.places.every(({ field }) => field === 'band');
}

/** How many networks for guests a configuration has on the air. */
function guestsOnAir(text: string, dialect: ApDialect): number {
  return imported(text, dialect).networks.filter(
    ({ ssid, state }) => valueOr(ssid, null)?.text === 'GUEST' && valueOr(state, 'on') === 'on',
  ).length;
}

describe.each(AP_DIALECTS)('%s', (dialect) => {
  test('the lines make any access point the partner of any profile, and leave its other network alone', () => {
    fc.assert(
      fc.property(wrongAccessPoint(dialect), (pair) => {
        if (pair === null) return;
        const { wanted, text } = pair;
        const before = compared(wanted, text, dialect);
        if (before.verdict !== 'mismatch') return;
        const fix = fixed(wanted, text, dialect);
        // A file of hostapd runs one radio: another network can't be on another band.
        if (!fix.ok && dialect === 'hostapd' && isBandAlone(fix.error)) return;
        // An autonomous access point has one SSID for a VLAN.
        if (!fix.ok && dialect === 'ios-autonomous' && fix.error.code === 'fix.vlan-taken') return;
        if (!fix.ok) throw new Error(JSON.stringify(fix.error));
        const { lines, notes } = fix.value;
        const renamed = notes.some(({ code }) => code === 'fix.renames-network');
        const old = renamed && before.network !== null ? valueOr(before.network.ssid, null) : null;
        const number = dialect === 'meraki' ? requestedNumber(text, wanted.ssid, old?.text ?? null) : 0;
        const mended = applied(dialect, text, lines, number);
        const after = compared(wanted, mended, dialect);
        const told = after.rows.filter(({ field }) => UNTOLD[dialect]?.includes(field) !== true);
        expect(complaints(told)).toEqual([]);
        expect(after.verdict).not.toBe('mismatch');
        const touched = notes.some(({ code }) => code === 'fix.also-changes');
        if (!touched) expect(guestsOnAir(mended, dialect)).toBe(guestsOnAir(text, dialect));
      }),
      { numRuns: RUNS },
    );
  }, 30_000);
});
