import { libraryText, profileOfRow } from '../../cli/libraries';
import { makeCertificates, PKCS12_PASSPHRASE } from '../../contract/certificates';
import { expect, test } from '../shell';
import { download, importFiles, showTarget } from '../wizard-actions';

const TITLE = 'Apple configuration profile';

test('a PKCS#12 file goes into an Apple profile for EAP-TLS and is kept nowhere', async ({ app }) => {
  const { page } = app;
  const { pkcs12 } = makeCertificates();
  const library = Buffer.from(libraryText([profileOfRow(10)]));
  await importFiles(page, [{ name: 'tls.wlan.json', mimeType: 'application/json', buffer: library }]);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  const href = (await page.getByRole('link', { name: 'Row 10 none' }).getAttribute('href')) ?? '';
  const toReview = async () => {
    await page.evaluate((to) => location.assign(to), href.replace(/network$/, 'review'));
    await showTarget(page, TITLE);
  };
  await toReview();
  await page.getByRole('button', { name: 'Save file' }).click();
  await expect(page.getByText('EAP-TLS needs a certificate with its key').first()).toBeVisible();

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a PKCS#12 file…' }).click(),
  ]);
  const buffer = Buffer.from(pkcs12, 'base64');
  await chooser.setFiles([{ name: 'phone.p12', mimeType: 'application/x-pkcs12', buffer }]);
  await page.getByLabel('Extraction password', { exact: true }).fill('a guess');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The passphrase is wrong.').first()).toBeVisible();
  await page.getByLabel('Extraction password', { exact: true }).fill(PKCS12_PASSPHRASE);
  await page.getByRole('button', { name: 'Use it for this export' }).click();
  await expect(page.getByText('“phone.p12” is used for this export.')).toBeVisible();
  await expect(page.getByText('The passphrase is wrong.')).toHaveCount(0);

  const { name, bytes } = await download(page, page.getByRole('button', { name: 'Save file' }));
  expect(name).toBe('row-10-none.apple.mobileconfig');
  expect(bytes.toString()).toContain(pkcs12);
  expect(bytes.toString()).toContain(`<string>${PKCS12_PASSPHRASE}</string>`);
  await page.reload();
  await showTarget(page, TITLE);
  await expect(page.getByText('phone.p12')).toHaveCount(0);
});
