import { finding, pointer, type Finding } from '../finding/finding';
import { firstWrongCharacter, isControl } from '../key/character-scan';
import type { ProfileDocument } from './profile-document';

function isLoneSurrogate(character: string): boolean {
  return /^\p{Cs}$/u.test(character);
}

const acceptsLine = (character: string) => !isControl(character) && !isLoneSurrogate(character);
const acceptsText = (character: string) => /^[\n\r\t]$/.test(character) || acceptsLine(character);

/** Name, site and notes: no control characters; notes may have line ends and tabs. */
export function checkTexts(profile: ProfileDocument, path: string): Finding[] {
  const rules = [
    ['name', acceptsLine],
    ['site', acceptsLine],
    ['notes', acceptsText],
  ] as const;
  const findings = rules.flatMap(([member, accepts]) => {
    const wrong = firstWrongCharacter(profile[member], accepts);
    return wrong === null ? [] : [finding('profile.control-character', pointer(path, member), wrong)];
  });
  return profile.name.trim() === ''
    ? [finding('profile.name-empty', pointer(path, 'name'), {}), ...findings]
    : findings;
}
