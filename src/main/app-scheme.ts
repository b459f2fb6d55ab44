import { readPageFile } from '#platform/node/page/page-file';
import { protocol, type Session } from 'electron';

export const PAGE_ORIGIN = 'app://bundle';
export const PAGE_URL = `${PAGE_ORIGIN}/`;

/** Whether an address belongs to the page; the scheme and the host must be ours to the letter. */
export function isPageUrl(address: string): boolean {
  try {
    const { protocol: scheme, host } = new URL(address);
    return scheme === 'app:' && host === 'bundle';
  } catch {
    return false;
  }
}

/** Must run before Electron is ready. A `file:` page would get no policy and could read any file. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

async function answer(request: Request, rendererFolder: string): Promise<Response> {
  const { pathname, host } = new URL(request.url);
  const readable = request.method === 'GET' || request.method === 'HEAD';
  const path = host === 'bundle' && readable ? pathname : '/..';
  const { status, headers, body } = await readPageFile(rendererFolder, path);
  return new Response(request.method === 'HEAD' ? null : body, { status, headers });
}

/** Serves the built page, each file with its security headers. */
export function servePage(session: Session, rendererFolder: string): void {
  session.protocol.handle('app', (request) => answer(request, rendererFolder));
}
