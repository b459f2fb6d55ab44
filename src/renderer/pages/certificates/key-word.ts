import type { KeyFacts } from '#core/certificate/facts';

/** A key as people call it: `RSA 2048`, `EC P-256`, `Ed25519`. */
export function keyWord({ type, bits, curve, algorithm }: KeyFacts): string {
  switch (type) {
    case 'rsa':
      return `RSA ${bits ?? ''}`.trim();
    case 'rsa-pss':
      return `RSA-PSS ${bits ?? ''}`.trim();
    case 'ec':
      return `EC ${curve ?? ''}`.trim();
    case 'ed25519':
      return 'Ed25519';
    case 'other':
      return algorithm;
  }
}

/** A fingerprint or a serial number in pairs, as openssl prints it. */
export function paired(hex: string): string {
  return hex.replaceAll(/(..)(?!$)/g, '$1:');
}
