import { failure, success, type Result } from '#core/result';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly port: number;
  readonly dataFolder: string;
  readonly openBrowser: boolean;
}

export const USAGE = 'Usage: server.js [--port N] [--data DIR] [--no-open]';

/** A TCP port as written on a command line; null for anything else. 0 means any free port. */
export function parsePort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : null;
}

function readArguments(args: readonly string[]) {
  const options = {
    port: { type: 'string', default: '0' },
    data: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
  } as const;
  return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
}

/** Reads the command line; the error is a sentence for the terminal. */
export function parseOptions(args: readonly string[], defaultFolder: string): Result<StartOptions, string> {
  try {
    const values = readArguments(args);
    const port = parsePort(values.port);
    if (port === null) return failure(`--port takes a number from 0 to 65535. ${USAGE}`);
    const dataFolder = values.data === undefined ? defaultFolder : resolve(values.data);
    return success({ port, dataFolder, openBrowser: !values['no-open'] });
  } catch {
    return failure(`An option is not known or lacks its value. ${USAGE}`);
  }
}
