import type { CliText } from '#messages/cli-text';
import { CLIENT_METHODS, PURPOSES } from '#core/certificate/ready/ready-question';
import { Option, type Command } from 'commander';
import type { CertFingerprintOptions } from '../commands/cert-fingerprint';
import type { CertInspectOptions } from '../commands/cert-inspect';
import type { CertReadyOptions } from '../commands/cert-ready';
import type { ProgramPorts } from '../program';
import { addCertMakeCommands } from './cert-make-commands';

function addReady(cert: Command, text: CliText['cert'], run: ProgramPorts['run']): void {
  cert
    .command('ready')
    .description(text.commands.ready)
    .addOption(
      new Option(`--purpose <${PURPOSES.join('|')}>`, text.options.purpose)
        .choices(PURPOSES)
        .makeOptionMandatory(),
    )
    .requiredOption('--cert <FILE>', text.options.cert)
    .option('--key <FILE>', text.options.key)
    .option('--passphrase-file <FILE>', text.options.passphraseFile)
    .option('--chain <FILE...>', text.options.chain)
    .option('--trust <FILE...>', text.options.trust)
    .option('--username <NAME>', text.options.username)
    .option('--server-name <NAME>', text.options.serverName)
    .option('--clock <TIME>', text.options.clock)
    .addOption(
      new Option(`--method <${CLIENT_METHODS.join('|')}>`, text.options.method).choices(CLIENT_METHODS),
    )
    .option('--fips', text.options.fips)
    .action((given: CertReadyOptions) =>
      run(async (session) => {
        const { runCertReady } = await import('../commands/cert-ready');
        return runCertReady(session, given);
      }),
    );
}

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
  addReady(cert, text, run);
  cert
    .command('fingerprint')
    .description(text.commands.fingerprint)
    .argument('<FILE>', text.file)
    .option('--compare <FINGERPRINT>', text.options.compare)
    .action((file: string, given: CertFingerprintOptions) =>
      run(async (session) => {
        const { runCertFingerprint } = await import('../commands/cert-fingerprint');
        return runCertFingerprint(session, file, given);
      }),
    );
  cert
    .command('inventory')
    .description(text.commands.inventory)
    .argument('<FOLDER>', text.folder)
    .action((folder: string) =>
      run(async (session) => {
        const { runCertInventory } = await import('../commands/cert-inventory');
        return runCertInventory(session, folder);
      }),
    );
  addCertMakeCommands(cert, text, run);
}
