import { defaultLibraryFolder } from '#platform/node/user-data-folder';
import { openInBrowser } from './open-browser';
import { parseOptions } from './options';
import { serveWebShell } from './serve-web-shell';
import { untilEnded } from './until-ended';

function note(message: string): void {
  process.stderr.write(`${message}\n`);
}

async function run(): Promise<number> {
  const options = parseOptions(process.argv.slice(2), defaultLibraryFolder());
  if (!options.ok) {
    note(options.error);
    return 2;
  }
  const { port, dataFolder, openBrowser } = options.value;
  const ended = untilEnded();
  const shell = await serveWebShell({ port, dataFolder, log: note });
  // The one line on standard output, for people and programs.
  process.stdout.write(`${shell.url}\n`);
  if (openBrowser) openInBrowser(shell.url);
  await ended;
  await shell.close();
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  const { code } = error as { code?: string };
  note(
    `The program could not be started (${code ?? 'unexpected fault'}). Is the port taken or the folder not writable?`,
  );
  process.exitCode = 1;
}
