import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';

export default defineConfig({
  main: {
    build: {
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          server: 'src/web-shell/index.ts',
          cli: 'src/cli/index.ts',
          'certificate-worker': 'src/platform/node/certificate-worker/worker.ts',
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    // A sandboxed preload can't use ECMAScript modules nor require anything but 'electron'.
    build: {
      externalizeDeps: false,
      isolatedEntries: true,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [svelte({ configFile: '../../svelte.config.js' })],
    // The page comes from this computer's disk, so one large file costs nothing.
    build: {
      minify: true,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: 'src/renderer/index.html', checks: { bundlerTimings: false } },
    },
  },
});
