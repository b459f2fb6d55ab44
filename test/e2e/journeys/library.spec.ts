import { readFileSync } from 'node:fs';
import { choose, download, importFiles } from '../wizard-actions';
import { expect, test } from '../shell';

test('search, duplicate, delete with undo, compare and restore versions, export sealed and import, compare with an access point', async ({
  app,
}) => {
  test.skip(app.shell === 'electron', 'the desktop window saves through a native dialog');
  const { page } = app;
  await page.getByRole('button', { name: 'Add this example' }).nth(1).click();
  await expect(page.getByRole('row').filter({ hasText: 'SHOP-PHONES' })).toBeVisible();

  const action = async (name: string) => {
    await page
      .getByRole('button', { name: /^Actions for Shop floor phones/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };
  await action('Duplicate');
  await expect(page.getByRole('status').filter({ hasText: '2 profiles' })).toBeVisible();
  await action('Delete');
  await expect(page.getByRole('status').filter({ hasText: '1 profile' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 profiles' })).toBeVisible();

  await page.getByLabel('Search').fill('nowhere');
  await expect(page.getByText('No profile matches')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Back up…' }).click();
  await choose(page, /^Seal with a passphrase/);
  await page.getByLabel('Passphrase', { exact: true }).fill('correct horse');
  await page.getByLabel('Repeat the passphrase', { exact: true }).fill('correct horse');
  const backup = await download(page, page.getByRole('button', { name: 'Save file' }));
  expect(backup.bytes.toString('utf8')).toContain('"sealed"');

  const shop = readFileSync('resources/examples/shop.wlan.json', 'utf8');
  const key = /"key": "([^"]+)"/.exec(shop)?.[1] ?? 'no key';
  expect(backup.bytes.toString('utf8')).not.toContain(key);

  await page.getByRole('link', { name: 'Library' }).click();
  await importFiles(page, { name: 'backup.wlan.json', mimeType: 'application/json', buffer: backup.bytes });
  await page.getByLabel('Passphrase', { exact: true }).fill('correct horse');
  await page.getByRole('button', { name: /^(Continue|Import)$/ }).click();
  await expect(page.getByRole('status').filter({ hasText: '4 profiles' })).toBeVisible();
  await page.keyboard.press('Escape');

  // The last of them against an access point: what differs, the lines that mend it, and the match that they make.
  await action('Compare with an AP…');
  const body = {
    name: 'SHOP-PHONES',
    number: 2,
    enabled: true,
    authMode: 'open',
    ipAssignmentMode: 'Bridge mode',
  };
  const give = async (settings: object) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a file…' }).click(),
    ]);
    const buffer = Buffer.from(JSON.stringify(settings, null, 1));
    await chooser.setFiles({ name: 'ssid.json', mimeType: 'application/json', buffer });
  };
  await give(body);
  await expect(page.getByText('Detected: Meraki Dashboard API')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Mismatch' })).toBeVisible();
  const fix = await download(page, page.getByRole('button', { name: 'Save as file' }));
  await expect(page.getByRole('region', { name: 'Lines to enter' })).not.toContainText(key);
  await page.getByRole('button', { name: 'Another configuration' }).click();
  await give({ ...body, ...(JSON.parse(fix.bytes.toString('utf8')) as object) });
  await expect(page.getByRole('status').filter({ hasText: /^\s*Match/ })).toBeVisible();
  const report = await download(page, page.getByRole('button', { name: 'Report as PDF' }));
  expect(report.bytes.subarray(0, 4).toString('latin1')).toBe('%PDF');
});
