import type { Readable, Writable } from 'node:stream';

/** Everything that the program touches outside of files; tests give their own. */
export interface CliIo {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The system's language where the environment names none, e.g. on Windows; a BCP 47 tag. */
  readonly locale?: string;
}
