import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseRow, newProfile, next } from '../wizard-actions';
import { expect, test } from '../shell';

const KEY = 'GREG12356789ZXYW';

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test('a passphrase seals what is stored; after a restart the secrets are locked until it is given', async ({
  app,
}) => {
  const { page } = app;
  await newProfile(page, 'Shop', 'SHOP');
  await next(page);
  await chooseRow(page, 4, 'ft');
  await next(page);
  await page.getByLabel('Passphrase', { exact: true }).fill(KEY);
  await next(page);
  await page.getByRole('button', { name: 'Save profile' }).click();
  await expect(page.getByText('“Shop” is saved.')).toBeVisible();

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Set a passphrase…' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Passphrase', { exact: true }).fill('correct horse');
  await dialog.getByLabel('Repeat the passphrase', { exact: true }).fill('correct horse');
  await dialog.getByRole('button', { name: 'Seal the secrets' }).click();
  await expect(page.getByText('Secrets sealed with your passphrase').first()).toBeVisible();
  const stored = filesBelow(app.dataFolder).map((file) => readFileSync(file, 'latin1'));
  expect(stored.some((text) => text.includes(KEY))).toBe(false);

  await app.restart();
  await app.page.getByRole('button', { name: 'Unlock…' }).first().click();
  const unlock = app.page.getByRole('dialog');
  await unlock.getByLabel('Passphrase', { exact: true }).fill('wrong horse!');
  await unlock.getByRole('button', { name: 'Unlock' }).click();
  await expect(unlock.getByText('The passphrase is wrong.')).toBeVisible();
  await unlock.getByLabel('Passphrase', { exact: true }).fill('correct horse');
  await unlock.getByRole('button', { name: 'Unlock' }).click();
  await expect(app.page.getByText('Secrets sealed with your passphrase').first()).toBeVisible();
});
