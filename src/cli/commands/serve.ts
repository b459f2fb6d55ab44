import type { ExitCode } from '../exit-code';
import type { Session } from '../session';
import { resolve } from 'node:path';

export interface ServeOptions {
  readonly port?: number;
  readonly data?: string;
}

/** `serve`: the window's page on loopback, until the program is asked to end. */
export async function runServe(session: Session, { port = 0, data }: ServeOptions): Promise<ExitCode> {
  const [{ serveWebShell }, { untilEnded }, { defaultLibraryFolder }] = await Promise.all([
    import('../../web-shell/serve-web-shell'),
    import('../../web-shell/until-ended'),
    import('#platform/node/user-data-folder'),
  ]);
  const { io, text } = session;
  const dataFolder = data === undefined ? defaultLibraryFolder() : resolve(io.cwd, data);
  const ended = untilEnded();
  const log = (message: string) => void session.note(message);
  try {
    const shell = await serveWebShell({ port, dataFolder, log });
    if (session.json) await session.printJson({ url: shell.url, port: shell.port });
    else await session.print(shell.url);
    await session.note(text.cli.serving);
    await ended;
    await shell.close();
    return 0;
  } catch (error) {
    const { code = 'unexpected fault' } = error as { code?: string };
    if (session.json)
      await session.printJson({ error: { code: 'serve.failed', params: { port, reason: code } } });
    await session.note(`wlan-wizard: ${text.cli.portTaken(port, code)}`);
    return 2;
  }
}
