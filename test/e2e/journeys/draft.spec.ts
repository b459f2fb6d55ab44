import { chooseRow, goToStep, newProfile, next } from '../wizard-actions';
import { expect, test } from '../shell';

test('unfinished work survives a restart, and going back and forth loses nothing', async ({ app }) => {
  const { page } = app;
  await newProfile(page, 'Ward 3', '병동 3층');
  await next(page);
  await chooseRow(page, 4, 'ft');
  await next(page);
  await page.getByLabel('Passphrase', { exact: true }).fill('GREG12356789ZXYW');
  await goToStep(page, /Security/);
  await chooseRow(page, 13, 'cckm');
  await goToStep(page, /Keys/);
  await page.getByLabel('User name').fill('HOSP\\phone01');
  await goToStep(page, /Security/);
  await chooseRow(page, 4, 'ft');
  await goToStep(page, /Keys/);
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveValue('GREG12356789ZXYW');
  await expect(page.getByText(/^Draft kept at/)).toBeVisible();

  await app.restart();
  await app.page.getByRole('button', { name: 'New profile' }).first().click();
  await app.page.getByRole('button', { name: 'Continue with it' }).click();
  await goToStep(app.page, /Network/);
  await expect(app.page.getByLabel('SSID', { exact: true })).toHaveValue('병동 3층');
  await goToStep(app.page, /Keys/);
  await expect(app.page.getByLabel('Passphrase', { exact: true })).toHaveValue('GREG12356789ZXYW');
});
