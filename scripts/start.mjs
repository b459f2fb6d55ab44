// `npm start`: installs what is missing, builds what is stale, then opens the desktop window, or serves the same
// app on loopback where there is no Electron or no display.
import { join, resolve } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { failedLately, fetchElectron, findElectron, hasDisplay } from './lib/electron.mjs';
import { launch } from './lib/launch.mjs';
import { root } from './lib/run.mjs';

const OLDEST_NODE = [20, 19];
/** A window that ends by itself so soon, and not with success, never opened. */
const NEVER_OPENED_MS = 15_000;

function nodeIsTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

/** Our own options, and the rest for the shell; a folder is meant from where the command was typed. */
function readArguments(args) {
  const passedOn = args.filter((argument) => argument !== '--electron' && argument !== '--web');
  const typedIn = process.env.INIT_CWD ?? process.cwd();
  const at = passedOn.indexOf('--data');
  if (at !== -1 && passedOn[at + 1] !== undefined) passedOn[at + 1] = resolve(typedIn, passedOn[at + 1]);
  const options = passedOn.map((argument) =>
    argument.startsWith('--data=')
      ? `--data=${resolve(typedIn, argument.slice('--data='.length))}`
      : argument,
  );
  return { electron: args.includes('--electron'), web: args.includes('--web'), options };
}

/** Electron's executable where the window can open, else null with a note why not. */
async function chooseElectron({ electron, web }) {
  if (web) return null;
  if (!hasDisplay()) {
    console.error('There is no display, so the app is served for a browser.');
    return null;
  }
  if (findElectron() === null) {
    if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD && !electron) return null;
    if (failedLately() && !electron) {
      console.error('Electron could not be had lately, so the app is served for a browser.');
      console.error('Try again with: npm start -- --electron');
      return null;
    }
    if (!(await fetchElectron()))
      console.error('Electron could not be had; the app is served for a browser.');
  }
  return findElectron();
}

async function openWindow(electron, options) {
  // Chromium refuses to run as root with its sandbox; every other user keeps it.
  const isRoot = process.platform === 'linux' && process.getuid() === 0;
  const { ELECTRON_RUN_AS_NODE: _unwanted, ...env } = process.env;
  const shellOptions = options.filter((option) => option !== '--no-open');
  const args = [...(isRoot ? ['--no-sandbox'] : []), root, ...shellOptions];
  const { code, asked, lived } = await launch(electron, args, { cwd: root, env });
  const neverOpened = code !== 0 && !asked && lived < NEVER_OPENED_MS;
  if (neverOpened) console.error('The desktop window did not open; the app is served for a browser.');
  return neverOpened ? null : code;
}

async function serve(options) {
  console.error('Serving on this computer only. Open this address in a browser; Ctrl+C ends the program:');
  const { code } = await launch(process.execPath, [join(root, 'out', 'main', 'server.js'), ...options], {
    cwd: root,
  });
  return code;
}

async function start() {
  if (nodeIsTooOld()) {
    console.error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
    return 1;
  }
  const choice = readArguments(process.argv.slice(2));
  if (!(await ensureDependencies())) {
    console.error('The dependencies could not be installed. Is there a network for the first start?');
    return 1;
  }
  if (!(await ensureBuilt())) {
    console.error('The build failed; see above.');
    return 1;
  }
  const electron = await chooseElectron(choice);
  const code = electron === null ? null : await openWindow(electron, choice.options);
  return code ?? (await serve(choice.options));
}

process.exitCode = await start();
