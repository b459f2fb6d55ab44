import type { CertificateFacts } from '../facts';

/** Characters that the field "WLAN Root CA Fingerprint (SHA256 or SHA1)" takes. */
export const FIELD_LIMIT = 95;
const SEPARATORS = [':', '-', '.', ' '] as const;
/** After how many digits a separator may stand. */
const GROUPS = { sha1: [2, 4, 8], sha256: [2, 4, 8, 16, 32] } as const;

function grouped(hex: string, digits: number, separator: string): string {
  return (hex.match(new RegExp(`.{1,${digits}}`, 'g')) ?? []).join(separator);
}

/**
 * Every spelling of a fingerprint that the call manager's field takes: none or one kind of separator, after groups of
 * one length, 95 characters at the most. Plain digits come first.
 */
export function callManagerForms(algorithm: 'sha1' | 'sha256', hex: string): readonly string[] {
  const forms = GROUPS[algorithm].flatMap((digits) =>
    SEPARATORS.map((separator) => grouped(hex, digits, separator)),
  );
  return [hex, ...forms].filter((form) => form.length <= FIELD_LIMIT);
}

/** Whether the field takes a text as it stands; its case does not matter. */
export function isCallManagerForm(text: string): boolean {
  const digits = text.replace(/[^0-9a-f]/gi, '').toUpperCase();
  if (digits.length !== 40 && digits.length !== 64) return false;
  return callManagerForms(digits.length === 40 ? 'sha1' : 'sha256', digits).includes(text.toUpperCase());
}

/** Whether a certificate is one whose fingerprint SCEP wants: the root of the authority, nothing below it. */
export function isScepRoot({ selfSigned, ca, version }: CertificateFacts): boolean {
  return selfSigned && (ca || version === 1);
}
