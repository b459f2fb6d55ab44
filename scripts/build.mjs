// `npm run build`: everything in out/, whether it is stale or not.
import { existsSync } from 'node:fs';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { tool } from './lib/run.mjs';

const installed = existsSync(tool('electron-vite/package.json')) || (await ensureDependencies());
if (!installed || !(await build())) {
  console.error('The build failed.');
  process.exitCode = 1;
}
