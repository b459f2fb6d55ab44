import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request names this server by its exact address. A page elsewhere whose host name was made to point at
 * 127.0.0.1 (DNS rebinding) names another host.
 */
export function namesThisHost(headers: IncomingHttpHeaders, host: string): boolean {
  return headers.host === host;
}

/**
 * Whether an operation comes from our own page, or from a program that is no browser. Another port on this machine
 * is another origin, although browsers call it the same site.
 */
export function comesFromOwnPage(headers: IncomingHttpHeaders, host: string): boolean {
  const site = headers['sec-fetch-site'];
  const { origin } = headers;
  return (
    (site === undefined || site === 'same-origin') && (origin === undefined || origin === `http://${host}`)
  );
}

/** Whether a file of the page is wanted by another site as one of its parts; following a link to the page is fine. */
export function isForeignSubresource(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  const foreign = site === 'cross-site' || site === 'same-site';
  return foreign && headers['sec-fetch-mode'] !== 'navigate';
}
