import type { InputOf } from '#contract/operation';
import type { exportOperations } from '#contract/operations/export-operations';
import type { CertificateReason } from '#core/certificate/reason';
import { checkClientIdentity } from '#core/certificate/check-client-certificate';
import type { ClientIdentityFault, ClientIdentityFile } from '#core/export/client/client-identity';
import { Secret } from '#core/profile/secret';
import { failure, success, type Result } from '#core/result';
import type { CertificateReader, Pkcs12Fault } from '../ports/certificate-reader';
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

function problemOf(fault: Pkcs12Fault): IdentityProblem {
  switch (fault.kind) {
    case 'unsupported':
      return { fault: fault.kind, detail: fault.algorithm };
    case 'too-much-work':
      return { fault: fault.kind, detail: `${fault.rounds} > ${fault.limit}` };
    case 'unreadable':
    case 'wrong-passphrase':
      return { fault: fault.kind, detail: '' };
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
  const opened = await (await certificates()).readPkcs12(pkcs12, given.passphrase);
  if (!opened.ok) return failure(problemOf(opened.error));
  const { identity } = opened.value;
  const wrong = checkClientIdentity(identity, now()).find(
    ({ code, severity }) => severity === 'error' && !phoneOnly.includes(code),
  );
  if (wrong !== undefined) return failure({ fault: wrong.code, detail: '' });
  const commonName = identity.certificate?.commonName ?? null;
  return success({ pkcs12, passphrase: new Secret(given.passphrase), commonName });
}
