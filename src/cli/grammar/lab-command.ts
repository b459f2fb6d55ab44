import type { HelpTexts } from '#messages/cli-text';
import type { Command } from 'commander';
import { runLab, type LabOptions } from '../commands/lab';
import { wholeNumber } from '../option-values';
import type { ProgramPorts } from '../program';

/** `lab FILE`. */
export function addLabCommand(
  program: Command,
  { commands, options, file }: HelpTexts,
  run: ProgramPorts['run'],
): void {
  program
    .command('lab')
    .description(commands.lab)
    .argument('<FILE>', file)
    .option('--profile <NAME>', options.labProfile)
    .requiredOption('--out <DIR>', options.out)
    .option('--port <N>', options.labPort, wholeNumber(1024, 65_534))
    .option('--force', options.force)
    .option('--passphrase-file <FILE>', options.passphraseFile)
    .action((path: string, given: LabOptions) => run((session) => runLab(session, path, given)));
}
