import type { Contract } from '#contract/contract';
import type { OutputOf } from '#contract/operation';
import type { OperationError } from '#contract/operation-error';
import { success, type Result } from '#core/result';
import type { ExportQuestion } from '#services/export-service';
import { readCertificateFile, readFirstLine } from '../input/read-input';
import type { Session } from '../session';
import { UsageProblem } from '../usage-problem';

type Target = OutputOf<Contract['target.list']>[number];

interface IdentityOptions {
  readonly clientIdentity?: string;
  readonly clientPassphraseFile?: string;
}

/** The PKCS#12 file for test clients; throws a {@link UsageProblem} where no chosen target takes one. */
export async function readClientIdentity(
  { io, text }: Session,
  { clientIdentity: file, clientPassphraseFile }: IdentityOptions,
  known: readonly Target[],
  chosen: readonly Target[],
): Promise<Result<ExportQuestion['clientIdentity'], OperationError>> {
  const { usage } = text.cli;
  if (file === undefined) {
    if (clientPassphraseFile !== undefined) throw new UsageProblem(usage.passphraseWithoutIdentity);
    return success(undefined);
  }
  const takes = ({ takesClientIdentity }: Target) => takesClientIdentity;
  if (!chosen.some(takes)) {
    const takers = known.filter(takes).map(({ id }) => id);
    throw new UsageProblem(usage.identityNotTaken(takers.join(', ')));
  }
  const base64 = await readCertificateFile(file, io);
  if (!base64.ok) return base64;
  const passphrase =
    clientPassphraseFile === undefined ? success('') : await readFirstLine(clientPassphraseFile, io);
  return passphrase.ok ? success({ base64: base64.value, passphrase: passphrase.value }) : passphrase;
}
