import { join, resolve } from 'node:path';

export interface Folders {
  /** Electron's own: window state, caches. */
  readonly userData: string;
  /** The library's. */
  readonly library: string;
}

function valueOf(args: readonly string[], option: string): string | null {
  const joined = args.find((argument) => argument.startsWith(`${option}=`))?.slice(option.length + 1);
  const at = args.indexOf(option);
  const value = joined ?? (at === -1 ? undefined : args[at + 1]);
  return value === undefined || value === '' ? null : value;
}

/**
 * Where to keep things: the user's application data, or what `--data DIR` names. Chromium's own switches stand in
 * the same command line, so anything else in it is not ours to judge.
 */
export function foldersFrom(args: readonly string[], applicationData: string): Folders {
  const named = valueOf(args, '--data');
  if (named === null) {
    const userData = join(applicationData, 'wlan-profile-wizard');
    return { userData, library: join(userData, 'library') };
  }
  const library = resolve(named);
  return { userData: join(library, 'desktop'), library };
}
