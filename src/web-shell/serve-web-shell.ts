import { createNodeApplication } from '#platform/node/create-node-application';
import { locateProgram } from '#platform/node/program-folder';
import { startLoopbackServer } from './loopback-server';

export interface WebShellOptions {
  /** 0: any free port. */
  readonly port: number;
  readonly dataFolder: string;
  /** Notes for people; never a secret, never the token. */
  readonly log: (message: string) => void;
}

export interface WebShell {
  readonly url: string;
  readonly port: number;
  /** Ends the server, then the application, so that no save is cut short. */
  readonly close: () => Promise<void>;
}

/** The same page and operations as in the desktop window, on loopback. Rejects where the port can't be had. */
export async function serveWebShell({ port, dataFolder, log }: WebShellOptions): Promise<WebShell> {
  const { renderer, fonts, version } = locateProgram(import.meta.url);
  const application = await createNodeApplication({
    dataFolder,
    shell: 'web',
    version,
    fontFolder: fonts,
  });
  try {
    const server = await startLoopbackServer({ send: application.send, rendererFolder: renderer, port, log });
    return {
      url: server.url,
      port: server.port,
      close: async () => {
        await server.close();
        await application.close();
      },
    };
  } catch (error) {
    await application.close();
    throw error;
  }
}
