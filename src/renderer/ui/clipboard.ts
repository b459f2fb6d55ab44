/** How long a copied secret may stay in the clipboard, in milliseconds. */
export const SECRET_LIFETIME = 30_000;

/** The parts of the browser that copying needs; given from outside in tests. */
export interface ClipboardPort {
  readonly write: (text: string) => Promise<void>;
  /** Rejects where the page may not read the clipboard. */
  readonly read: () => Promise<string>;
  readonly after: (milliseconds: number, run: () => void) => void;
  /** Calls once the page has the focus again; the clipboard can't be written without it. */
  readonly onFocus: (run: () => void) => void;
}

export const browserClipboard: ClipboardPort = {
  write: (text) => navigator.clipboard.writeText(text),
  read: () => navigator.clipboard.readText(),
  after: (milliseconds, run) => void setTimeout(run, milliseconds),
  onFocus: (run) => window.addEventListener('focus', run, { once: true }),
};

/** Only the newest secret is cleared: an older timer must not wipe what was copied later. */
let newest = 0;

async function isUnchanged(port: ClipboardPort, secret: string): Promise<boolean> {
  try {
    return (await port.read()) === secret;
  } catch {
    // Not allowed to look: a secret left behind is worse than another text lost.
    return true;
  }
}

async function clearSecret(port: ClipboardPort, secret: string, turn: number): Promise<void> {
  if (turn !== newest || !(await isUnchanged(port, secret))) return;
  try {
    await port.write('');
  } catch {
    port.onFocus(() => void clearSecret(port, secret, turn));
  }
}

/** Copies a text. A secret is taken out of the clipboard after 30 s unless something else stands there by then. */
export async function copyText(
  text: string,
  { secret, port = browserClipboard }: { readonly secret: boolean; readonly port?: ClipboardPort },
): Promise<boolean> {
  try {
    await port.write(text);
  } catch {
    return false;
  }
  newest += 1;
  const turn = newest;
  if (secret) port.after(SECRET_LIFETIME, () => void clearSecret(port, text, turn));
  return true;
}
