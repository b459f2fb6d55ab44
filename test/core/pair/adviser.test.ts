import { describe, expect, test } from 'vitest';
import { adviseRoaming, type Site } from '#core/pair/adviser';
import { adviceText } from '#messages/catalogue';

const site = (change: Partial<Site>): Site => ({
  ...{ security: 'eap', phones: ['8821', '8865'], platforms: ['c9800'], otherClients: false },
  ...change,
});

describe('the roaming adviser', () => {
  // prettier-ignore
  test.each([
    ['enterprise on a 9800', site({}), 'ft', 100, ['ft-dot1x']],
    ['enterprise with other clients', site({ otherClients: true }), 'ft', 100, ['dot1x', 'ft-dot1x']],
    ['PSK on AireOS with other clients', site({ security: 'psk', platforms: ['aireos'], otherClients: true }), 'ft', 100, ['psk', 'ft-psk']],
    ['Meraki has no CCKM but FT', site({ platforms: ['meraki'] }), 'ft', 100, ['ft-dot1x']],
    ['hostapd with PSK', site({ security: 'psk', platforms: ['hostapd'] }), 'ft', 100, ['ft-psk']],
  ] as const)('%s', (_, given, method, milliseconds, akms) => {
    const advice = adviseRoaming(given);
    expect(advice.method).toBe(method);
    expect(advice.roamTime.milliseconds).toBe(milliseconds);
    expect(advice.platforms.map((platform) => platform.akms)).toEqual(given.platforms.map(() => akms));
    expect(advice.roamTime.source).not.toBe('');
  });

  test('tells how long it takes without fast roaming', () => {
    const times = (security: 'psk' | 'eap') =>
      adviseRoaming(site({ security })).methods.map(({ method, roamTime }) => [
        method,
        roamTime.milliseconds,
        roamTime.isLimit,
      ]);
    expect(times('psk')).toEqual([
      ['ft', 100, true],
      ['none', 150, false],
    ]);
    expect(times('eap')).toEqual([
      ['ft', 100, true],
      ['cckm', 100, true],
      ['none', 300, false],
    ]);
  });

  test('says which platform has no CCKM', () => {
    const { methods } = adviseRoaming(site({ platforms: ['meraki', 'hostapd', 'aireos'] }));
    const cckm = methods.find(({ method }) => method === 'cckm');
    expect(cckm?.possible).toBe(false);
    expect(cckm?.because.map(({ params }) => params)).toEqual([
      { platform: 'meraki', method: 'cckm' },
      { platform: 'hostapd', method: 'cckm' },
    ]);
  });

  // prettier-ignore
  test.each([
    ['WDS on autonomous access points', site({ platforms: ['ios-autonomous'] }), 'advice.wds-needed'],
    ['the keywords that nothing confirms', site({ platforms: ['ios-autonomous'] }), 'advice.keyword-unconfirmed'],
    ['adaptive 802.11r', site({ platforms: ['aireos'] }), 'advice.adaptive-off'],
    ['FT over the air', site({}), 'advice.over-the-air'],
    ['other clients', site({ otherClients: true }), 'advice.keep-plain'],
    ['key holders of hostapd', site({ platforms: ['hostapd'] }), 'advice.key-holders'],
    ['several platforms', site({ platforms: ['aireos', 'c9800'] }), 'advice.platforms-apart'],
    ['802.11k and v', site({}), 'advice.k-and-v-off'],
  ] as const)('warns of %s', (_, given, code) => {
    const note = adviseRoaming(given).notes.find((candidate) => candidate.code === code);
    expect(note?.source).toBeTruthy();
  });

  test('marks what no device has confirmed', () => {
    const [platform] = adviseRoaming(site({ platforms: ['ios-autonomous'] })).platforms;
    expect(platform?.confirmed).toBe(false);
  });

  test.each(['en', 'ko'] as const)('has a text in %s for every note', (language) => {
    const notes = adviseRoaming(
      site({ platforms: ['ios-autonomous', 'aireos', 'c9800', 'meraki', 'hostapd'], otherClients: true }),
    ).notes;
    for (const note of notes) expect(adviceText(language, note)).not.toMatch(/undefined/);
  });
});
