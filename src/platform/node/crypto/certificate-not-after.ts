import { X509Certificate } from 'node:crypto';
import type { CertificateNotAfter } from '#services/ports/runtime';

const FIRST = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/;

export const certificateNotAfter: CertificateNotAfter = (pem) => {
  const [first] = FIRST.exec(pem) ?? [];
  if (first === undefined) return null;
  try {
    // "Nov 22 05:57:00 2036 GMT"; `validToDate` is not in every Node 20.
    const end = new Date(new X509Certificate(first).validTo);
    return Number.isNaN(end.getTime()) ? null : end.toISOString();
  } catch {
    return null;
  }
};
