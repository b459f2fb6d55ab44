import { finding, pointer, type Finding } from '../finding/finding';
import { firstWrongCharacter } from '../key/character-scan';
import type { ProfileDocument } from './profile-document';

/** Neither control characters nor halves of a surrogate pair. */
const LINE = /^[^\p{Cc}\p{Cs}]*$/u;
/** The same with line ends and tabs. */
const TEXT = /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u;

/** Name, site and notes: no control characters; notes may have line ends and tabs. */
export function checkTexts(profile: ProfileDocument, path: string): Finding[] {
  const rules = [
    ['name', LINE],
    ['site', LINE],
    ['notes', TEXT],
  ] as const;
  const findings = rules.flatMap(([member, form]) => {
    const text = profile[member];
    const wrong = form.test(text) ? null : firstWrongCharacter(text, (character) => form.test(character));
    return wrong === null ? [] : [finding('profile.control-character', pointer(path, member), wrong)];
  });
  return profile.name.trim() === ''
    ? [finding('profile.name-empty', pointer(path, 'name'), {}), ...findings]
    : findings;
}
