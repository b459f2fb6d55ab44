import { newProfile, next, tableRow } from '../wizard-actions';
import { expect, test } from '../shell';

test('a row that fell away says which choice excludes it and offers the nearest row', async ({ app }) => {
  const { page } = app;
  await newProfile(page, 'Ward 3', 'HOSP-VOICE');
  await next(page);
  await page.getByRole('group', { name: 'Phone security' }).getByRole('button', { name: 'PSK' }).click();
  await expect(page.getByText('2 of 16 rows fit')).toBeVisible();

  await tableRow(page, 7).getByRole('gridcell').first().hover();
  const reason = page.getByRole('group', { name: 'Why not row 7' });
  await expect(reason).toContainText('You chose Phone security “PSK”; this row has “EAP-FAST”.');
  await reason.getByRole('button', { name: /^Take row 4/ }).click();
  await expect(page.getByText(/^Chosen: row 4/i)).toBeVisible();
});
