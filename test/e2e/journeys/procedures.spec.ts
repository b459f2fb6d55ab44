import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../shell';

async function open(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Procedures', exact: true }).click();
  await page.getByRole('link', { name, exact: true }).click();
}

test('a regeneration is planned, begun, interrupted, resumed and reported on', async ({ app }) => {
  const { page } = app;
  await open(page, 'Regenerate IM&P certificates');
  await page.getByRole('textbox', { name: 'Node 2: Name' }).fill('imp-seoul');
  await expect(page.getByText('42 steps, about 191 minutes of work (estimate)')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Time line of the nodes/ }).first()).toBeVisible();
  await page.getByLabel('Name of the run').fill('Seoul HQ');
  await page.getByRole('button', { name: 'Start a run' }).click();

  await page.getByLabel('Initials').fill('KJ');
  await page.getByLabel('Name of the backup').fill('HQ-2026-11');
  await page.getByRole('button', { name: 'Record as done' }).click();
  await expect(page.getByText('1 of 42 steps settled')).toBeVisible();
  await page.getByRole('button', { name: 'Skip…' }).click();
  await expect(page.getByRole('button', { name: 'Skip the step' })).toBeDisabled();
  await page.getByLabel('Reason').fill('agreed by telephone');
  await page.getByRole('button', { name: 'Skip the step' }).click();
  await expect(page.getByText('2 of 42 steps settled')).toBeVisible();

  await app.restart();
  await app.page.getByRole('link', { name: 'Procedures', exact: true }).click();
  await app.page.getByRole('link', { name: 'Seoul HQ', exact: true }).click();
  await expect(app.page.getByText('2 of 42 steps settled')).toBeVisible();
  await expect(app.page.getByRole('heading', { name: /Check cup-xmpp on imp-seoul/ })).toBeVisible();
});

test('the report of a run holds what was recorded', async ({ app }) => {
  test.skip(app.shell !== 'web', 'downloads are asked about in a native dialog');
  const { page } = app;
  await open(page, 'Set date and time of a phone');
  await page.getByRole('button', { name: 'Start a run' }).click();
  await page.getByLabel('Initials').fill('KJ');
  await page.getByText('Yes', { exact: true }).click();
  await page.getByLabel('Note (optional)').fill('checked by radio');
  await page.getByRole('button', { name: 'Record as done' }).click();
  await expect(page.getByText(/^1 of \d+ steps settled/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as HTML' }).click();
  const html = readFileSync(await (await download).path(), 'utf8');
  expect(html).toContain('checked by radio');
  expect(html).toContain('KJ');
});
