import type { Secret } from '../../profile/secret';
import type { ValidProfile } from '../../profile/valid-profile';
import type { LineValue } from '../lines/line-table';
import type { ExportContext } from '../target';

/** What stands in a file where a secret was left out; none has the form of a valid key. */
export const PLACEHOLDERS = {
  ...{ psk: '<psk>', wep: '<wep-key>', radius: '<radius-secret>' },
  ...{ username: '<user-name>', password: '<password>' },
  ...{ certificate: '<client-certificate>', passphrase: '<passphrase>' },
} as const;

/** A secret for a line: as `encode` writes it, or as its placeholder where secrets are masked. */
export function writtenSecret(
  secret: Secret,
  kind: keyof typeof PLACEHOLDERS,
  context: ExportContext,
  encode: (text: string) => string = (text) => text,
): Exclude<LineValue, string> {
  const shown = PLACEHOLDERS[kind];
  return { written: context.secrets === 'mask' ? shown : encode(secret.reveal()), shown };
}

/** Whether the file shows a placeholder somewhere, be it masked or missing. */
export function hasPlaceholders({ protection }: ValidProfile, context: ExportContext): boolean {
  if (protection.kind === 'open') return false;
  if (protection.kind !== 'eap') return context.secrets === 'mask';
  return protection.radius.some(({ secret }) => secret === null || context.secrets === 'mask');
}
