import { describe, expect, test } from 'vitest';
import { excerptFor } from '#core/pair/fix/excerpt';
import { imported } from '../../../fixtures/pair';
import { onlyNetwork } from '../../../fixtures/imported';

const WLAN = 'wlan Ward 17 Ward-7\n no security wpa akm dot1x\n';
const ap = onlyNetwork(imported(`${WLAN}end\n`, 'c9800'));

/** Interfaces, some of which have the SSID in their description. */
function interfaces(count: number, naming: number): string {
  const all = Array.from({ length: count }, (_, index) => {
    const about = index < naming ? 'Ward-7' : 'stairs';
    return `interface Vlan${index + 100}\n description ${about} and more of what is said of an interface\n`;
  });
  return all.join('');
}

function kept(text: string): readonly string[] {
  const whole = { text, end: text.length, isFlat: false };
  return excerptFor(whole, { ap }, [])
    .text.split('\n')
    .filter((line) => line.startsWith('interface '));
}

describe('the part of a large configuration that a network hangs on', () => {
  test('keeps every block that names the network, up to two hundred', () => {
    expect(kept(`${interfaces(400, 200)}${WLAN}`)).toHaveLength(200);
  });

  test('keeps none for a word that stands in more, since it tells nothing', () => {
    expect(kept(`${interfaces(400, 201)}${WLAN}`)).toEqual([]);
  });

  test('is all of a small one', () => {
    expect(kept(`${interfaces(40, 3)}${WLAN}`)).toHaveLength(40);
  });
});
