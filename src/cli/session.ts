import type { Client } from '#contract/contract';
import type { OperationError } from '#contract/operation-error';
import type { Language } from '#contract/shapes';
import { catalogues, errorText, type Catalogue } from '#messages/catalogue';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { CliIo } from './cli-io';
import { createStyle, type Style } from './output/style';
import { visible } from './output/visible';
import type { Preferences } from './preferences';

/** One run of the program: its surroundings, its language and the operations that it may call. */
export interface Session {
  readonly io: CliIo;
  readonly language: Language;
  readonly text: Catalogue;
  readonly json: boolean;
  readonly client: Client;
  readonly style: Style;
  /** One line or several on standard output; a foreign file may have made hundreds of thousands of them. */
  readonly print: (lines: string | readonly string[]) => Promise<void>;
  /** The one JSON document of a run, or one line of a stream of them. */
  readonly printJson: (value: unknown) => Promise<void>;
  /** Lines on standard error: progress, notes, errors. */
  readonly note: (lines: string | readonly string[]) => Promise<void>;
}

async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

export function createSession(io: CliIo, { language, json }: Preferences, client: Client): Session {
  const toText = (lines: string | readonly string[]) =>
    [lines]
      .flat()
      .map((line) => `${line}\n`)
      .join('');
  return {
    ...{ io, language, json, client },
    text: catalogues[language],
    style: createStyle({ isTerminal: io.stdout.isTTY === true, env: io.env }),
    print: (lines) => write(io.stdout, toText(lines)),
    printJson: (value) => write(io.stdout, `${JSON.stringify(value)}\n`),
    note: (lines) => write(io.stderr, toText(lines)),
  };
}

/** A coded error as JSON, with its text. */
export function toErrorJson(session: Pick<Session, 'language'>, error: OperationError) {
  return { code: error.code, message: errorText(session.language, error), params: error.params };
}

/** One clear line about an error on standard error. */
export async function noteError(session: Session, error: OperationError): Promise<void> {
  await session.note(`wlan-wizard: ${visible(errorText(session.language, error))}`);
}
