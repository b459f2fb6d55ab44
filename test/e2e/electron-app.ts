import { _electron } from '@playwright/test';
import { projectRoot } from './project-root';
import type { RunningApp, Start } from './running-app';

/** Chromium refuses to run as root with its sandbox; CI machines may not let other users have it either. */
function sandboxArguments(): readonly string[] {
  return process.platform === 'linux' && (process.getuid?.() === 0 || process.env['CI'])
    ? ['--no-sandbox']
    : [];
}

/** The page in the window of the built desktop program. */
export async function startElectron({
  dataFolder,
  language,
  colorScheme,
  watch,
}: Start): Promise<RunningApp> {
  const args = [...sandboxArguments(), projectRoot, `--data=${dataFolder}`, `--lang=${language}`];
  const program = await _electron.launch({ args, colorScheme, acceptDownloads: true });
  const page = await program.firstWindow();
  watch(page);
  await page.waitForLoadState();
  return {
    page,
    resize: async (width, height) => {
      await program.evaluate(
        ({ BrowserWindow }, size) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
        },
        { width, height },
      );
    },
    close: () => program.close(),
  };
}
