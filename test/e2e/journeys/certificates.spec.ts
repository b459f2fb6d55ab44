import { chooseFiles, download } from '../wizard-actions';
import { makeMail, PASSPHRASE, type Mail } from '../mailed-certificates';
import { expect, test } from '../shell';

const YES = 'Yes: with these certificates the phones will join.';
const NO = 'No: with these certificates the phones will not join.';

let mail: Mail;

test.beforeAll(async () => {
  mail = await makeMail();
});

test.afterAll(() => mail.remove());

test('what the RADIUS administrator mailed says at once whether the phones will join', async ({ app }) => {
  const { page } = app;
  await page.getByRole('link', { name: 'Certificates' }).click();
  await chooseFiles(page, /Choose files/, [mail.serverChain]);
  await expect(page.getByText(NO)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ask the RADIUS administrator' })).toBeVisible();
  await chooseFiles(page, /Add files/, [mail.root]);
  await expect(page.getByText(YES)).toBeVisible();

  // A phone whose clock is years behind.
  await page.getByLabel('The phone’s clock', { exact: true }).fill('2001-01-01T00:00');
  await expect(page.getByText(NO)).toBeVisible();
  await page.getByRole('button', { name: 'Set to now' }).click();
  await expect(page.getByText(YES)).toBeVisible();

  // The phone's own certificate, behind a passphrase.
  await chooseFiles(page, /Add files/, [mail.phone]);
  const passphrase = page.getByLabel('Passphrase (extraction password)', { exact: true });
  await passphrase.fill('a guess');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The passphrase is wrong.').first()).toBeVisible();
  await passphrase.fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Both directions of EAP-TLS were rehearsed.')).toBeVisible();
  await expect(page.getByText(YES)).toBeVisible();
  await page.getByLabel('User name on the RADIUS server').fill('somebody-else');
  await expect(page.getByText(NO)).toBeVisible();
  await page.getByLabel('User name on the RADIUS server').fill('phone-1');
  await expect(page.getByText(YES)).toBeVisible();
  expect(page.url()).not.toContain(PASSPHRASE);
});

test('a root’s fingerprint goes into CUCM as its field takes it', async ({ app }) => {
  const { page } = app;
  await page.getByRole('link', { name: 'Certificates' }).click();
  await chooseFiles(page, /Choose files/, [mail.root]);
  await page.getByRole('link', { name: 'Fingerprints' }).click();
  const plain = mail.rootSha256.replaceAll(':', '');
  await expect(page.getByText(plain, { exact: true })).toBeVisible();
  if (app.shell === 'web') await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy: SHA-256 (recommended)' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(plain);
  await page
    .getByLabel('A fingerprint, in any spelling')
    .fill(`sha256 Fingerprint=${mail.rootSha256.toLowerCase()}`);
  await expect(page.getByText(/It is that of “Hospital Root CA”/)).toBeVisible();
});

test('a PKCS#12 file, a request, another form and an inventory are made of what lies there', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('link', { name: 'Certificates' }).click();
  await chooseFiles(page, /Choose files/, [mail.phone, mail.root]);
  await page.getByLabel('Passphrase (extraction password)', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Request, convert, PKCS#12' }).click();
  await page.getByLabel('Extraction password', { exact: true }).fill('new one');
  await page.getByRole('button', { name: 'Make the file' }).click();
  const saved = await download(page, page.getByRole('button', { name: 'Save phone-1.p12' }));
  expect(saved.bytes[0]).toBe(0x30);
  await page.getByRole('button', { name: 'Convert', exact: true }).click();
  await expect(page.getByText('Inside: phone-1 → Hospital Root CA').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'User name on the RADIUS server' }).fill('전화기-2');
  await page.getByRole('button', { name: 'Make key and request' }).click();
  await expect(page.getByText('Holds a private key').first()).toBeVisible();

  await page.getByRole('link', { name: 'Server inventory' }).click();
  await chooseFiles(page, /Choose a folder/, [mail.folder]);
  await expect(page.getByText('2 certificates: 0 expired, 0 within 90 days')).toBeVisible();
  await expect(page.getByRole('cell', { name: /Cisco Tomcat/ }).first()).toBeVisible();
});
