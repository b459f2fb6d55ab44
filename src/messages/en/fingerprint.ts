import type { NoFingerprint } from '#core/certificate/fingerprint/fingerprint';

/** Why a text is no fingerprint. */
export function noFingerprint(fault: NoFingerprint): string {
  switch (fault.kind) {
    case 'empty':
      return 'No digits: enter a fingerprint.';
    case 'character':
      return `Character ${fault.position} (${fault.codePoint}) is neither a hexadecimal digit nor a separator.`;
    case 'length':
      return `${fault.digits} digits; SHA-1 has 40, SHA-256 has 64.`;
  }
}
