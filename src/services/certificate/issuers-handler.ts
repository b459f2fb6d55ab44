import type { Handlers } from '#contract/contract';
import { certificatesIn } from '#core/certificate/facts';
import type { VerifySignature } from '#core/certificate/ready/ready-question';
import { issuerLinks } from '#core/certificate/tree/issuer-links';
import { success } from '#core/result';
import type { CertificateReader } from '../ports/certificate-reader';

interface IssuersPorts {
  readonly certificates: CertificateReader;
  readonly signatureVerifier: () => VerifySignature;
}

/** Who signed whom among the certificates of a file. */
export function createIssuersHandler(ports: IssuersPorts): Pick<Handlers, 'certificate.issuers'> {
  return {
    'certificate.issuers': async ({ certificates }) => {
      const file = await ports.certificates.inspect(Buffer.from(certificates, 'base64'), null);
      return success({ links: [...issuerLinks(certificatesIn(file.entries), ports.signatureVerifier())] });
    },
  };
}
