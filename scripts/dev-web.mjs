// `npm run dev:web`: the page from its sources with hot reload, over the built loopback server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import { ensureBuilt } from './lib/build.mjs';
import { root } from './lib/run.mjs';

if (!(await ensureBuilt())) process.exit(1);
const args = [join(root, 'out', 'main', 'server.js'), '--no-open', ...process.argv.slice(2)];
const shell = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
const [line] = await once(createInterface({ input: shell.stdout }), 'line');
const { origin, hash } = new URL(line);

const server = await createServer({
  configFile: false,
  root: join(root, 'src', 'renderer'),
  plugins: [svelte({ configFile: '../../svelte.config.js' })],
  server: {
    host: '127.0.0.1',
    // The shell accepts its own address only, as host and as origin.
    proxy: { '/op': { target: origin, changeOrigin: true, headers: { origin } } },
  },
});
await server.listen();
const { port } = server.httpServer.address();
console.log(`http://127.0.0.1:${port}/${hash}`);

async function end() {
  shell.kill('SIGTERM');
  await server.close();
}
process.once('SIGINT', end);
process.once('SIGTERM', end);
shell.once('close', () => void server.close());
