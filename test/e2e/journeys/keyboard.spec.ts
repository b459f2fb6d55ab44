import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../shell';

/** Tabs on until an element has the focus; a person would do the same. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement)).catch(() => false))
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not reach the element');
}

test('the whole wizard by keyboard alone', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await tabTo(page, page.getByRole('button', { name: 'New profile' }).first());
  await keyboard.press('Enter');

  await tabTo(page, page.getByLabel('Profile name'));
  await keyboard.type('Ward 3');
  await tabTo(page, page.getByLabel('SSID', { exact: true }));
  await keyboard.type('HOSP-VOICE');
  await keyboard.press('Enter');

  const grid = page.getByRole('grid');
  await tabTo(page, grid);
  await keyboard.press('Control+Home');
  for (let row = 1; row < 4; row += 1) await keyboard.press('ArrowDown');
  for (let column = 0; column < 5; column += 1) await keyboard.press('ArrowRight');
  await keyboard.press('Space');
  await expect(page.getByText(/^Chosen: row 4/i)).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: /^Next/ }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Passphrase', { exact: true }));
  await keyboard.type('GREG12356789ZXYW');
  await keyboard.press('Enter');

  const save = page.getByRole('button', { name: 'Save profile' });
  await tabTo(page, save);
  await keyboard.press('Enter');
  await expect(page.getByText('“Ward 3” is saved.')).toBeVisible();
});
