import type { Bridge } from '#contract/bridge';
import type { Send } from '#contract/contract';
import { operationError } from '#contract/operation-error';
import { failure } from '#core/result';

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in a browser. */
    readonly bridge?: Bridge;
  }
}

/** The parts of the browser that a transport needs. */
export type TransportHost = Pick<Window, 'bridge' | 'location' | 'history' | 'sessionStorage' | 'fetch'>;

const TOKEN_KEY = 'wlan-wizard.token';
const TOKEN_IN_FRAGMENT = /^#token=([\w-]{16,})$/;

/**
 * The token of this start of the program: taken from the address's fragment, which is then removed so that it
 * does not stay in the history, and kept for this tab so that a reload works.
 */
function takeToken({ location, history, sessionStorage }: TransportHost): string | null {
  const fresh = TOKEN_IN_FRAGMENT.exec(location.hash)?.[1];
  if (fresh === undefined) return sessionStorage.getItem(TOKEN_KEY);
  sessionStorage.setItem(TOKEN_KEY, fresh);
  history.replaceState(history.state, '', location.pathname + location.search);
  return fresh;
}

async function readReply(response: Response): Promise<unknown> {
  if (response.status === 401) return failure(operationError('shell.not-connected', {}));
  try {
    return (await response.json()) as unknown;
  } catch {
    return failure(operationError('shell.unreachable', {}));
  }
}

/** Operations over the loopback server. It never rejects: a broken connection is an error value like any other. */
export function createHttpTransport(host: TransportHost): Send {
  const token = takeToken(host);
  return async (operation, payload): Promise<unknown> => {
    if (token === null) return failure(operationError('shell.not-connected', {}));
    try {
      return await readReply(
        await host.fetch(`/op/${encodeURIComponent(operation)}`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify(payload),
          cache: 'no-store',
          credentials: 'omit',
          redirect: 'error',
        }),
      );
    } catch {
      return failure(operationError('shell.unreachable', {}));
    }
  };
}

function createBridgeTransport(bridge: Bridge): Send {
  return async (operation, payload): Promise<unknown> => {
    try {
      // As JSON, so that reactive objects can be sent and absent members are absent, as over HTTP.
      return await bridge.send(operation, JSON.parse(JSON.stringify(payload)) as unknown);
    } catch {
      return failure(operationError('shell.unreachable', {}));
    }
  };
}

/** The transport of the shell that the page runs in: Electron's bridge where there is one, else the loopback server. */
export function createTransport(host: TransportHost): Send {
  return host.bridge === undefined ? createHttpTransport(host) : createBridgeTransport(host.bridge);
}
