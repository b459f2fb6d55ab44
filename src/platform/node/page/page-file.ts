import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { SECURITY_HEADERS } from './security-headers';

/** An answer to a request for a part of the page; the same for http: and app:. */
export interface PageAnswer {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The bundler puts a hash of the content into these names, so they never change under one name. */
const HASHED = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

const NOT_FOUND: PageAnswer = {
  status: 404,
  headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: new TextEncoder().encode('Not found\n'),
};

/** Path segments of a URL's path, decoded once; null where one of them could leave the folder. */
function segmentsOf(path: string): readonly string[] | null {
  try {
    const segments = path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    // Also refuses what Windows reads as a separator, a drive, a stream or a device.
    const safe = segments.every((part) => /^[\w][\w.@ -]*$/.test(part) && !part.includes('..'));
    return safe ? segments : null;
  } catch {
    return null;
  }
}

/**
 * A file of the built page by its URL path. Only regular files inside the folder with a known media type exist;
 * everything else, links that lead outside among it, is not found.
 */
export async function readPageFile(folder: string, path: string): Promise<PageAnswer> {
  const segments = segmentsOf(path);
  if (segments === null) return NOT_FOUND;
  const name = segments.length === 0 ? 'index.html' : join(...segments);
  const mediaType = MEDIA_TYPES[extname(name).toLowerCase()];
  if (mediaType === undefined) return NOT_FOUND;
  try {
    const file = await realpath(join(folder, name));
    if (!file.startsWith((await realpath(folder)) + sep)) return NOT_FOUND;
    const cacheControl = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-store';
    const headers = { ...SECURITY_HEADERS, 'content-type': mediaType, 'cache-control': cacheControl };
    return { status: 200, headers, body: new Uint8Array(await readFile(file)) };
  } catch {
    return NOT_FOUND;
  }
}
