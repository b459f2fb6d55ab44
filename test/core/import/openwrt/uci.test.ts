import { uciArguments } from '#core/import/openwrt/uci';
import { describe, expect, test } from 'vitest';

describe('arguments of UCI', () => {
  test.each([
    ["option key 'a b'", ['option', 'key', 'a b']],
    ['option key "a \\"b\\" \\\\"', ['option', 'key', 'a "b" \\']],
    ["option key 'a\\b'", ['option', 'key', 'a\\b']],
    ["option ssid 'it'\\''s'", ['option', 'ssid', "it's"]],
    ['option ssid one\'two\'"three"', ['option', 'ssid', 'onetwothree']],
    ['option channel 36 # a comment', ['option', 'channel', '36']],
    ["option ssid 'a#b'", ['option', 'ssid', 'a#b']],
    ['option ssid a#b', ['option', 'ssid', 'a#b']],
    ["option ssid ''", ['option', 'ssid', '']],
  ])('%s', (text, words) => {
    expect(uciArguments(text)).toEqual(words);
  });

  test.each(["option key 'open", 'option key "open\\"'])('%s has an open quote', (text) => {
    expect(uciArguments(text)).toBeNull();
  });
});
