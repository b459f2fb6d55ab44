import { actOn, CommandWords, FirstWords } from '#core/import/text/command-words';
import { toStatement } from '#core/import/text/statement';
import { describe, expect, test } from 'vitest';

const WORDS = new CommandWords([
  'security wpa wpa1|wpa2',
  'security wpa akm psk',
  'security wpa akm psk-sha256',
  'security pmf <value:optional|mandatory>',
  'ssid <name...>',
  'vlan <number>',
  'server name <name> port <port>',
  'shutdown',
  'short-slot-time',
]);

const inFull = (text: string) => WORDS.inFull(toStatement(3, text)).text;

describe('abbreviated commands', () => {
  test.each([
    ['sec pmf opt', 'security pmf optional'],
    ['no sec wpa akm psk', 'no security wpa akm psk'],
    ['SEC  wpa   akm psk-s', 'security  wpa   akm psk-sha256'],
    ['serv na ise po 1812', 'server name ise port 1812'],
    ['no shut', 'no shutdown'],
  ])('%j stands for %j', (short, full) => {
    expect(inFull(short)).toBe(full);
  });

  test.each([
    ['begins more than one', 'sh'],
    ['begins none', 'security radius'],
    ['is one letter', 's'],
    ['begins several values', 'security wpa wpa'],
    ['is the user’s own', 'vlan sec'],
    ['is quoted', '"sec" wpa'],
    ['is whole', 'security wpa akm psk'],
  ])('a word that %s stays', (_, text) => {
    const statement = toStatement(3, text);
    expect(WORDS.inFull(statement)).toBe(statement);
  });

  test('what stands behind a user’s words stays as it is', () => {
    expect(inFull('ss sec shut')).toBe('ssid sec shut');
  });

  test('the first words may be left out, and what stands below is kept', () => {
    const statement = toStatement(3, '  wlan sec pmf man');
    statement.add(toStatement(4, 'below'));
    const { text, line, indent, children } = WORDS.inFull(statement, 1);
    expect([text, line, indent, children.length]).toEqual(['wlan security pmf mandatory', 3, 2, 1]);
  });

  test('is acted on in full only where it is not understood as it stands', () => {
    const seen: string[] = [];
    const act = (whole: string) => (command: { readonly text: string }) => {
      seen.push(command.text);
      return command.text === whole;
    };
    expect(actOn(toStatement(1, 'shut'), WORDS, act('shut'))).toBeNull();
    expect(actOn(toStatement(1, 'shut'), WORDS, act('shutdown'))).toBeNull();
    expect(actOn(toStatement(1, 'shut'), WORDS, act('never'))?.text).toBe('shutdown');
    expect(seen).toEqual(['shut', 'shut', 'shutdown', 'shut', 'shutdown']);
  });

  test('first words are known whole, and short from three letters on', () => {
    const words = new FirstWords(['shutdown', 'short-slot-time', 'ssid']);
    expect(['ssid', 'ssi'].map((word) => words.has(word))).toEqual([true, false]);
    expect(['ssi', 'ss', 'sho', 'sh', 'odd'].map((word) => words.hasShort(word))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});
