import { finding, type Finding } from '../finding/finding';
import { characterCount, firstLoneSurrogate, utf8Bytes } from '../utf8';
import { edgeSpace, firstWrongCharacter, isControl, isInvisible } from './character-scan';

/** Most octets that an SSID may have (IEEE 802.11-2020, 9.4.2.2). */
export const SSID_LIMIT = 32;

/** The length rule alone, for SSIDs that are known only as octets. */
export function checkSsidLength(bytes: number, characters: number, path: string): Finding[] {
  if (bytes === 0) return [finding('ssid.empty', path, {})];
  return bytes > SSID_LIMIT ? [finding('ssid.too-long', path, { bytes, limit: SSID_LIMIT, characters })] : [];
}

/**
 * All rules for an SSID typed as text: 1 to 32 bytes of UTF-8, no control characters; white space at an edge and
 * invisible characters are warnings. Nothing is trimmed or normalised.
 */
export function checkSsid(ssid: string, path = ''): Finding[] {
  const surrogate = firstLoneSurrogate(ssid);
  if (surrogate !== null) return [finding('ssid.not-unicode', path, { position: surrogate })];
  const findings = checkSsidLength(utf8Bytes(ssid).length, characterCount(ssid), path);
  const control = firstWrongCharacter(ssid, (character) => !isControl(character));
  if (control !== null) findings.push(finding('ssid.control-character', path, control));
  const edge = edgeSpace(ssid);
  if (edge !== null) findings.push(finding('ssid.edge-space', path, { edge }));
  const invisible = firstWrongCharacter(ssid, (character) => !isInvisible(character));
  if (invisible !== null) findings.push(finding('ssid.invisible-character', path, invisible));
  return findings;
}
