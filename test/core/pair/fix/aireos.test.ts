import { describe, expect, test } from 'vitest';
import { fixed } from '../../../fixtures/pair';
import { profileInputForRow as input } from '../../../fixtures/profiles';
import type { Fix } from '#core/pair/fix/propose-fix';
import type { ProfileInput } from '#core/profile/profile-document';

const psk = input(4, { vlan: 110 });

/** WLAN commands of a controller whose WLAN 3 serves row 4, save what the test is about. */
function controller(create: string, ...more: readonly string[]): string {
  const id = /^config wlan create (\d+)/.exec(create)?.[1] ?? '';
  return [
    'config interface create data 20',
    'config interface create voice 110',
    ...['config wlan create 1 corp CORP', 'config wlan enable 1', create],
    `config wlan security wpa akm 802.1x disable ${id}`,
    `config wlan security wpa akm psk enable ${id}`,
    `config wlan security wpa akm psk set-key ascii GREG12356789ZXYW ${id}`,
    `config wlan security ft disable ${id}`,
    ...more,
    `config wlan enable ${id}`,
    '',
  ].join('\n');
}

function fix(profile: ProfileInput, text: string): Fix {
  const outcome = fixed(profile, text, 'aireos');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  expect(outcome.value.after.verdict).toBe('match');
  return outcome.value;
}

describe("a WLAN with an SSID that only looks like the phone's", () => {
  const text = controller(
    'config wlan create 3 hospvoice HOSP-V0ICE',
    'config wlan interface 3 voice',
    'config wlan apgroup add WARD3',
    'config wlan apgroup interface-mapping add WARD3 3 voice',
  );

  test('is switched off and gives way to a new one in the same AP group', () => {
    const { lines, notes } = fix(psk, text);
    expect(lines.slice(0, 2)).toEqual([
      'config wlan disable 3',
      'config wlan create 2 Row-4-voice HOSP-VOICE',
    ]);
    expect(lines).toContain('config wlan interface 2 voice');
    expect(lines.slice(-3)).toEqual([
      'config wlan apgroup interface-mapping add WARD3 2 voice',
      'config wlan enable 2',
      'save config',
    ]);
    expect(notes[0]).toEqual({
      code: 'fix.replaces-network',
      params: { old: 'HOSP-V0ICE', number: 3, place: 'WLAN 2' },
    });
  });

  test('is no reason to make an interface that the controller has', () => {
    expect(fix(psk, text).lines.join('\n')).not.toContain('interface create');
  });
});

test.each([
  [
    "a page's code block",
    (text: string) => `# Site 7\n\n\`\`\`\n${text}\`\`\`\n\nAsk before you change it.\n`,
  ],
  ['a quoted mail', (text: string) => text.replaceAll(/^/gm, '> ')],
])('a configuration out of %s is mended as the one alone', (_, wrapped) => {
  const text = controller('config wlan create 3 voice HOSP-VOICE', 'config wlan interface 3 voice');
  const wrong = text.replace('GREG12356789ZXYW', 'another-key-1');
  expect(fix(psk, wrapped(wrong)).lines).toEqual(fix(psk, wrong).lines);
});

describe('a controller without a network for the profile', () => {
  test('gets a WLAN with the first free number and a name that none has', () => {
    const text = controller('config wlan create 2 Row-4-voice HOSP-DATA');
    const { lines, notes } = fix(psk, text);
    expect(lines[0]).toBe('config wlan create 3 Row-4-voice-3 HOSP-VOICE');
    expect(notes[0]).toEqual({
      code: 'fix.adds-network',
      params: { ssid: 'HOSP-VOICE', place: 'WLAN 3' },
    });
  });

  test('hears that AP groups carry only what they are told to', () => {
    const { notes } = fix(
      psk,
      controller('config wlan create 3 hd HOSP-DATA', 'config wlan apgroup add WARD3'),
    );
    expect(notes[1]).toMatchObject({ code: 'fix.assign-group', params: { groups: 'WARD3' } });
  });

  test('with every number taken gets none, but the place to look', () => {
    const taken = Array.from(
      { length: 16 },
      (_, index) => `config wlan create ${index + 1} w${index} W${index}`,
    );
    expect(fixed(psk, `${taken.join('\n')}\n`, 'aireos')).toMatchObject({
      ok: false,
      error: {
        code: 'fix.not-automatic',
        params: { places: [{ field: 'state', look: 'show wlan summary' }] },
      },
    });
  });
});

describe('AP groups', () => {
  const mapped = 'config wlan apgroup interface-mapping add WARD3 20 data';

  test('have an interface of their own, which is what has to change', () => {
    const text = controller('config wlan create 20 hospvoice HOSP-VOICE', mapped);
    expect(fix(psk, text).lines).toEqual([
      'config wlan disable 20',
      'config wlan interface 20 voice',
      'config wlan apgroup interface-mapping delete WARD3 20',
      'config wlan apgroup interface-mapping add WARD3 20 voice',
      'config wlan enable 20',
      'save config',
    ]);
  });

  test('put a WLAN above 16 on the air where there is only one', () => {
    const text = controller(
      'config wlan create 20 hospvoice HOSP-VOICE',
      ...['config wlan interface 20 voice', 'config wlan apgroup add "Ward 3"'],
    );
    expect(fix(psk, text).lines).toEqual([
      'config wlan apgroup interface-mapping add "Ward 3" 20 voice',
      'config wlan enable 20',
      'save config',
    ]);
  });

  test('are for the technician to choose from where there are several', () => {
    const text = controller(
      'config wlan create 20 hospvoice HOSP-VOICE',
      ...['config wlan interface 20 voice', 'config wlan apgroup add A', 'config wlan apgroup add B'],
    );
    expect(fixed(psk, text, 'aireos')).toMatchObject({
      ok: false,
      error: { params: { places: [{ field: 'state', look: 'show wlan summary' }] } },
    });
  });
});

test('a band that is off as a whole comes back', () => {
  const text = controller(
    'config wlan create 3 hospvoice HOSP-VOICE',
    ...[
      'config wlan interface 3 voice',
      'config wlan radio 3 802.11a-only',
      'config 802.11a disable network',
    ],
  );
  expect(fix(psk, text).lines).toContain('config 802.11a enable network');
});

describe('RADIUS servers', () => {
  const eap = input(7, { vlan: undefined });
  const text = [
    'config radius auth add 3 192.0.2.10 1812 ascii anotherSecret',
    'config radius acct add 3 192.0.2.10 1813 ascii anotherSecret',
    ...['config wlan create 1 corp CORP', 'config wlan radius_server auth add 1 3', 'config wlan enable 1'],
    ...['config wlan create 2 hv HOSP-VOICE', 'config wlan security ft adaptive disable 2'],
    ...['config wlan radius_server auth add 2 3', 'config wlan enable 2', ''],
  ].join('\n');

  test('keep their numbers, and the other networks that use them are named', () => {
    const { lines, notes } = fix(eap, text);
    expect(lines).toContain('config radius auth add 3 192.0.2.10 1812 ascii Radius5ecret');
    expect(notes).toContainEqual({ code: 'fix.also-changes', params: { networks: 'CORP' } });
  });
});

describe('a configuration as it comes', () => {
  const shown = [
    ...['interface create voice 110', 'wlan create 3 hospvoice HOSP-VOICE', 'wlan interface 3 voice'],
    ...['wlan security wpa akm psk enable 3', 'wlan security ft disable 3', 'wlan enable 3', ''],
  ].join('\n');

  test('of the controller itself, which shows no key, gets the key alone', () => {
    const { lines } = fix(input(4, { vlan: 110, fastRoaming: 'none' }), shown);
    expect(lines.filter((line) => line.includes(' security '))).toEqual([
      'config wlan security wpa akm psk set-key ascii GREG12356789ZXYW 3',
    ]);
  });

  test('of a page, whose code block ends before its last words, is completed inside of it', () => {
    const wrong = controller('config wlan create 3 v HOSP-VOICE').replace('GREG12356789ZXYW', 'lift-keys');
    const page = `# The ward\n\n\`\`\`\n${wrong}\`\`\`\n\nThat is all.\n`;
    const { lines } = fix(input(4, { vlan: undefined }), page);
    expect(lines).toContain('config wlan security wpa akm psk set-key ascii GREG12356789ZXYW 3');
  });
});
