import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the program's own read-only parts lie. */
export interface ProgramFolder {
  readonly root: string;
  readonly renderer: string;
  readonly preload: string;
  /** The thread that reads certificate files. */
  readonly certificateWorker: string;
  readonly fonts: string;
  readonly version: string;
}

/**
 * Finds the program's root as the nearest folder with a package.json above a module. Counting folders up would
 * break where the bundler moves code into a shared chunk. Throws where there is none: the installation is broken.
 */
export function locateProgram(moduleUrl: string): ProgramFolder {
  let root = dirname(fileURLToPath(moduleUrl));
  while (!existsSync(join(root, 'package.json'))) {
    const above = dirname(root);
    if (above === root) throw new Error('No package.json above the program; the installation is incomplete.');
    root = above;
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    root,
    version,
    renderer: join(root, 'out', 'renderer'),
    preload: join(root, 'out', 'preload', 'index.cjs'),
    certificateWorker: join(root, 'out', 'main', 'certificate-worker.js'),
    fonts: join(root, 'resources', 'fonts'),
  };
}
