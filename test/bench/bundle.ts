import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles a program of this folder as the build does with the product, which the tests' own loader slows down; its path. */
export async function bundle(name: string, outDir: string): Promise<string> {
  const entry = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  await build({
    ...{ configFile: false, logLevel: 'error' },
    build: { ssr: entry, outDir, target: 'node20', rolldownOptions: { output: { format: 'es' } } },
    ssr: { noExternal: true },
  });
  return join(outDir, `${name}.js`);
}
