import type { NoFingerprint } from '#core/certificate/fingerprint/fingerprint';
import type { MakeRefusalParams } from '#core/certificate/make/refusal';
import type { CertificateProblemParams } from '#core/certificate/problem';
import type { DialectId } from '#core/import/model/dialect-id';
import type { ImportError } from '#core/import/model/import-result';
import type { PlanProblem } from '#core/procedure/make-plan';
import type { RunProblemParams } from '#core/procedure/run/record';
import type { LibraryFileError } from '#core/profile/library-file';

type None = Record<string, never>;

/** Why a configuration can't be read, with the values of the reader's own errors. */
export type ImportErrorParams = {
  readonly [E in ImportError as E['code']]: Omit<E, 'code'>;
};

/** Why there are no steps, with the values of the engine's own problems. */
type PlanProblemParams = { readonly [P in PlanProblem as P['code']]: P['params'] };

/** Every way in which an operation can fail, with the values that its text needs; never a secret among them. */
export interface OperationErrorParams
  extends
    ImportErrorParams,
    PlanProblemParams,
    RunProblemParams,
    CertificateProblemParams,
    MakeRefusalParams {
  'run.not-found': None;
  /** Another window recorded something in the meantime. */
  'run.conflict': None;
  /** Another run is changing a trust store of the same node; a note says why it is safe all the same. */
  'run.window-open': { title: string };

  'operation.unknown': { operation: string };
  'operation.invalid-input': { path: string; expected: string };
  'operation.failed': { incident: string };
  'operation.forbidden': None;
  'operation.too-large': { limit: number };
  /** The page's program has ended, or the connection to it broke. */
  'shell.unreachable': None;
  /** The page was opened without the address that the running program printed, or the program was started anew. */
  'shell.not-connected': None;

  'file.too-large': { bytes: number; limit: number };
  'file.empty': None;
  'file.not-utf8': None;
  'file.not-json': { line: number; column: number };
  'file.not-found': { path: string };
  'file.not-readable': { path: string; reason: string };
  'file.not-writable': { path: string; reason: string };
  'file.disk-full': { path: string };
  'file.exists': { path: string };

  /** A library moves into an empty folder, or into one that is not there yet. */
  'storage.folder-taken': { path: string };
  'storage.relative-path': { path: string };

  'library.not-a-library': None;
  'library.newer-version': { version: number; supported: number };
  'library.profile-not-found': None;
  'library.version-not-found': { revision: number };
  /** Somebody else saved the profile since it was read. */
  'library.conflict': { expected: number; actual: number };
  'library.busy': None;
  'library.invalid-form': { findings: number };

  'seal.locked': None;
  'seal.wrong-passphrase': None;
  'seal.passphrase-too-short': { minimum: number };
  'seal.already-set': None;
  'seal.not-available': None;
  'seal.damaged': None;

  /** A text that is no fingerprint; `fault` says where. */
  'certificate.no-fingerprint': { fault: NoFingerprint };
  'import.network-not-found': { network: string };
  /** A client's profile was given where an access point's configuration is needed. */
  'pair.not-an-access-point': { dialect: DialectId };
  /** The profile's combination stands in no row of Table 5, so that there is nothing sound to compare with. */
  'pair.profile-in-no-row': None;
}

export type OperationErrorCode = keyof OperationErrorParams;

export type OperationError<C extends OperationErrorCode = OperationErrorCode> = {
  readonly [Code in C]: { readonly code: Code; readonly params: OperationErrorParams[Code] };
}[C];

export function operationError<C extends OperationErrorCode>(
  code: C,
  params: OperationErrorParams[C],
): OperationError<C> {
  return { code, params };
}

/** Library file errors are operation errors under the same codes. */
export function fromLibraryFileError(error: LibraryFileError): OperationError {
  return error;
}

/** The reader's errors are operation errors under the same codes. */
export function fromImportError({ code, ...params }: ImportError): OperationError {
  return { code, params } as OperationError;
}
