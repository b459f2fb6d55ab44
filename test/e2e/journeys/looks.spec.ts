import AxeBuilder from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type App } from '../shell';
import { importFiles } from '../wizard-actions';

const folder = join('test-results', 'screens');

const pages = [
  ['library', '#/library'],
  ['wizard-1-network', '#/profile/ID/network'],
  ['wizard-2-security', '#/profile/ID/security'],
  ['wizard-3-keys', '#/profile/ID/keys'],
  ['wizard-4-radius', '#/profile/ID/radius'],
  ['wizard-5-review', '#/profile/ID/review'],
  ['compare', '#/compare'],
  ['compare-roaming', '#/compare/roaming'],
  ['reference', '#/reference/entries'],
  ['reference-calls', '#/reference/calls'],
  ['reference-mistakes', '#/reference/mistakes/3'],
  ['settings', '#/settings'],
] as const;

const sizes = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
];

/** Imports the three examples; the id of the hospital's, whose row uses all five steps. */
async function addExamples(page: Page): Promise<string> {
  const files = ['hospital-ward', 'shop', 'warehouse'].map((name) => `resources/examples/${name}.wlan.json`);
  await importFiles(page, files);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  const href = await page.getByRole('link', { name: 'Ward 3 voice' }).getAttribute('href');
  return /profile\/([^/]+)/.exec(href ?? '')?.[1] ?? '';
}

/** An access point whose key, VLAN and fast roaming are not those of the shop's example. */
const ACCESS_POINT = `dot11 ssid SHOP-PHONES
   vlan 30
   authentication open
   authentication key-management wpa version 2
   wpa-psk ascii 0 another-passphrase
   guest-mode
interface Dot11Radio1
 encryption vlan 30 mode ciphers aes-ccm
 ssid SHOP-PHONES
 no shutdown
end
`;

async function open(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => location.assign(to), hash);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (hash !== '#/compare') return;
  await page.getByRole('textbox').fill(ACCESS_POINT);
  await page.getByRole('button', { name: /^(Read the text|텍스트 읽기)$/ }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
}

async function expectNoViolations(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const places = violations.map(
    ({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(places).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, name: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}

async function look(app: App, name: string): Promise<void> {
  const { page } = app;
  await page.evaluate(() => document.fonts.ready);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `${name}, ${colorScheme}`);
    for (const { width, height } of sizes) {
      await app.resize(width, height);
      await expectNoSidewaysScroll(page, `${name} at ${width}`);
      await page.screenshot({
        path: join(folder, `${name}-${colorScheme}-${width}.png`),
        animations: 'disabled',
      });
    }
  }
}

for (const language of ['en', 'ko'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });
    test('no page has an accessibility violation or scrolls sideways, light or dark', async ({ app }) => {
      test.setTimeout(300_000);
      mkdirSync(folder, { recursive: true });
      await look(app, `empty-${language}`);
      const id = await addExamples(app.page);
      for (const [name, hash] of pages) {
        await open(app.page, hash.replace('ID', id));
        await look(app, `${name}-${language}`);
      }
    });
  });
}
