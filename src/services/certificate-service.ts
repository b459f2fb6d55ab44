import type { Handlers, Reply } from '#contract/contract';
import { operationError } from '#contract/operation-error';
import type { CertificateFacts as ShownFacts } from '#contract/operations/export-operations';
import { checkClientIdentity, clientIdentity } from '#core/certificate/check-client-certificate';
import { checkServerCa, pickServerCa } from '#core/certificate/check-server-ca';
import { certificatesIn, mayIssue, type CertificateFacts, type KeyFacts } from '#core/certificate/facts';
import { pemBlock } from '#core/certificate/pem';
import { verdictOf } from '#core/certificate/reason';
import { failure, success } from '#core/result';
import { faultOfFile, faultOfPkcs12 } from './certificate/fault-of-file';
import { CERTIFICATE_FILE_LIMIT } from './certificate-file-limit';
import type { CertificateReader } from './ports/certificate-reader';
import type { Clock } from './ports/runtime';

export interface CertificatePorts {
  readonly certificates: CertificateReader;
  readonly now: Clock;
}

function decode(base64: string): Reply<Uint8Array> {
  const bytes = Buffer.from(base64, 'base64');
  const limit = CERTIFICATE_FILE_LIMIT;
  if (bytes.length > limit) {
    return failure(operationError('file.too-large', { bytes: bytes.length, limit }));
  }
  return bytes.length === 0 ? failure(operationError('file.empty', {})) : success(bytes);
}

function keyType({ type, curve, algorithm }: KeyFacts): string {
  switch (type) {
    case 'rsa':
    case 'rsa-pss':
      return 'RSA';
    case 'ec':
      return `EC ${curve ?? ''}`.trim();
    default:
      return algorithm;
  }
}

function toShown(certificate: CertificateFacts): ShownFacts {
  const { subject, issuer, notBefore, notAfter, selfSigned, key, signature, sha1, sha256 } = certificate;
  return {
    ...{ notBefore, notAfter, selfSigned, sha1, sha256 },
    subject: subject.text,
    issuer: issuer.text,
    isCa: mayIssue(certificate),
    keyType: keyType(key),
    keyBits: key.bits,
    signatureAlgorithm: signature,
  };
}

/** The checks of wizard step 4. Nothing is stored; passphrases and keys don't leave the reader. */
export function createCertificateHandlers({
  certificates: reader,
  now,
}: CertificatePorts): Pick<Handlers, 'certificate.checkServerCa' | 'certificate.checkPkcs12'> {
  return {
    'certificate.checkServerCa': async ({ base64 }) => {
      const bytes = decode(base64);
      if (!bytes.ok) return bytes;
      const file = await reader.inspect(bytes.value, null);
      const found = certificatesIn(file.entries);
      const chosen = pickServerCa(found);
      if (chosen === null) {
        const { container } = file;
        return failure(faultOfFile(file) ?? operationError('certificate.nothing-inside', { container }));
      }
      const reasons = checkServerCa(chosen, found.length, now());
      const certificates = [chosen, ...found.filter((other) => other !== chosen)].map(toShown);
      const pem = pemBlock('CERTIFICATE', chosen.der);
      return success({ pem, certificates, verdict: verdictOf(reasons), reasons });
    },
    'certificate.checkPkcs12': async ({ base64, passphrase }) => {
      const bytes = decode(base64);
      if (!bytes.ok) return bytes;
      const file = await reader.inspect(bytes.value, passphrase);
      const fault = faultOfPkcs12(file);
      if (fault !== null) return failure(fault);
      const identity = clientIdentity(file.entries);
      const own = identity.certificate;
      const reasons = checkClientIdentity(identity, now());
      const others = certificatesIn(file.entries).filter((other) => other !== own);
      return success({
        certificates: [...(own ? [own] : []), ...others].map(toShown),
        commonName: own?.subject.cn[0] ?? null,
        verdict: verdictOf(reasons),
        reasons,
      });
    },
  };
}
