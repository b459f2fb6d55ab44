import { toSourceText } from '#core/import/text/source-text';
import { cleanLine, showsTerminal } from '#core/import/text/terminal-noise';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const texts = (text: string) => Array.from(toSourceText(text).lines, (line) => line.text);

describe('text of a terminal session', () => {
  test.each([
    ['a prompt with a command', 'ap#show running-config', ''],
    ['a bare prompt', 'ap-ward3>', ''],
    ['a bare configuration prompt', 'ap(config)#', ''],
    [
      'a command typed at a configuration prompt',
      'AP-3.ward(config-ssid)# wpa-psk ascii 0 a#b',
      'wpa-psk ascii 0 a#b',
    ],
    ['… of a device without a name', '(config-if)#ssid WARD', 'ssid WARD'],
    [
      'a command typed at an AireOS prompt',
      '(Cisco Controller) >config wlan enable 1',
      'config wlan enable 1',
    ],
    ['… in its configuration mode', '(WLC-1) config>wlan enable 1', 'wlan enable 1'],
    ['… without its sign', '(Cisco Controller) wlan enable 1', 'wlan enable 1'],
    ['… without the command’s first word', '(Cisco Controller) > wlan enable 1', 'wlan enable 1'],
    ['… of which the sign alone is left', '> config wlan enable 1', 'config wlan enable 1'],
    ['a name in brackets', '(Cisco Controller) of the ward', '(Cisco Controller) of the ward'],
    ['AireOS’ paging', '(Cisco Controller) >config paging disable', ''],
    ["an AireOS controller's prompt", '(Cisco Controller) >show run-config commands', ''],
    ["a shell's prompt", 'root@OpenWrt:~# uci show wireless', ''],
    ['what the device says first', 'Building configuration...', ''],
    [
      'a pager wiped out by backspaces',
      ` --More-- ${'\b'.repeat(9)}        ${'\b'.repeat(9)} ssid VOICE`,
      ' ssid VOICE',
    ],
    ['a pager without its backspaces', ' --More--          ssid VOICE', ' ssid VOICE'],
    ["AireOS' pager", '--More-- or (q)uit', ''],
    ['a pager wiped out by a carriage return', '--More--\r        \r ssid VOICE', ' ssid VOICE'],
    ['escape sequences', '\u001B[7mssid\u001B[0m VOICE', 'ssid VOICE'],
    ['a prompt that a page has indented', '   AP# configure terminal', ''],
    ['… with a command', '   AP(config-if)# ssid WARD', 'ssid WARD'],
    ['no-break spaces of a page', '(WLC) >config\u00A0wlan enable 1', 'config wlan enable 1'],
    ['an SSID with a prompt’s sign', 'dot11 ssid GUEST#', 'dot11 ssid GUEST#'],
    ['a key with one', 'wpa-psk ascii 0 Ninth>', 'wpa-psk ascii 0 Ninth>'],
    ['blanks at the end', 'wlan enable 1  \t', 'wlan enable 1'],
    ['a hostapd value with a prompt in it', 'ssid=Ward 7 > show #1', 'ssid=Ward 7 > show #1'],
    ['a comment', '# ward 3', '# ward 3'],
  ])('%s', (_, given, text) => {
    expect(texts(given)).toEqual([text]);
  });

  test('numbers stay those of the file, with CRLF and a byte order mark', () => {
    const { lines } = toSourceText('\uFEFFone\r\n\r\nap#\r\nfour');
    expect(Array.from(lines, ({ number, text }) => [number, text])).toEqual([
      [1, 'one'],
      [2, ''],
      [3, ''],
      [4, 'four'],
    ]);
  });
});

test('a text that shows nothing of a terminal has no line to clean', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '\b',
    '\u001B[K',
    ' --More-- ',
    '\u007F',
    '가',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (whole) => {
      fc.pre(!showsTerminal(whole));
      for (const { raw } of toSourceText(whole).lines) expect(cleanLine(raw)).toBe(raw);
    }),
    { numRuns: 2000 },
  );
});
