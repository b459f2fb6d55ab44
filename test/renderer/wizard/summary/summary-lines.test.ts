import { catalogues } from '#messages/catalogue';
import { parseProfile } from '#core/profile/check-profile';
import { TABLE_5 } from '#core/scheme/table5';
import { describe, expect, test } from 'vitest';
import { messages } from '../../../../src/renderer/i18n/index.svelte';
import { emptyForm } from '../../../../src/renderer/wizard/form/form';
import { toForm } from '../../../../src/renderer/wizard/form/from-profile';
import { summaryLines } from '../../../../src/renderer/wizard/summary/summary-lines';
import { profileInputForRow } from '../../../fixtures/profiles';

const english = { catalogue: catalogues.en, summary: messages.en.wizard.summary };

function linesFor(row: number) {
  const parsed = parseProfile(profileInputForRow(row));
  if (!parsed.ok) throw new Error('the fixture is a profile');
  return summaryLines(toForm(parsed.document), english);
}

describe('the running summary', () => {
  test.each(TABLE_5.map(({ row }) => row))('of row %i shows no key, password or secret', (row) => {
    const text = JSON.stringify(linesFor(row));
    for (const secret of ['ABCD123456', 'GREG12356789ZXYW', 'Pa55word', 'Radius5ecret'])
      expect(text).not.toContain(secret);
  });

  test('names the two ends of static WEP as they name themselves', () => {
    expect(linesFor(2)).toContainEqual({ label: 'Security', phone: 'WEP', ap: 'Static WEP' });
  });

  test('shows the compatibility switch for WPA rows only', () => {
    const has = (row: number) => linesFor(row).some(({ label }) => label === 'WPA compatibility');
    expect(TABLE_5.filter(({ row }) => has(row)).map(({ row }) => row)).toEqual([3, 6, 9, 12, 15]);
  });

  test('says what is missing before anything was entered', () => {
    expect(summaryLines(emptyForm(), english)).toContainEqual(
      expect.objectContaining({ label: 'SSID', phone: 'missing' }),
    );
  });
});
