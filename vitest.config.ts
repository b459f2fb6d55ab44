import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Each project is one kind of test; `npm test` runs them in the order given in scripts/test.mjs. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'test/{core,contract,services,platform,messages,architecture,cli,web-shell}/**/*.test.ts',
          ],
          environment: 'node',
          setupFiles: ['test/setup/fixed-seed.ts'],
          // The modules hold no state of their own; loading them anew for each file took half of the time.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Otherwise the double of 'electron' does not reach it, and the real package starts a download.
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        plugins: [svelte()],
        resolve: { conditions: ['browser'] },
        test: {
          name: 'renderer',
          include: ['test/renderer/**/*.test.ts'],
          environment: 'happy-dom',
          // The last one runs first after a test: it takes the components out of the page, then all else goes.
          setupFiles: [
            'test/setup/fixed-seed.ts',
            'test/renderer/fresh-window.ts',
            '@testing-library/svelte/vitest',
          ],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // The one stylesheet that a test reads; of all others an empty text is made.
          css: { include: /tokens\.css/ },
        },
      },
      {
        // Needs the build in out/ and, for some files, real programs.
        test: {
          name: 'built',
          include: ['test/{main,built,peers}/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['test/setup/fixed-seed.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        // `npm run bench`: prints numbers and judges nothing; no part of `npm test`.
        test: { name: 'bench', include: ['test/bench/**/*.run.ts'], environment: 'node' },
      },
      {
        // `npm run fuzz`: 200,000 mutated configurations and certificate files each, or FUZZ_COUNT; `npm test` has a short run of its own.
        test: { name: 'fuzz', include: ['test/fuzz/**/*.run.ts'], environment: 'node' },
      },
    ],
  },
});
