import type { CertificateFacts } from '#core/certificate/facts';
import type { VerifySignature } from '#core/certificate/ready/ready-question';
import { Buffer } from 'node:buffer';
import { X509Certificate } from 'node:crypto';

/** Hashes that BoringSSL (Electron) does not verify, though OpenSSL does: their outcome must not depend on the shell. */
const UNVERIFIED: readonly CertificateFacts['signatureHash'][] = ['md5'];

function open({ der }: CertificateFacts): X509Certificate | null {
  try {
    return new X509Certificate(Buffer.from(der, 'base64'));
  } catch {
    return null;
  }
}

/** Verifies signatures with the runtime's TLS library; each certificate is opened once. */
export function createSignatureVerifier(): VerifySignature {
  const opened = new Map<string, X509Certificate | null>();
  const once = (facts: CertificateFacts) => {
    const known = opened.get(facts.sha256);
    if (known !== undefined) return known;
    const made = open(facts);
    opened.set(facts.sha256, made);
    return made;
  };
  return (facts, issuerFacts) => {
    if (UNVERIFIED.includes(facts.signatureHash)) return null;
    const certificate = once(facts);
    const issuer = once(issuerFacts);
    if (certificate === null || issuer === null) return null;
    try {
      return certificate.verify(issuer.publicKey);
    } catch {
      // A kind of key that the runtime does not know.
      return null;
    }
  };
}
