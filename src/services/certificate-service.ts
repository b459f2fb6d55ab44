import type { Handlers, Reply } from '#contract/contract';
import { operationError, type OperationError } from '#contract/operation-error';
import type { CertificateFacts } from '#contract/operations/export-operations';
import { checkClientIdentity } from '#core/certificate/check-client-certificate';
import { checkServerCa, pickServerCa } from '#core/certificate/check-server-ca';
import { verdictOf } from '#core/certificate/reason';
import { failure, success } from '#core/result';
import { CERTIFICATE_FILE_LIMIT } from './certificate-file-limit';
import type { CertificateReader, Pkcs12Fault, ReadCertificate } from './ports/certificate-reader';
import type { Clock } from './ports/runtime';

export interface CertificatePorts {
  readonly certificates: CertificateReader;
  readonly now: Clock;
}

const unreadable = failure(operationError('certificate.unreadable', {}));

function decode(base64: string): Reply<Uint8Array> {
  const bytes = Buffer.from(base64, 'base64');
  const limit = CERTIFICATE_FILE_LIMIT;
  if (bytes.length > limit) {
    return failure(operationError('file.too-large', { bytes: bytes.length, limit }));
  }
  return bytes.length === 0 ? failure(operationError('file.empty', {})) : success(bytes);
}

function toFacts(certificate: ReadCertificate): CertificateFacts {
  const { subject, issuer, notBefore, notAfter, isCa, selfSigned } = certificate;
  const { keyType, keyBits, signatureAlgorithm, sha1, sha256 } = certificate;
  return {
    ...{ subject, issuer, notBefore, notAfter, isCa, selfSigned },
    ...{ keyType, keyBits, signatureAlgorithm, sha1, sha256 },
  };
}

function toError(fault: Pkcs12Fault): OperationError {
  switch (fault.kind) {
    case 'unreadable':
      return operationError('certificate.unreadable', {});
    case 'wrong-passphrase':
      return operationError('certificate.wrong-passphrase', {});
    case 'unsupported':
      return operationError('certificate.unsupported', { algorithm: fault.algorithm });
    case 'too-much-work':
      return operationError('certificate.too-much-work', { rounds: fault.rounds, limit: fault.limit });
  }
}

/** The checks of wizard step 4. Nothing is stored; passphrases and keys don't leave the reader. */
export function createCertificateHandlers({
  certificates: reader,
  now,
}: CertificatePorts): Pick<Handlers, 'certificate.checkServerCa' | 'certificate.checkPkcs12'> {
  return {
    'certificate.checkServerCa': ({ base64 }) => {
      const bytes = decode(base64);
      if (!bytes.ok) return Promise.resolve(bytes);
      const found = reader.readCertificates(bytes.value);
      const chosen = found && pickServerCa(found);
      if (found === null || chosen === null) return Promise.resolve(unreadable);
      const reasons = checkServerCa(chosen, found.length, now());
      const certificates = [chosen, ...found.filter((other) => other !== chosen)].map(toFacts);
      return Promise.resolve(
        success({ pem: chosen.pem, certificates, verdict: verdictOf(reasons), reasons }),
      );
    },
    'certificate.checkPkcs12': async ({ base64, passphrase }) => {
      const bytes = decode(base64);
      if (!bytes.ok) return bytes;
      const opened = await reader.readPkcs12(bytes.value, passphrase);
      if (!opened.ok) return failure(toError(opened.error));
      const { certificates, identity } = opened.value;
      const own = identity.certificate;
      const reasons = checkClientIdentity(identity, now());
      const others = certificates.filter((other) => other !== own);
      return success({
        certificates: [...(own ? [own] : []), ...others].map(toFacts),
        commonName: own?.commonName ?? null,
        verdict: verdictOf(reasons),
        reasons,
      });
    },
  };
}
