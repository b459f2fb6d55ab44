import type { CliText, HelpTexts } from '#messages/cli-text';
import { Command, Help, Option } from 'commander';
import { runCheck } from './commands/check';
import { runCompare, type CompareOptions } from './commands/compare';
import { runExportCommand, type ExportCommandOptions } from './commands/export';
import { runImport, type ImportOptions } from './commands/import';
import { runKeyCheck } from './commands/key-check';
import { runKeyDerive } from './commands/key-derive';
import { runKeyGenerate, type KeyGenerateOptions } from './commands/key-generate';
import { runReferenceSearch } from './commands/reference-search';
import { runSchemes } from './commands/schemes';
import { runServe, type ServeOptions } from './commands/serve';
import { runSsidCheck } from './commands/ssid-check';
import { runTargets } from './commands/targets';
import type { ExitCode } from './exit-code';
import { addCertCommands } from './grammar/cert-commands';
import { addLabCommand } from './grammar/lab-command';
import { addProcedureCommands } from './grammar/procedure-commands';
import { collect, wholeNumber } from './option-values';
import type { Session } from './session';

/** Where the parser writes help, and where a command leaves its result. */
export interface ProgramPorts {
  readonly version: string;
  readonly writeOut: (text: string) => void;
  readonly run: (command: (session: Session) => Promise<ExitCode>) => Promise<void>;
}

function localize(program: Command, help: HelpTexts): void {
  const defaults = new Help();
  const headings: Readonly<Record<string, string>> = {
    'Usage:': help.headings.usage,
    'Arguments:': help.headings.arguments,
    'Options:': help.headings.options,
    'Global Options:': help.headings.globalOptions,
    'Commands:': help.headings.commands,
  };
  program.configureHelp({
    showGlobalOptions: true,
    styleTitle: (title) => headings[title] ?? title,
    // Choices and defaults are part of the localised texts.
    optionDescription: (option) => option.description,
    commandUsage: (command) =>
      defaults
        .commandUsage(command)
        .replace('[options]', help.optionsWord)
        .replace('[command]', help.commandWord),
    subcommandTerm: (command) =>
      defaults
        .subcommandTerm(command)
        .replace('[options]', help.optionsWord)
        .replace('[command]', help.commandWord),
  });
}

function addKeyCommands(program: Command, { commands, options }: HelpTexts, run: ProgramPorts['run']): void {
  const key = program.command('key').description(commands.key);
  key
    .command('check')
    .description(commands.keyCheck)
    .action(() => run(runKeyCheck));
  key
    .command('derive')
    .description(commands.keyDerive)
    .action(() => run(runKeyDerive));
  key
    .command('generate')
    .description(commands.keyGenerate)
    .addOption(new Option('--kind <wep|psk>', options.kind).choices(['wep', 'psk']).makeOptionMandatory())
    .addOption(
      new Option('--format <hex|ascii>', options.format).choices(['hex', 'ascii']).makeOptionMandatory(),
    )
    .addOption(new Option('--size <40|128>', options.size).choices(['40', '128']))
    .option('--length <N>', options.length, wholeNumber(8, 63))
    .option('--count <N>', options.count, wholeNumber(1, 1000))
    .action(({ size, ...rest }: Omit<KeyGenerateOptions, 'size'> & { size?: '40' | '128' }) =>
      run((session) => runKeyGenerate(session, { ...rest, ...(size && { size: size === '40' ? 40 : 128 }) })),
    );
}

function addFileCommands(
  program: Command,
  { commands, options, file }: HelpTexts,
  run: ProgramPorts['run'],
): void {
  program
    .command('check')
    .description(commands.check)
    .argument('<FILE>', file)
    .action((path: string) => run((session) => runCheck(session, path)));
  program
    .command('export')
    .description(commands.export)
    .argument('<FILE>', file)
    .requiredOption('--to <ID[,ID…]>', options.to)
    .requiredOption('--out <DIR>', options.out)
    .option('--profile <NAME>', options.profile, collect)
    .addOption(new Option('--secrets <include|mask>', options.secrets).choices(['include', 'mask']))
    .option('--option <key=value>', options.option, collect)
    .option('--force', options.force)
    .option('--passphrase-file <FILE>', options.passphraseFile)
    .option('--client-identity <FILE>', options.clientIdentity)
    .option('--client-passphrase-file <FILE>', options.clientPassphraseFile)
    .action((path: string, given: ExportCommandOptions) =>
      run((session) => runExportCommand(session, path, given)),
    );
}

function addPairCommands(
  program: Command,
  { commands, options, configuration }: HelpTexts,
  run: ProgramPorts['run'],
): void {
  program
    .command('import')
    .description(commands.import)
    .argument('<FILE>', configuration)
    .option('--from <DIALECT>', options.from)
    .action((path: string, given: ImportOptions) => run((session) => runImport(session, path, given)));
  program
    .command('compare')
    .description(commands.compare)
    .requiredOption('--library <FILE>', options.library)
    .option('--profile <NAME>', options.compareProfile)
    .requiredOption('--ap <FILE>', options.ap)
    .option('--platform <DIALECT>', options.platform)
    .option('--ssid <NAME>', options.ssid)
    .addOption(new Option('--secrets <include|mask>', options.fixSecrets).choices(['include', 'mask']))
    .option('--passphrase-file <FILE>', options.passphraseFile)
    .action((given: CompareOptions) => run((session) => runCompare(session, given)));
}

function addOtherCommands(
  program: Command,
  { commands, options, words }: HelpTexts,
  run: ProgramPorts['run'],
): void {
  const ssid = program.command('ssid').description(commands.ssid);
  ssid
    .command('check')
    .description(commands.ssidCheck)
    .action(() => run(runSsidCheck));
  program
    .command('targets')
    .description(commands.targets)
    .action(() => run(runTargets));
  const reference = program.command('reference').description(commands.reference);
  reference
    .command('search')
    .description(commands.referenceSearch)
    .argument('<WORDS...>', words)
    .action((given: string[]) => run((session) => runReferenceSearch(session, given)));
  program
    .command('serve')
    .description(commands.serve)
    .option('--port <N>', options.port, wholeNumber(0, 65_535))
    .option('--data <DIR>', options.data)
    .action((given: ServeOptions) => run((session) => runServe(session, given)));
}

/** The command line's grammar. Parsing throws the parser's errors instead of ending the process. */
export function createProgram(text: CliText, { version, writeOut, run }: ProgramPorts): Command {
  const { help } = text;
  const program = new Command('wlan-wizard')
    .description(text.description)
    .exitOverride()
    .configureOutput({ writeOut, writeErr: () => undefined, outputError: () => undefined })
    .helpCommand(false)
    .helpOption('-h, --help', help.options.help)
    .version(version, '-V, --version', help.options.version)
    .option('--json', help.options.json)
    .addOption(new Option('--lang <ko|en>', help.options.lang).choices(['ko', 'en']))
    .addHelpText('after', `\n${help.exitCodes}`)
    .allowExcessArguments(false);
  localize(program, help);
  program
    .command('schemes')
    .description(help.commands.schemes)
    .action(() => run(runSchemes));
  addFileCommands(program, help, run);
  addPairCommands(program, help, run);
  addLabCommand(program, help, run);
  addKeyCommands(program, help, run);
  addProcedureCommands(program, help, run);
  addCertCommands(program, text, run);
  addOtherCommands(program, help, run);
  return program;
}
