import { finding, type Finding } from '../finding/finding';
import { characterCount } from '../utf8';
import { firstWrongCharacter, isControl } from './character-scan';

/** Most characters of an EAP user name and of a password ("Setting the authentication mode, credentials"). */
export const CREDENTIAL_LIMIT = 64;

/** Checks one of the two credentials; emptiness is the caller's rule, since not every row needs both. */
export function checkCredential(value: string, member: 'username' | 'password', path: string): Finding[] {
  const findings: Finding[] = [];
  const length = characterCount(value);
  if (length > CREDENTIAL_LIMIT) {
    findings.push(finding(`credentials.${member}-length`, path, { length, limit: CREDENTIAL_LIMIT }));
  }
  const control = firstWrongCharacter(value, (character) => !isControl(character));
  if (control !== null) findings.push(finding('credentials.control-character', path, { ...control, member }));
  return findings;
}
