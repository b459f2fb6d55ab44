import { constants, copyFileSync, existsSync, linkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from './disk-fault';

/** Gives a file a second name that must not exist yet; file systems without links get a copy. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (fault) {
    if (hasCode(fault, 'EEXIST', 'ENOENT')) throw fault;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** Renames `<name>.json` to the first free `<name>.corrupt-<n>.json` and returns that file name. */
export function keepAside(folder: string, name: string): string {
  const path = join(folder, `${name}.json`);
  for (let number = 1; ; number += 1) {
    const aside = `${name}.corrupt-${number}.json`;
    if (existsSync(join(folder, aside))) continue;
    try {
      linkOrCopy(path, join(folder, aside));
    } catch (fault) {
      if (hasCode(fault, 'EEXIST')) continue;
      throw fault;
    }
    rmSync(path);
    return aside;
  }
}
