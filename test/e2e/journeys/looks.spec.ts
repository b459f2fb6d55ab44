import AxeBuilder from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type App } from '../shell';
import { makeMail, PASSPHRASE, type Mail } from '../mailed-certificates';
import { chooseFiles, importFiles } from '../wizard-actions';

let mail: Mail;

test.beforeAll(async () => {
  mail = await makeMail();
});

test.afterAll(() => mail.remove());

type Language = keyof typeof SEARCHED;

const folder = join('test-results', 'screens');

const wizardPages = [
  ['library', '#/library'],
  ['wizard-1-network', '#/profile/ID/network'],
  ['wizard-2-security', '#/profile/ID/security'],
  ['wizard-3-keys', '#/profile/ID/keys'],
  ['wizard-4-radius', '#/profile/ID/radius'],
  ['wizard-5-review', '#/profile/ID/review'],
] as const;

const otherPages = [
  ['compare', '#/compare'],
  ['compare-roaming', '#/compare/roaming'],
  ['certificates', '#/certificates/check'],
  ['certificates-fingerprints', '#/certificates/fingerprints'],
  ['certificates-inventory', '#/certificates/inventory'],
  ['certificates-make', '#/certificates/make'],
  ['procedures', '#/procedures'],
  ['procedure-plan', '#/procedures/imp-regenerate'],
  ['procedure-trust', '#/procedures/imp-delete-expired-trust'],
  ['procedures-for', '#/procedures/profile/ID'],
  ['procedure-run', '#/procedures/imp-regenerate'],
  ['reference', '#/reference/entries'],
  ['reference-calls', '#/reference/calls'],
  ['reference-mistakes', '#/reference/mistakes/3'],
  ['settings', '#/settings'],
] as const;

const sizes = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
];

/** A library whose only profile raises warnings: without security, and with a space at an edge of its SSID. */
const DOUBTFUL = JSON.stringify({
  ...{ format: 'wlan-wizard-library', version: 1 },
  profiles: [
    {
      ...{ name: 'Doubtful', ssid: 'GUEST ', band: 'auto', userModifiable: 'allowed' },
      ...{ security: 'none', keyManagement: 'none', encryption: 'none', fastRoaming: 'none' },
    },
  ],
});

/** Imports libraries; the id of the profile of a name. */
async function addLibraries(
  page: Page,
  files: Parameters<typeof importFiles>[1],
  profile: string,
): Promise<string> {
  await importFiles(page, files);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  const href = await page.getByRole('link', { name: profile }).getAttribute('href');
  return /profile\/([^/]+)/.exec(href ?? '')?.[1] ?? '';
}

/** The three examples; the id of the hospital's, whose row uses all five steps. */
function addExamples(page: Page): Promise<string> {
  const files = ['hospital-ward', 'shop', 'warehouse'].map((name) => `resources/examples/${name}.wlan.json`);
  return addLibraries(page, files, 'Ward 3 voice');
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
  await PREPARATIONS[hash]?.(page);
}

/** What a page needs before it has something to show. */
const PREPARATIONS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '#/compare': readAccessPoint,
  // Without a root: a no, and what to ask for.
  '#/certificates/check': async (page) => {
    await chooseFiles(page, /^(Choose files…|파일 선택…)$/, mail.serverChain);
    await expect(page.getByText(/Ask the RADIUS administrator|RADIUS 관리자에게 요청/).first()).toBeVisible();
    await page.evaluate(() => document.getElementById('content')?.scrollTo(0, 0));
  },
  '#/certificates/fingerprints': async (page) => {
    await chooseFiles(page, /^(Add files…|파일 추가…)$/, [mail.root, mail.phone]);
    await page.getByLabel(/^(Passphrase \(extraction password\)|암호\(추출 암호\))$/).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(page.getByText('PKCS#8, RSA 2048')).toBeVisible();
  },
  '#/certificates/inventory': async (page) => {
    await chooseFiles(page, /^(Choose a folder…|폴더 선택…)$/, mail.folder);
    await expect(page.getByRole('table')).toBeVisible();
  },
};

async function readAccessPoint(page: Page): Promise<void> {
  await page.getByRole('textbox').fill(ACCESS_POINT);
  await page.getByRole('button', { name: /^(Read the text|텍스트 읽기)$/ }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
}

async function expectNoViolations(page: Page, name: string): Promise<void> {
  const rules = { 'label-content-name-mismatch': { enabled: true } };
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
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

/** The theme in which a language's pages are searched: names depend on the language, contrast on the theme. */
const SEARCHED = { en: 'light', ko: 'dark' } as const;

async function look(app: App, place: string, language: Language): Promise<void> {
  const { page } = app;
  const name = `${place}-${language}`;
  await page.evaluate(() => document.fonts.ready);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    if (colorScheme === SEARCHED[language]) await expectNoViolations(page, `${name}, ${colorScheme}`);
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

async function startRun(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Start a run|작업 시작)$/ }).click();
  await expect(page.getByRole('button', { name: /^(Record as done|완료로 기록)$/ })).toBeVisible();
}

async function lookAtAll(
  app: App,
  pages: readonly (readonly [name: string, hash: string])[],
  language: Language,
): Promise<void> {
  await open(app.page, '#/library');
  const id = await addExamples(app.page);
  for (const [name, hash] of pages) {
    await open(app.page, hash.replace('ID', id));
    if (name === 'procedure-run') await startRun(app.page);
    await look(app, name, language);
  }
}

for (const language of ['en', 'ko'] as const) {
  test.describe(`in ${language}, light and dark, without accessibility violations or sideways scrolling`, () => {
    test.use({ language });
    test.beforeEach(() => {
      test.setTimeout(300_000);
      mkdirSync(folder, { recursive: true });
    });

    test('library and wizard', async ({ app }) => {
      await look(app, 'empty', language);
      const buffer = Buffer.from(DOUBTFUL);
      const files = { name: 'doubtful.wlan.json', mimeType: 'application/json', buffer };
      const doubtful = await addLibraries(app.page, files, 'Doubtful');
      await open(app.page, `#/profile/${doubtful}/review`);
      await expect(app.page.getByRole('button', { name: /^(Go there|이동): / }).first()).toBeVisible();
      await look(app, 'wizard-5-findings', language);
      await lookAtAll(app, wizardPages, language);
    });

    test('the other pages', async ({ app }) => {
      await lookAtAll(app, otherPages, language);
    });
  });
}
