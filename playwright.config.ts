import { defineConfig } from '@playwright/test';
import { findBrowser } from './test/e2e/find-browser.mjs';

/** No updates, no syncing, no offers to translate; the journeys talk to 127.0.0.1 only. */
const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,TranslateUI,OptimizationHints,MediaRouter',
];

const executablePath = findBrowser();
const web = {
  name: 'web',
  use: { launchOptions: { args: BROWSER_ARGS, ...(executablePath === null ? {} : { executablePath }) } },
};
/** Needs Electron's runtime and a display. */
const electron = { name: 'electron' };

/** The same journeys in both shells: `web` in a browser against the built loopback server, `electron` in the window. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/journeys',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: process.env['CI'] === undefined ? 2 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  reporter: [['list']],
  // A trace holds the page after each action; filming it as well took a sixth of the time.
  use: { screenshot: 'only-on-failure', trace: { mode: 'retain-on-failure', screenshots: false } },
  projects: process.env['E2E_SHELL'] === 'electron' ? [electron] : [web],
});
