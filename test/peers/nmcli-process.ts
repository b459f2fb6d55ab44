import { execFile } from 'node:child_process';

export interface NmcliVerdict {
  readonly accepted: boolean;
  /** Why not. */
  readonly complaint: string;
  /** The connection as NetworkManager writes it itself; what every connection has is left out. */
  readonly keyfile: string;
}

/** A new connection also gets a default that a file need not have. */
function ownLines(text: string): string {
  return text.replace('addr-gen-mode=default\n', '').trimEnd();
}

function nmcli(args: readonly string[], input: string): Promise<NmcliVerdict> {
  return new Promise((resolve, reject) => {
    const child = execFile('nmcli', ['--offline', ...args], (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(new Error(`nmcli: ${error.message}`));
      else resolve({ accepted: error === null, complaint: stderr.trim(), keyfile: ownLines(stdout) });
    });
    // It may end before it has read anything; what it made of the text is in its exit code and its output.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** Has NetworkManager read a keyfile, whose connection has this name, and write it anew; no daemon takes part. */
export function judgeKeyfile(text: string, name: string): Promise<NmcliVerdict> {
  return nmcli(['connection', 'modify', 'connection.id', name], text);
}

/** Has NetworkManager make a connection from plain values, so that nothing had to be escaped. */
export function makeKeyfile(
  name: string,
  ssid: string,
  values: Readonly<Record<string, string>>,
): Promise<NmcliVerdict> {
  const settings = Object.entries(values).flat();
  const head = ['type', 'wifi', 'ifname', '*', 'con-name', name, 'ssid', ssid];
  return nmcli(['connection', 'add', ...head, '--', ...settings], '');
}
