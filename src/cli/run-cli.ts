import { createClient } from '#contract/client';
import { createDispatcher } from '#contract/dispatcher';
import { catalogues } from '#messages/catalogue';
import { locateProgram } from '#platform/node/program-folder';
import { CommanderError } from 'commander';
import type { CliIo } from './cli-io';
import type { ExitCode } from './exit-code';
import { createCliHandlers } from './handlers';
import { loadCertificateHandlers } from './load-certificates';
import { loadExportHandlers } from './load-exports';
import { loadLabHandlers } from './load-lab';
import { loadPairHandlers } from './load-pair';
import { loadProcedureHandlers } from './load-procedures';
import { visible } from './output/visible';
import { readPreferences } from './preferences';
import { createProgram } from './program';
import { createSession, type Session } from './session';
import { UsageProblem } from './usage-problem';
import { usageText } from './usage-text';

function faultName(fault: unknown): string {
  const { code, name } = fault as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
}

/** Faults are named, not shown: a stack is of use to developers only, who ask for it by a variable. */
function createReporter(io: CliIo): (operation: string, fault: unknown) => string {
  return (operation, fault) => {
    if (io.env['WLAN_WIZARD_DEBUG'] && fault instanceof Error) io.stderr.write(`${fault.stack ?? ''}\n`);
    return `${operation}: ${faultName(fault)}`;
  };
}

async function refuseUsage(session: Session, message: string): Promise<ExitCode> {
  if (session.json) await session.printJson({ error: { code: 'cli.usage', message, params: {} } });
  await session.note([`wlan-wizard: ${visible(message)}`, session.text.cli.seeHelp]);
  return 2;
}

async function explain(session: Session, error: unknown): Promise<ExitCode> {
  if (error instanceof UsageProblem) return refuseUsage(session, error.message);
  if (error instanceof CommanderError) {
    // Help and version that were asked for are no errors.
    if (error.exitCode === 0) return 0;
    return refuseUsage(session, usageText(error, session.text.cli.usage));
  }
  const incident = createReporter(session.io)('wlan-wizard', error);
  const message = session.text.cli.unexpected(incident);
  if (session.json)
    await session.printJson({ error: { code: 'operation.failed', message, params: { incident } } });
  await session.note(`wlan-wizard: ${message}`);
  return 2;
}

/** Runs one command line to its end and returns the exit code; never throws, never ends the process. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const preferences = readPreferences(argv, io);
  const send = createDispatcher(
    createCliHandlers({
      loadExports: loadExportHandlers,
      loadLab: loadLabHandlers,
      loadPair: loadPairHandlers,
      loadCertificates: loadCertificateHandlers,
      loadProcedures: loadProcedureHandlers,
    }),
    createReporter(io),
  );
  const session = createSession(io, preferences, createClient(send));
  let result: ExitCode = 0;
  const { version } = locateProgram(import.meta.url);
  const program = createProgram(catalogues[preferences.language].cli, {
    version,
    writeOut: (text) => io.stdout.write(text),
    run: async (command) => {
      result = await command(session);
    },
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return result;
  } catch (error) {
    return explain(session, error);
  }
}
