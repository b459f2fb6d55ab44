// Renews the pictures of the README from the end-to-end run.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { root, runNode, tool } from './lib/run.mjs';

const taken = join(root, 'test-results', 'screens');
const kept = join(root, 'docs', 'screenshots');
const names = [
  'library',
  'wizard-1-network',
  'wizard-2-security',
  'wizard-3-keys',
  'wizard-4-radius',
  'wizard-5-review',
  'compare',
  'certificates',
  'procedure-plan',
  'settings',
];

const ok =
  (await ensureBuilt()) &&
  (await runNode(tool('@playwright/test/cli.js'), ['test', '--project=web', 'looks'])) === 0;
if (!ok) process.exit(1);
mkdirSync(kept, { recursive: true });
for (const name of names) {
  for (const language of ['en', 'ko']) {
    const file = `${name}-${language}-light-1280.png`;
    copyFileSync(join(taken, file), join(kept, `${name}-${language}.png`));
  }
}
