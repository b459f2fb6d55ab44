import type { InputOf } from '#contract/operation';
import type { exportOperations } from '#contract/operations/export-operations';
import { checkClientIdentity, clientIdentity } from '#core/certificate/check-client-certificate';
import type { CertificateFault } from '#core/certificate/problem';
import type { CertificateReason } from '#core/certificate/reason';
import type { ClientIdentityFault, ClientIdentityFile } from '#core/export/client/client-identity';
import { Secret } from '#core/profile/secret';
import { failure, success, type Result } from '#core/result';
import { faultOfPkcs12 } from '../certificate/fault-of-file';
import type { CertificateReader } from '../ports/certificate-reader';
import type { Clock } from '../ports/runtime';

type GivenIdentity = InputOf<(typeof exportOperations)['export.run']>['clientIdentity'];

export interface IdentityProblem {
  readonly fault: ClientIdentityFault;
  readonly detail: string;
}

interface IdentityPorts {
  readonly certificates: () => Promise<CertificateReader>;
  readonly now: Clock;
}

/** What a phone can't use and a computer can: the identity is for a computer that tries the network out. */
const phoneOnly: readonly CertificateReason[] = ['cert.key-algorithm'];

function problemOf(fault: CertificateFault): IdentityProblem {
  switch (fault.code) {
    case 'certificate.unsupported':
      return { fault: 'unsupported', detail: fault.params.algorithm };
    case 'certificate.too-much-work':
      return { fault: 'too-much-work', detail: `${fault.params.rounds} > ${fault.params.limit}` };
    case 'certificate.wrong-passphrase':
      return { fault: 'wrong-passphrase', detail: '' };
    default:
      return { fault: 'unreadable', detail: '' };
  }
}

/**
 * Opens the PKCS#12 file of a test client and judges it: a key that fits, a client certificate, in date. Null where
 * none was given.
 */
export async function openClientIdentity(
  given: GivenIdentity,
  { certificates, now }: IdentityPorts,
): Promise<Result<ClientIdentityFile | null, IdentityProblem>> {
  if (given === undefined) return success(null);
  const pkcs12 = new Uint8Array(Buffer.from(given.base64, 'base64'));
  const file = await (await certificates()).inspect(pkcs12, given.passphrase);
  const fault = faultOfPkcs12(file);
  if (fault !== null) return failure(problemOf(fault));
  const identity = clientIdentity(file.entries);
  const wrong = checkClientIdentity(identity, now()).find(
    ({ code, severity }) => severity === 'error' && !phoneOnly.includes(code),
  );
  if (wrong !== undefined) return failure({ fault: wrong.code, detail: '' });
  const commonName = identity.certificate?.subject.cn[0] ?? null;
  return success({ pkcs12, passphrase: new Secret(given.passphrase), commonName });
}
