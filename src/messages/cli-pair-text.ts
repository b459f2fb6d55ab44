/** What `import` and `compare` say in a terminal besides findings, rows and errors. */
export interface CliPairText {
  readonly columns: Readonly<Record<'field' | 'phone' | 'ap' | 'verdict' | 'line', string>>;
  readonly compared: (profile: string, dialect: string) => string;
  readonly network: (ssid: string, line: number) => string;
  readonly result: (verdict: string) => string;
  readonly fix: string;
  readonly fixMasked: string;
  /** `lines`: the numbers of lines of the fix, from 1. */
  readonly fixUnconfirmed: (lines: readonly number[]) => string;
  readonly fixAfter: (verdict: string) => string;
  readonly line: (line: number) => string;
  readonly notUnderstood: string;
  readonly evidence: string;
  readonly dialects: (names: string) => string;
  readonly imported: (profiles: number, dialect: string) => string;
  readonly nothingImported: string;
  readonly refused: string;
  readonly open: string;
  readonly chooseProfile: (names: string) => string;
  readonly emptyLibrary: string;
}
