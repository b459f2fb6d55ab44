import type { OperationError } from '#contract/operation-error';
import type { ExitCode } from '../exit-code';
import { noteError, toErrorJson, type Session } from '../session';

/**
 * Ends a command whose input can't be read or whose work can't be done: one line on standard error and, with
 * `--json`, the command's empty result with the error in it, so that scripts always find a document.
 */
export async function fail(
  session: Session,
  error: OperationError,
  emptyResult: object = {},
): Promise<ExitCode> {
  if (session.json) await session.printJson({ ...emptyResult, error: toErrorJson(session, error) });
  await noteError(session, error);
  return 2;
}
