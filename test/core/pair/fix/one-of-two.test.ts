import { describe, expect, test } from 'vitest';
import { exportedText } from '../../../fixtures/ap-export';
import { applied, patchedText } from '../../../fixtures/apply-fix';
import { openwrtText } from '../../../fixtures/openwrt';
import { compared, complaints, fixed } from '../../../fixtures/pair';
import { profileInputForRow } from '../../../fixtures/profiles';
import type { ApDialect } from '../../../fixtures/wrong-access-points';

const wanted = profileInputForRow(4, { name: 'Ward', ssid: 'WARD', vlan: 110, band: 'auto' });
/** Under the same SSID, with another key. */
const wrong = { ...wanted, psk: { keyFormat: 'ascii' as const, key: 'another passphrase' } };

type Place = 0 | 1;

/** A text for each of the two networks, the one at `place` wrong. */
function both(place: Place, make: (input: typeof wanted, index: number) => string): string[] {
  return (place === 0 ? [wrong, wanted] : [wanted, wrong]).map(make);
}

function ofController(dialect: 'aireos' | 'c9800'): (place: Place) => string {
  return (place) =>
    both(place, (input, index) => {
      const settings = { options: { 'wlan-id': String(index + 1) } };
      return exportedText(dialect, { ...input, name: `Ward ${index}` }, settings).replace(/^end\n/m, '');
    }).join('');
}

function ofRestconf(place: Place): string {
  const [first = '', second = ''] = both(place, (input, index) => {
    const settings = { options: { 'wlan-id': String(index + 21) } };
    return exportedText('c9800-restconf', { ...input, name: `Ward ${index}` }, settings);
  });
  return patchedText(first, [second]);
}

/** Both radios carry the SSID; the cipher of one is wrong. */
function ofAutonomous(place: Place): string {
  let index = -1;
  return exportedText('ios-autonomous', wanted).replaceAll(' mode ciphers aes-ccm', (line) => {
    index += 1;
    return index === place ? ' mode ciphers tkip' : line;
  });
}

const OF_BSS = /^(?:ssid|wpa|rsn|auth_algs|ieee80211w|nas|mobility|ft_)/;

function ofHostapd(place: Place): string {
  const [first = '', second = ''] = both(place, (input) => exportedText('hostapd', input));
  const items = second.split('\n').filter((line) => OF_BSS.test(line));
  return `${first}bss=wlan0_1\n${items.join('\n')}\n`;
}

function ofOpenwrt(place: Place): string {
  const parts = both(place, (input, index) =>
    (openwrtText(input) ?? '').replace(/config wifi-iface '?\w*'?/, `config wifi-iface 'w${index}'`),
  );
  return parts.join('\n');
}

function ofMeraki(place: Place): string {
  const ssids = both(place, (input, number) =>
    JSON.stringify({ number, ...(JSON.parse(exportedText('meraki', input)) as object) }),
  );
  return `[${ssids.join(',\n')}]`;
}

/** An access point that offers the SSID twice: on two radios, or as two networks. */
const TWICE = [
  ['ios-autonomous', ofAutonomous],
  ['aireos', ofController('aireos')],
  ['c9800', ofController('c9800')],
  ['c9800-restconf', ofRestconf],
  ['hostapd', ofHostapd],
  ['openwrt', ofOpenwrt],
] as const satisfies readonly (readonly [ApDialect, (place: Place) => string])[];

describe.each(TWICE)('an SSID that stands twice in %s', (dialect, make) => {
  test.each([0, 1] as const)('is mended where only number %i is wrong', (place) => {
    const text = make(place);
    expect(complaints(compared(wanted, text, dialect).rows).join()).toContain('pair.ssid-repeated-differs');
    const fix = fixed(wanted, text, dialect);
    if (!fix.ok) throw new Error(JSON.stringify(fix.error));
    const after = compared(wanted, applied(dialect, text, fix.value.lines), dialect);
    // What the dialect does not tell of its own configuration stays open.
    expect(
      after.rows.filter(({ decides, verdict }) => decides && verdict !== 'equal').map(({ field }) => field),
    ).toEqual(['hostapd', 'openwrt'].includes(dialect) ? ['vlan'] : []);
  });
});

describe('an SSID that stands twice with Meraki', () => {
  test.each([0, 1] as const)(
    'is mended where only number %i is wrong, and the body says for which',
    (place) => {
      const text = ofMeraki(place);
      const fix = fixed(wanted, text, 'meraki');
      if (!fix.ok) throw new Error(JSON.stringify(fix.error));
      expect(fix.value.notes).toContainEqual({
        code: 'fix.request-for',
        params: { place: `ssids/${place}` },
      });
      const after = compared(wanted, applied('meraki', text, fix.value.lines, place), 'meraki');
      expect(complaints(after.rows).join()).not.toContain('pair.ssid-repeated-differs');
    },
  );

  test('one that is off is left alone', () => {
    const text = ofMeraki(0).replace('"enabled":true', '"enabled":false');
    expect(compared(wanted, text, 'meraki').verdict).not.toBe('mismatch');
    const fix = fixed(wanted, text, 'meraki');
    expect(fix.ok ? fix.value.lines : fix.error.code).toBe('fix.not-needed');
  });

  test('no body is offered where no number tells for which it is', () => {
    const fix = fixed(wanted, ofMeraki(0).replaceAll(/"number":\d,/g, ''), 'meraki');
    expect(fix).toMatchObject({
      ok: false,
      error: { code: 'fix.not-automatic', params: { places: [{ field: 'ssidRepeated' }] } },
    });
  });
});
