import { finding, pointer, type Finding } from '../finding/finding';
import type { ProfileDocument } from './profile-document';
import type { Eap } from './valid-profile';

/** Hexadecimal digits of a SHA-1 and of a SHA-256 fingerprint, the two that the phone takes ("SCEP"). */
const FINGERPRINT_DIGITS = [40, 64];

function checkFingerprint(fingerprint: string, path: string): Finding[] {
  const digits = fingerprint.replaceAll(/[\s:.-]/g, '');
  const valid = /^[0-9A-Fa-f]*$/.test(digits) && FINGERPRINT_DIGITS.includes(digits.length);
  return valid ? [] : [finding('scep.fingerprint', path, { digits: digits.length })];
}

/** Checks where a SCEP certificate comes from: the registration authority and its root CA's fingerprint. */
export function checkScep(
  scep: ProfileDocument['scep'],
  path: string,
): { findings: Finding[]; value: Eap['scep'] } {
  if (scep === undefined) return { findings: [finding('scep.missing', path, {})], value: null };
  const server = scep.server?.trim() || null;
  const rootCaFingerprint = scep.rootCaFingerprint?.trim() || null;
  const findings = server === null ? [finding('scep.server-missing', pointer(path, 'server'), {})] : [];
  return {
    findings: [
      ...findings,
      ...(rootCaFingerprint === null
        ? []
        : checkFingerprint(rootCaFingerprint, pointer(path, 'rootCaFingerprint'))),
    ],
    value: { server, rootCaFingerprint },
  };
}
