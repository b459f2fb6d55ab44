/** What the terminal program says besides findings, losses and errors. */
export interface CliText {
  readonly description: string;
}
