import { expect, test as base, type Browser, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startElectron } from './electron-app';
import type { RunningApp, Start } from './running-app';
import { createWebStart } from './web-app';

/** The program under test, started on an empty data folder. */
export interface App {
  readonly page: Page;
  readonly dataFolder: string;
  readonly shell: 'web' | 'electron';
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Ends the program and starts it again on the same folder; `page` is then the new page. */
  readonly restart: () => Promise<void>;
  /** Console errors and faults of the page so far; the test fails where any are left at its end. */
  readonly problems: string[];
}

interface Options {
  /** Language of the system as the program sees it. */
  readonly language: 'ko' | 'en';
}

interface Fixtures {
  readonly app: App;
}

interface WorkerFixtures {
  /** One for all journeys of a worker, each in a context of its own; null in the desktop window. */
  readonly webBrowser: Browser | null;
}

function collectProblems(problems: string[]): (page: Page) => void {
  return (page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
  };
}

export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  language: ['en', { option: true }],
  webBrowser: [
    async ({ playwright, browserName, launchOptions }, use, { project }) => {
      const browser = project.name === 'web' ? await playwright[browserName].launch(launchOptions) : null;
      await use(browser);
      await browser?.close();
    },
    { scope: 'worker' },
  ],
  app: async ({ language, colorScheme, webBrowser, viewport }, use) => {
    const shell = webBrowser === null ? 'electron' : 'web';
    const dataFolder = mkdtempSync(join(tmpdir(), 'wlan wizard journey '));
    const problems: string[] = [];
    const start: Start = {
      dataFolder,
      language,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
      watch: collectProblems(problems),
    };
    const locale = language === 'ko' ? 'ko-KR' : 'en-GB';
    const context = await webBrowser?.newContext({ locale, colorScheme, viewport, acceptDownloads: true });
    const startApp = context === undefined ? startElectron : createWebStart(context);
    let running: RunningApp = await startApp(start);
    await use({
      get page() {
        return running.page;
      },
      dataFolder,
      shell,
      problems,
      resize: (width, height) => running.resize(width, height),
      restart: async () => {
        await running.close();
        running = await startApp(start);
      },
    });
    await running.close();
    await context?.close();
    rmSync(dataFolder, { recursive: true, force: true });
    expect(problems).toEqual([]);
  },
});

export { expect };
