import type { BrowserContext, Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from './project-root';
import type { RunningApp, StartApp } from './running-app';

async function startServer(dataFolder: string): Promise<{ server: ChildProcess; url: string }> {
  const program = join(projectRoot, 'out', 'main', 'server.js');
  const args = [program, '--no-open', '--data', dataFolder];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: server.stdout });
  const line = once(lines, 'line').then(([first]) => String(first));
  const ended = once(server, 'exit').then(() =>
    Promise.reject(new Error('the server ended before it served')),
  );
  return { server, url: await Promise.race([line, ended]) };
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}

/** The page in a browser over the built loopback server. */
export function createWebStart(context: BrowserContext): StartApp {
  return async ({ dataFolder, watch }): Promise<RunningApp> => {
    const { server, url } = await startServer(dataFolder);
    const page: Page = await context.newPage();
    watch(page);
    await page.goto(url);
    return {
      page,
      resize: (width, height) => page.setViewportSize({ width, height }),
      close: async () => {
        await page.close();
        await stop(server);
      },
    };
  };
}
