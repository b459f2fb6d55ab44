import { readFileSync } from 'node:fs';
import type { FileChooser, Locator, Page } from '@playwright/test';
import { expect } from './shell';

/** Column of Table 5 in the grid where a roaming method is chosen. */
const ROAMING_CELL = { none: 4, ft: 5, cckm: 6 } as const;
export type Roaming = keyof typeof ROAMING_CELL;

/** A row of Table 5 by its number, 1 to 16. */
export function tableRow(page: Page, row: number): Locator {
  return page.getByRole('grid').getByRole('row').nth(row);
}

export async function chooseRow(page: Page, row: number, roaming: Roaming = 'none'): Promise<void> {
  await tableRow(page, row).getByRole('gridcell').nth(ROAMING_CELL[roaming]).click();
}

export async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Next/ }).click();
}

/** Goes to a step by its tab. */
export async function goToStep(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps of the wizard' }).getByRole('link', { name }).click();
}

/** Opens the wizard on a new profile from wherever the page is. */
export async function newProfile(page: Page, name: string, ssid: string): Promise<void> {
  await page.getByRole('link', { name: 'Library' }).click();
  await page.getByRole('button', { name: 'New profile' }).first().click();
  await page.getByLabel('Profile name').fill(name);
  await page.getByLabel('SSID', { exact: true }).fill(ssid);
}

/** Presses a button that downloads one file, and reads the file. */
export async function download(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Shows an export target in the last step and waits until its files are there. */
export async function showTarget(page: Page, title: string): Promise<void> {
  await choose(page, new RegExp(`^${title.replaceAll(/[.()]/g, String.raw`\$&`)}`));
  await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
}

/** Chooses a radio button as a person does: by its words, which cover the button itself. */
export async function choose(page: Page, name: string | RegExp): Promise<void> {
  await page
    .locator('label')
    .filter({ has: page.getByRole('radio', { name }) })
    .click();
}

/** Imports library files through the file chooser of the library page. */
export async function importFiles(page: Page, files: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  await chooseFiles(page, /^(Import…|가져오기…)$/, files);
}

/** Presses a button that opens a file chooser, and chooses files or a folder in it. */
export async function chooseFiles(
  page: Page,
  button: RegExp,
  files: Parameters<FileChooser['setFiles']>[0],
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(files);
}
