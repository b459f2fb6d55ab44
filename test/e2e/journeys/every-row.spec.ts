import {
  choose,
  chooseRow,
  download,
  goToStep,
  newProfile,
  next,
  showTarget,
  type Roaming,
} from '../wizard-actions';
import { expect, test, type App } from '../shell';

type Page = App['page'];

async function enterPassphrase(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill('GREG12356789ZXYW');
}

async function enterWepKey(page: Page): Promise<void> {
  await choose(page, 'Hexadecimal');
  await page.getByLabel('WEP key', { exact: true }).fill('AB123456789CD01234567890EF');
}

async function enterLogin(page: Page): Promise<void> {
  await page.getByLabel('User name').fill('HOSP\\phone01');
  await page.getByLabel('Password', { exact: true }).fill('Korrekt-Pferd-7');
}

const nothing = (): Promise<void> => Promise.resolve();
/** What a technician chooses and enters for each row, and a line that the access point's file must then have. */
interface RowJourney {
  readonly row: number;
  readonly roaming: Roaming;
  readonly isEap: boolean;
  readonly enter: (page: Page) => Promise<void>;
  readonly line: string;
}

function eapRow(row: number, roaming: Roaming, line: string): RowJourney {
  const isTls = row >= 8 && row <= 10;
  return { row, roaming, isEap: true, enter: isTls ? nothing : enterLogin, line };
}

const rows: readonly RowJourney[] = [
  { row: 1, roaming: 'none', isEap: false, enter: nothing, line: 'authentication open' },
  { row: 2, roaming: 'none', isEap: false, enter: enterWepKey, line: 'encryption mode wep mandatory' },
  { row: 3, roaming: 'none', isEap: false, enter: enterPassphrase, line: 'encryption mode ciphers tkip' },
  { row: 4, roaming: 'ft', isEap: false, enter: enterPassphrase, line: 'wpa-psk ascii 0 GREG12356789ZXYW' },
  ...[5, 8, 11, 14].map((row) => eapRow(row, 'cckm', 'encryption mode ciphers wep128')),
  ...[6, 9, 12, 15].map((row) => eapRow(row, 'cckm', 'wpa version 1 cckm')),
  ...[7, 10].map((row) => eapRow(row, 'ft', 'wpa version 2 dot11r')),
  ...[13, 16].map((row) => eapRow(row, 'cckm', 'wpa version 2 cckm')),
];

async function addRadius(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a server' }).click();
  await page.getByLabel('Address', { exact: true }).fill('192.0.2.10');
  await page.getByLabel('Shared secret', { exact: true }).fill('Shared-Secret-1');
}

async function makeRow(page: Page, { row, roaming, isEap, enter }: (typeof rows)[number]): Promise<void> {
  await newProfile(page, `Row ${row}`, `VOICE-${row}`);
  await next(page);
  await chooseRow(page, row, roaming);
  await next(page);
  await enter(page);
  if (isEap) {
    await next(page);
    await addRadius(page);
  }
  await goToStep(page, /Review and export/);
  await page.getByRole('button', { name: 'Save profile' }).click();
  await expect(page.getByText(`“Row ${row}” is saved.`)).toBeVisible();
}

test('from an empty library to an access point file and a sheet for each of the 16 rows', async ({ app }) => {
  test.setTimeout(240_000);
  test.skip(app.shell === 'electron', 'the desktop window saves through a native dialog');
  const { page } = app;
  for (const choice of rows) {
    await makeRow(page, choice);
    await showTarget(page, 'Aironet autonomous IOS, running configuration');
    const file = await download(page, page.getByRole('button', { name: 'Save file' }));
    expect(file.bytes.toString('utf8')).toContain(choice.line);
    expect(file.bytes.toString('utf8')).toContain(`dot11 ssid VOICE-${choice.row}`);
    await showTarget(page, 'Sheet, PDF');
    const sheet = await download(page, page.getByRole('button', { name: 'Save file' }));
    expect(sheet.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  }
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('status').filter({ hasText: '16 profiles' })).toBeVisible();
});
