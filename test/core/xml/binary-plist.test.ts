import { binaryPlistText } from '#core/xml/binary-plist';
import { readPlist } from '#core/xml/plist';
import { describe, expect, test } from 'vitest';

/** Written by Python's plistlib, with a value of every kind that a configuration profile has. */
const SAMPLE = Buffer.from(
  'YnBsaXN0MDDWAQIDBAUGBwgJGhscVUJ5dGVzVUVtcHR5XlBheWxvYWRDb250ZW50W1BheWxvYWRUeXBlVFJlYWxUV2hlbkIAAVChCtgLDA0ODwQQ' +
    'ERITFBUWFxgZWEF1dG9Kb2luXxAXRUFQQ2xpZW50Q29uZmlndXJhdGlvbjJeRW5jcnlwdGlvblR5cGVeSElEREVOX05FVFdPUktYUGFzc3dvcmRe' +
    'UGF5bG9hZFZlcnNpb25YU1NJRF9TVFIJ0FRXUEEyCF5FeGFtcGxlLVBhc3MjN18QFmNvbS5hcHBsZS53aWZpLm1hbmFnZWQQAWa80bPZACAAPAA3' +
    'AD5dQ29uZmlndXJhdGlvbiM/+AAAAAAAADNBxbb5eQAAAAAIABUAGwAhADAAPABBAEYASQBKAEwAXQBmAIAAjwCeAKcAtgC/AMAAwQDGAMcA1gDv' +
    'APEA/gEMARUAAAAAAAACAQAAAAAAAAAdAAAAAAAAAAAAAAAAAAABHg==',
  'base64',
);

const EXPECTED = `<plist version="1.0">
  <dict>
    <key>Bytes</key>
    <data>AAE=</data>
    <key>Empty</key>
    <string/>
    <key>PayloadContent</key>
    <array>
      <dict>
        <key>AutoJoin</key>
        <true/>
        <key>EAPClientConfiguration2</key>
        <dict/>
        <key>EncryptionType</key>
        <string>WPA2</string>
        <key>HIDDEN_NETWORK</key>
        <false/>
        <key>Password</key>
        <string>Example-Pass#7</string>
        <key>PayloadType</key>
        <string>com.apple.wifi.managed</string>
        <key>PayloadVersion</key>
        <integer>1</integer>
        <key>SSID_STR</key>
        <string>병동 &lt;7&gt;</string>
      </dict>
    </array>
    <key>PayloadType</key>
    <string>Configuration</string>
    <key>Real</key>
    <real>1.5</real>
    <key>When</key>
    <date>2024-02-03T04:05:06.000Z</date>
  </dict>
</plist>`;

/** A list whose only object is given as its octets. */
function single(...object: readonly number[]): Uint8Array {
  const table = 8 + object.length;
  const trailer = [0, 0, 0, 0, 0, 0, 1, 1, ...integer(1), ...integer(0), ...integer(table)];
  return Uint8Array.from([...Buffer.from('bplist00'), ...object, 8, ...trailer]);
}

function integer(value: number): number[] {
  return [...Buffer.from(BigInt(value).toString(16).padStart(16, '0'), 'hex')];
}

/** An object of so many octets, all alike. */
function object(marker: number, length: number, octet: number): number[] {
  return [marker, 0x13, ...integer(length), ...new Uint8Array(length).fill(octet)];
}

/** A list whose only object is given so. */
function wide(marker: number, length: number, octet: number): Uint8Array {
  return list([object(marker, length, octet)]);
}

/** A list of references to one text of so many letters. */
function repeated(times: number, length: number): Uint8Array {
  return list([object(0xaf, times, 1), object(0x5f, length, 0x61)]);
}

/** A list of objects, the first of which is the outermost one; offsets of four octets. */
function list(objects: readonly (readonly number[])[]): Uint8Array {
  const offsets = objects.map((_, index) =>
    objects.slice(0, index).reduce((sum, { length }) => sum + length, 8),
  );
  const table = offsets.flatMap((offset) => integer(offset).slice(4));
  const end = objects.reduce((sum, { length }) => sum + length, 8);
  const trailer = [0, 0, 0, 0, 0, 0, 4, 1, ...integer(objects.length), ...integer(0), ...integer(end)];
  return Buffer.concat([
    Buffer.from('bplist00'),
    ...objects.map((one) => Uint8Array.from(one)),
    Uint8Array.from([...table, ...trailer]),
  ]);
}

describe('a binary property list', () => {
  test('becomes the text of an XML one', () => {
    expect(binaryPlistText(SAMPLE)).toBe(EXPECTED);
    expect(readPlist(EXPECTED).ok).toBe(true);
  });

  test('never throws, wherever it is cut off and whichever octet is changed', () => {
    for (let length = 0; length < SAMPLE.length; length += 1)
      expect(() => binaryPlistText(SAMPLE.subarray(0, length))).not.toThrow();
    for (let at = 8; at < SAMPLE.length; at += 1)
      for (const octet of [0x00, 0x5f, 0xaf, 0xdf, 0xff]) {
        const changed = Uint8Array.from(SAMPLE);
        changed[at] = octet;
        expect(() => binaryPlistText(changed)).not.toThrow();
      }
  });

  test.each<readonly [what: string, bytes: Uint8Array]>([
    ['an array that holds itself', single(0xa1, 0)],
    ['a dictionary whose key is none', single(0xd1, 0, 0)],
    ['a character that XML lacks', single(0x51, 0x01)],
    ['an object of an unknown kind', single(0xf0)],
    ['nothing', single(0x00)],
    ['a length beyond the file', single(0x4f, 0x12, 0x7f, 0xff, 0xff, 0xff)],
    ['a list in XML', Buffer.from(EXPECTED)],
    ['an array that holds itself over and over', wide(0xaf, 200_000, 0)],
    ['a text that a list holds over and over', repeated(100, 100_000)],
  ])('%s is refused', (_, bytes) => {
    expect(binaryPlistText(bytes)).toBeNull();
  });
});
