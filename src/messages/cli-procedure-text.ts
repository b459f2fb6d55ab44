/** What the `procedure` commands say in a terminal besides the procedures themselves. */
export interface CliProcedureText {
  readonly columns: Readonly<Record<'id' | 'title' | 'parameters', string>>;
  readonly setForm: (text: string) => string;
  /** A parameter that is a secret must not stand on a command line, where others can read it. */
  readonly secretInArguments: (parameter: string) => string;
  readonly paramsNotJson: (path: string) => string;
  readonly needsOut: string;
  readonly written: (path: string) => string;
}
