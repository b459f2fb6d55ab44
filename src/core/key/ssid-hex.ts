import { finding, type Finding } from '../finding/finding';
import { failure, success, type Result } from '../result';
import { fromHex, utf8Text } from '../utf8';
import { firstWrongCharacter, isHexDigit } from './character-scan';
import { checkSsid, checkSsidLength } from './ssid';

/** The octets of an SSID given as hexadecimal digits in either case, two an octet. */
export function parseSsidHex(digits: string, path = ''): Result<Uint8Array, readonly Finding[]> {
  const wrong = firstWrongCharacter(digits, isHexDigit);
  if (wrong !== null) return failure([finding('ssid.hex-character', path, wrong)]);
  const octets = fromHex(digits);
  return octets === null
    ? failure([finding('ssid.hex-odd', path, { digits: digits.length })])
    : success(octets);
}

/** Rules for an SSID that is only a salt: any octets, of which there must be 1 to 32. */
export function checkSsidOctets(octets: Uint8Array, path = ''): readonly Finding[] {
  return checkSsidLength(octets.length, octets.length, path);
}

/** Rules for octets that are to become a profile's SSID: they must be UTF-8, and then whatever holds for text. */
export function checkSsidBytes(octets: Uint8Array, path = ''): readonly Finding[] {
  const text = utf8Text(octets);
  if (text !== null) return checkSsid(text, path);
  return [finding('ssid.not-unicode', path, { position: 0 }), ...checkSsidOctets(octets, path)];
}
