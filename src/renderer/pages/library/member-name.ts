import { catalogue, t } from '../../i18n/index.svelte';

/** Members whose values are codes with a word of their own. */
const CODED = {
  security: 'security',
  keyManagement: 'keyManagement',
  encryption: 'encryption',
  fastRoaming: 'fastRoaming',
  phoneModel: 'phoneModel',
  band: 'band',
  userModifiable: 'userModifiable',
  userCertificate: 'userCertificate',
  authentication: 'wepAuthentication',
  keyFormat: 'keyFormat',
} as const;

const isCoded = (member: string): member is keyof typeof CODED => Object.hasOwn(CODED, member);

/** A JSON pointer in the forms' words: `/radius/0/host` is "RADIUS servers › 1 › Address". */
export function memberName(path: string): string {
  const words = catalogue().terms.member;
  const partWords: Readonly<Record<string, string>> = t().library.versions.parts;
  const parts = path.split('/').slice(1);
  const whole = words[parts.join('.')];
  if (whole !== undefined) return whole;
  return parts
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : (words[part] ?? partWords[part] ?? part)))
    .join(' › ');
}

/** A value in the user's words where it is a code, else as it is. */
export function valueName(path: string, value: string): string {
  const member = path.split('/').at(-1) ?? '';
  if (!isCoded(member)) return value;
  const names: Readonly<Record<string, string>> = catalogue().terms[CODED[member]];
  return names[value] ?? value;
}
