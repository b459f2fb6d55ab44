import type { Session } from 'electron';
import { isPageUrl } from './app-scheme';

/**
 * The page may put text on the clipboard ("Copy" beside a key, and clearing it after 30 s): that is what
 * `clipboard-sanitized-write` allows, and it can't read what others put there. Nothing else is ever needed.
 */
const ALLOWED: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Denies every permission but the one named above, and that one to everybody but our own page. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, decide) => {
    decide(ALLOWED.has(permission) && isPageUrl(contents.getURL()));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => ALLOWED.has(permission) && isPageUrl(origin),
  );
  session.setDevicePermissionHandler(() => false);
}
