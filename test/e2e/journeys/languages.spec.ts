import { choose } from '../wizard-actions';
import type { Page } from '@playwright/test';
import { expect, test } from '../shell';

/** Families that Chromium really drew an element with, from its own renderer. */
async function drawnFonts(page: Page, selector: string): Promise<{ name: string; bundled: boolean }[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName, isCustomFont }) => ({ name: familyName, bundled: isCustomFont }));
}

test('language and theme switch live, in the bundled font, and are kept', async ({ app }) => {
  const { page } = app;
  await page.getByRole('link', { name: 'Settings' }).click();
  await choose(page, '한국어');
  await expect(page.getByRole('heading', { level: 1, name: '설정' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  const fonts = await drawnFonts(page, 'h1');
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ name, bundled }) => !bundled || !name.startsWith('Pretendard'))).toEqual([]);

  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await choose(page, '어둡게');
  await expect.poll(ground).not.toBe(light);

  await app.restart();
  await expect(app.page.getByRole('heading', { level: 1, name: '라이브러리' })).toBeVisible();
});
