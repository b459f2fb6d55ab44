import { choose, chooseRow, newProfile, next } from '../wizard-actions';
import { expect, test } from '../shell';

/** Sixty digits: four too few for a key in hexadecimal form, and a valid passphrase as typed. */
const SIXTY_DIGITS = 'AB123456789CD01234567890EFAB123456789CD01234567890EF3456789C';

test('a key is checked as it is typed, generated, and compared by its check value', async ({ app }) => {
  const { page } = app;
  await newProfile(page, 'Shop', 'IEEE');
  await next(page);
  await chooseRow(page, 4, 'ft');
  await next(page);

  const passphrase = page.getByLabel('Passphrase', { exact: true });
  await passphrase.fill('abcdefg한글');
  await expect(
    page.getByText('Character 8 of the passphrase (U+D55C) is not printable ASCII.').first(),
  ).toBeVisible();

  await choose(page, 'Hexadecimal, 64 digits');
  await page.getByLabel('Pre-shared key', { exact: true }).fill(SIXTY_DIGITS);
  await expect(page.getByText('The key has 60 digits').first()).toBeVisible();
  await expect(page.getByText('it is a valid ASCII passphrase').first()).toBeVisible();

  await choose(page, 'ASCII, 8 to 63 characters');
  await passphrase.fill('password');
  const checkValue = page.getByText('Check value', { exact: true }).locator('..').locator('code');
  await expect(checkValue).toHaveText(/^[0-9A-Z]{4}.?[0-9A-Z]{4}$/);
  const valueOfPassphrase = await checkValue.textContent();

  await choose(page, 'Hexadecimal, 64 digits');
  const pmk = 'f42c6fc52df0ebef9ebb4b90b38a5f902e83fe1b135a70e23aed762e9710a12e';
  await page.getByLabel('Pre-shared key', { exact: true }).fill(pmk);
  await expect(checkValue).toHaveText(valueOfPassphrase ?? '');

  await page.getByRole('button', { name: 'Generate a key' }).click();
  await expect(checkValue).not.toHaveText(valueOfPassphrase ?? '');
  await expect(page.getByLabel('Pre-shared key', { exact: true })).toHaveValue(/^[0-9A-F]{64}$/);
});
