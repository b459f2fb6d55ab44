import type { CliText } from '#messages/cli-text';
import type { Command } from 'commander';
import type { CertInspectOptions } from '../commands/cert-inspect';
import type { ProgramPorts } from '../program';

/** The `cert` commands; each is loaded when it runs. */
export function addCertCommands(program: Command, { cert: text }: CliText, run: ProgramPorts['run']): void {
  const cert = program.command('cert').description(text.commands.cert);
  cert
    .command('inspect')
    .description(text.commands.inspect)
    .argument('<FILE...>', text.files)
    .option('--passphrase-file <FILE>', text.options.passphraseFile)
    .option('--any-size', text.options.anySize)
    .action((files: string[], given: CertInspectOptions) =>
      run(async (session) => {
        const { runCertInspect } = await import('../commands/cert-inspect');
        return runCertInspect(session, files, given);
      }),
    );
}
