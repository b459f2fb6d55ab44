import type { Handlers } from '#contract/contract';
import type { CertificateFacts as ShownFacts } from '#contract/operations/export-operations';
import { checkClientIdentity, clientIdentity } from '#core/certificate/check-client-certificate';
import { checkServerCa, pickServerCa } from '#core/certificate/check-server-ca';
import { certificatesIn, mayIssue, type CertificateFacts, type KeyFacts } from '#core/certificate/facts';
import { pemBlock } from '#core/certificate/pem';
import { verdictOf } from '#core/certificate/reason';
import { failure, success } from '#core/result';
import { faultOfPkcs12 } from './certificate/fault-of-file';
import { inspectFile, nothingIn } from './certificate/open-file';
import type { CertificateReader } from './ports/certificate-reader';
import type { Clock } from './ports/runtime';

export interface CertificatePorts {
  readonly certificates: CertificateReader;
  readonly now: Clock;
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
      const file = await inspectFile(reader, base64);
      if (!file.ok) return file;
      const found = certificatesIn(file.value.entries);
      const chosen = pickServerCa(found);
      if (chosen === null) return failure(nothingIn(file.value));
      const reasons = checkServerCa(chosen, found.length, now());
      const certificates = [chosen, ...found.filter((other) => other !== chosen)].map(toShown);
      const pem = pemBlock('CERTIFICATE', chosen.der);
      return success({ pem, certificates, verdict: verdictOf(reasons), reasons });
    },
    'certificate.checkPkcs12': async ({ base64, passphrase }) => {
      const file = await inspectFile(reader, base64, passphrase);
      if (!file.ok) return file;
      const fault = faultOfPkcs12(file.value);
      if (fault !== null) return failure(fault);
      const { entries } = file.value;
      const identity = clientIdentity(entries);
      const own = identity.certificate;
      const reasons = checkClientIdentity(identity, now());
      const others = certificatesIn(entries).filter((other) => other !== own);
      return success({
        certificates: [...(own ? [own] : []), ...others].map(toShown),
        commonName: own?.subject.cn[0] ?? null,
        verdict: verdictOf(reasons),
        reasons,
      });
    },
  };
}
