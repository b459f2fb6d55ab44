// Writes the JSON Schema of library files from the schema that the program itself checks with.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './lib/run.mjs';

const { module } = await runnerImport(join(root, 'src', 'core', 'profile', 'library-json-schema.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const file = join(root, 'out', 'schema', 'wlan-library.schema.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(module.libraryJsonSchema(), null, 2)}\n`);
