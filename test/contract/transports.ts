import type { Send } from '#contract/contract';
import { createNodeApplication } from '#platform/node/create-node-application';
import { locateProgram } from '#platform/node/program-folder';
import { serveWebShell } from '../../src/web-shell/serve-web-shell';
import { PAGE_FRAME } from '../electron-double/ipc';
import { startMain } from '../electron-double/start-main';

export interface Transport {
  readonly name: string;
  /** Starts a whole shell over a folder. */
  readonly start: (
    dataFolder: string,
  ) => Promise<{ readonly send: Send; readonly close: () => Promise<void> }>;
}

/** An operation as a program without a browser sends it. */
function sendOverHttp(url: string): Send {
  const { origin, hash } = new URL(url);
  const headers = {
    authorization: `Bearer ${hash.slice('#token='.length)}`,
    'content-type': 'application/json',
  };
  return async (operation, payload): Promise<unknown> => {
    const body = JSON.stringify(payload);
    const address = `${origin}/op/${encodeURIComponent(operation)}`;
    return (await fetch(address, { method: 'POST', headers, body })).json();
  };
}

export const TRANSPORTS: readonly Transport[] = [
  {
    name: 'in process',
    start: (dataFolder) => {
      const { version, fonts } = locateProgram(import.meta.url);
      return createNodeApplication({ dataFolder, shell: 'cli', version, fontFolder: fonts });
    },
  },
  {
    name: 'loopback HTTP',
    start: async (dataFolder) => {
      const shell = await serveWebShell({ port: 0, dataFolder, log: () => undefined });
      return { send: sendOverHttp(shell.url), close: shell.close };
    },
  },
  {
    name: 'Electron',
    start: async (dataFolder) => {
      const main = await startMain(() => import('../../src/main/index'), { dataFolder });
      return {
        send: (operation, payload) => main.ipc.invoke(PAGE_FRAME, 'op', operation, payload),
        // The double ends the program itself, after each test.
        close: () => Promise.resolve(),
      };
    },
  },
];
