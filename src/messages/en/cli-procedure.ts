import type { CliProcedureText } from '../cli-procedure-text';

export const cliProcedure: CliProcedureText = {
  columns: { id: 'Id', title: 'Procedure', parameters: 'Parameters' },
  setForm: (text) => `"${text}" is no parameter; write key=value.`,
  secretInArguments: (parameter) =>
    `"${parameter}" is a secret and can be read by others on a command line. Put it into a file and name it with --params.`,
  paramsNotJson: (path) => `"${path}" must hold one JSON object of parameters.`,
  needsOut: 'This format is not text; name a file with --out.',
  written: (path) => `Written: "${path}".`,
};
