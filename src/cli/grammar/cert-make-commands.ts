import { CONVERT_FORMS, KEY_HANDLINGS, KEY_KINDS, PKCS12_FORMS } from '#core/certificate/make/vocabulary';
import type { CliText } from '#messages/cli-text';
import { Option, type Command } from 'commander';
import type { CertBundleOptions } from '../commands/cert-bundle';
import type { CertConvertOptions } from '../commands/cert-convert';
import type { CertRequestOptions } from '../commands/cert-request';
import type { ProgramPorts } from '../program';

function choice(flag: string, values: readonly string[], description: string): Option {
  return new Option(`${flag} <${values.join('|')}>`, description).choices(values);
}

function addRequest(cert: Command, { commands, options }: CliText['cert'], run: ProgramPorts['run']): void {
  cert
    .command('request')
    .description(commands.request)
    .option('--username <NAME>', options.requestUsername)
    .option('--server-name <NAME>', options.requestServerName)
    .requiredOption('--out <FILE>', options.requestOut)
    .requiredOption('--key-out <FILE>', options.keyOut)
    .addOption(choice('--key', KEY_KINDS, options.keyKind))
    .option('--san <TYPE:VALUE...>', options.san)
    .option('--organization <NAME>', options.organization)
    .option('--organizational-unit <NAME>', options.organizationalUnit)
    .option('--country <XX>', options.country)
    .option('--passphrase-file <FILE>', options.encryptKey)
    .option('--force', options.force)
    .action((given: CertRequestOptions) =>
      run(async (session) => {
        const { runCertRequest } = await import('../commands/cert-request');
        return runCertRequest(session, given);
      }),
    );
}

function addConvert(
  cert: Command,
  { commands, options, files }: CliText['cert'],
  run: ProgramPorts['run'],
): void {
  cert
    .command('convert')
    .description(commands.convert)
    .argument('<FILE...>', files)
    .addOption(choice('--to', CONVERT_FORMS, options.to).makeOptionMandatory())
    .requiredOption('--out <FILE>', options.convertOut)
    .option('--split', options.split)
    .addOption(choice('--keys', KEY_HANDLINGS, options.keys))
    .option('--passphrase-file <FILE>', options.passphraseFile)
    .option('--key-passphrase-file <FILE>', options.encryptKeys)
    .option('--force', options.force)
    .action((paths: string[], given: CertConvertOptions) =>
      run(async (session) => {
        const { runCertConvert } = await import('../commands/cert-convert');
        return runCertConvert(session, paths, given);
      }),
    );
}

function addBundle(cert: Command, { commands, options }: CliText['cert'], run: ProgramPorts['run']): void {
  cert
    .command('bundle')
    .description(commands.bundle)
    .requiredOption('--cert <FILE>', options.bundleCert)
    .option('--key <FILE>', options.bundleKey)
    .option('--chain <FILE...>', options.bundleChain)
    .requiredOption('--out <FILE>', options.bundleOut)
    .requiredOption('--passphrase-file <FILE>', options.newPassphrase)
    .option('--key-passphrase-file <FILE>', options.passphraseFile)
    .addOption(choice('--form', PKCS12_FORMS, options.form))
    .option('--name <NAME>', options.friendlyName)
    .option('--force', options.force)
    .action((given: CertBundleOptions) =>
      run(async (session) => {
        const { runCertBundle } = await import('../commands/cert-bundle');
        return runCertBundle(session, given);
      }),
    );
}

/** The `cert` commands that make files; each is loaded when it runs. */
export function addCertMakeCommands(cert: Command, text: CliText['cert'], run: ProgramPorts['run']): void {
  addConvert(cert, text, run);
  addRequest(cert, text, run);
  addBundle(cert, text, run);
}
