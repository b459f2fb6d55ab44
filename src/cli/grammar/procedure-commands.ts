import type { HelpTexts } from '#messages/cli-text';
import { Option, type Command } from 'commander';
import type { ProcedureShowOptions } from '../commands/procedure-show';
import { collect } from '../option-values';
import type { ProgramPorts } from '../program';

/** `procedure list` and `procedure show`; their texts are many and are loaded when one of them runs. */
export function addProcedureCommands(
  program: Command,
  { commands, options, procedure: argument }: HelpTexts,
  run: ProgramPorts['run'],
): void {
  const procedure = program.command('procedure').description(commands.procedure);
  procedure
    .command('list')
    .description(commands.procedureList)
    .action(() =>
      run(async (session) => {
        const { runProcedureList } = await import('../commands/procedure-list');
        return runProcedureList(session);
      }),
    );
  procedure
    .command('show')
    .description(commands.procedureShow)
    .argument('<ID>', argument)
    .option('--set <key=value>', options.set, collect)
    .option('--params <FILE>', options.params)
    .addOption(
      new Option('--format <md|json|html|pdf>', options.documentFormat).choices([
        ...['md', 'json', 'html', 'pdf'],
      ]),
    )
    .option('--out <FILE>', options.outFile)
    .option('--force', options.overwrite)
    .action((id: string, given: ProcedureShowOptions) =>
      run(async (session) => {
        const { runProcedureShow } = await import('../commands/procedure-show');
        return runProcedureShow(session, id, given);
      }),
    );
}
