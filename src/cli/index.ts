import { runCli } from './run-cli';

// A reader that has seen enough, e.g. `| head`, is no error.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? 0 : 2);
});

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
});
