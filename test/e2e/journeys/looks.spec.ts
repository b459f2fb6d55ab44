import AxeBuilder from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type App } from '../shell';

/** `npm run screenshots` sets this to renew the pictures in the README. */
const folder = process.env['SCREENSHOT_FOLDER'] ?? join('test-results', 'screens');

const pages = [
  ['library', '#/library'],
  ['wizard-1-network', '#/profile/ID/network'],
  ['wizard-2-security', '#/profile/ID/security'],
  ['wizard-3-keys', '#/profile/ID/keys'],
  ['wizard-4-radius', '#/profile/ID/radius'],
  ['wizard-5-review', '#/profile/ID/review'],
  ['settings', '#/settings'],
] as const;

const sizes = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
];

/** Imports the three examples; the id of the hospital's, whose row uses all five steps. */
async function addExamples(page: Page): Promise<string> {
  const files = ['hospital-ward', 'shop', 'warehouse'].map((name) => `resources/examples/${name}.wlan.json`);
  await page.locator('input[type=file]').first().setInputFiles(files);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  const href = await page.getByRole('link', { name: 'Ward 3 voice' }).getAttribute('href');
  return /profile\/([^/]+)/.exec(href ?? '')?.[1] ?? '';
}

async function open(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => location.assign(to), hash);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function look(app: App, name: string): Promise<void> {
  const { page } = app;
  await page.evaluate(() => document.fonts.ready);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
  for (const size of sizes) {
    await app.resize(size.width, size.height);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${name} at ${size.width} scrolls sideways`).toBeLessThanOrEqual(0);
    await page.screenshot({ path: join(folder, `${name}-${size.width}.png`), animations: 'disabled' });
  }
}

for (const language of ['en', 'ko'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ language, colorScheme });
      test('no page has an accessibility violation or scrolls sideways', async ({ app }) => {
        mkdirSync(folder, { recursive: true });
        await look(app, `empty-${language}-${colorScheme}`);
        const id = await addExamples(app.page);
        for (const [name, hash] of pages) {
          await open(app.page, hash.replace('ID', id));
          await look(app, `${name}-${language}-${colorScheme}`);
        }
      });
    });
  }
}
