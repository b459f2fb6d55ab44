import type { OperationError } from '#contract/operation-error';
import { DIALECT_IDS } from '#core/import/model/dialect-id';
import { fail } from '../commands/fail';
import type { ExitCode } from '../exit-code';
import { visible } from '../output/visible';
import type { Session } from '../session';

/** Most lines of evidence that are shown. */
const SHOWN_EVIDENCE = 12;

function evidenceLines({ text: { cli, imports } }: Session, error: OperationError): string[] {
  if (error.code !== 'import.dialect-unclear' || error.params.evidence.length === 0) return [];
  const lines = error.params.evidence
    .slice(0, SHOWN_EVIDENCE)
    .map(
      ({ dialect, line, text }) => `  ${imports.dialects[dialect]}, ${cli.pair.line(line)}: ${visible(text)}`,
    );
  return [cli.pair.evidence, ...lines];
}

/** Ends a command whose configuration can't be read; where its dialect is unclear, says why and what to choose from. */
export async function failReading(
  session: Session,
  error: OperationError,
  emptyResult: object,
): Promise<ExitCode> {
  const code = await fail(session, error, emptyResult);
  if (error.code === 'import.dialect-unclear' || error.code === 'import.dialect-unsupported') {
    const names = session.text.cli.pair.dialects(DIALECT_IDS.join(', '));
    await session.note([...evidenceLines(session, error), names]);
  }
  return code;
}
