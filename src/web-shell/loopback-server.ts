import type { Send } from '#contract/contract';
import { operationError } from '#contract/operation-error';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refuse } from './answer';
import { answerOperation } from './operation-request';
import { answerPage } from './page-request';
import { BODY_LIMIT } from './read-json';
import { namesThisHost } from './request-guard';
import { createToken } from './token';

const ADDRESS = '127.0.0.1';
/** How long a request that is being answered may hold up the end of the program. */
const CLOSE_PATIENCE_MS = 5_000;
const OPERATION_PATH = /^\/op\/([^/]*)$/;

export interface LoopbackOptions {
  readonly send: Send;
  readonly rendererFolder: string;
  /** 0: any free port. */
  readonly port: number;
  /** Most bytes of an operation's body. */
  readonly bodyLimit?: number;
  readonly log: (message: string) => void;
}

export interface LoopbackServer {
  readonly port: number;
  readonly token: string;
  /** The page's address with the token in its fragment, which browsers never send. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The name in an operation's path; a text that is no operation where it can't be decoded. */
function operationIn(path: string): string | null {
  const encoded = OPERATION_PATH.exec(path)?.[1];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

type Answerer = (request: IncomingMessage, response: ServerResponse, host: string) => Promise<void>;

function createAnswerer(options: LoopbackOptions, token: string): Answerer {
  const { send, rendererFolder, bodyLimit = BODY_LIMIT } = options;
  return async (request, response, host) => {
    if (!namesThisHost(request.headers, host)) {
      refuse(response, 403, operationError('operation.forbidden', {}));
      return;
    }
    const [path = '/'] = (request.url ?? '/').split('?');
    const operation = operationIn(path);
    if (operation === null) await answerPage(request, response, path, rendererFolder);
    else await answerOperation(request, response, operation, { send, host, token, bodyLimit });
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: ADDRESS, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => {
      server.closeAllConnections();
    }, CLOSE_PATIENCE_MS);
    server.close(() => {
      clearTimeout(patience);
      resolve();
    });
    // Requests that are being answered end first; connections kept alive for later ones don't hold the program.
    server.closeIdleConnections();
  });
}

/** Serves the page and the operations on 127.0.0.1 only. Rejects where the port can't be had. */
export async function startLoopbackServer(options: LoopbackOptions): Promise<LoopbackServer> {
  const token = createToken();
  const answer = createAnswerer(options, token);
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 10_000 });
  const port = await listen(server, options.port);
  const host = `${ADDRESS}:${port}`;
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response, host).catch(() => {
      // The caller went away in the middle; there is nobody left to tell.
      options.log('A connection broke before its request was answered.');
      response.destroy();
    });
  });
  return { port, token, url: `http://${host}/#token=${token}`, close: () => close(server) };
}
