import { devices } from '@playwright/test';
import { expect, type Page, test, withAppWait } from './page/fixtures.ts';
import { shownIds } from './page/shown-ids.ts';

const heading = (page: Page) => page.locator('#papers');
const listedIds = (page: Page) =>
  page.locator('[data-entry]').evaluateAll((entries) => entries.map((entry) => entry.dataset.entry));

test('twelve papers are collected, saved as BibTeX, sent and opened on a phone in 15 presses', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  const ids = (await shownIds(page)).slice(0, 12);
  let presses = 0;
  const boxes = page.locator('tr[data-paper]').getByRole('checkbox');
  for (presses = 0; presses < ids.length; presses += 1) await boxes.nth(presses).click();
  const tray = page.getByRole('group', { name: 'The selected papers' });
  await expect(tray).toContainText('12 papers selected');
  const saved = page.waitForEvent('download');
  await tray.getByRole('button', { name: 'BibTeX' }).click();
  presses += 1;
  expect((await saved).suggestedFilename()).toMatch(/-12-papers\.bib$/u);
  await tray.getByRole('button', { name: 'Copy link' }).click();
  presses += 1;
  await expect(tray.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = String(await page.evaluate('navigator.clipboard.readText()'));
  expect(new URL(link).hash.length).toBeLessThanOrEqual(120);

  const phone = await browser.newContext(devices['Pixel 7']);
  const elsewhere = withAppWait(await phone.newPage());
  const requested: string[] = [];
  elsewhere.on('request', (request) => requested.push(request.url()));
  await elsewhere.goto(link);
  presses += 1;
  expect(presses).toBeLessThanOrEqual(15);
  await expect(heading(elsewhere)).toContainText('12 of 86 papers');
  await expect(elsewhere.getByRole('heading', { name: 'Reading list', exact: true })).toBeVisible();
  expect(await listedIds(elsewhere)).toEqual(ids);
  await elsewhere.locator('[data-title]').nth(1).click();
  await expect(elsewhere).toHaveURL(new RegExp(`\\?paper=${ids[1]}#list=`, 'u'));
  await elsewhere.reload();
  await expect(elsewhere.locator('[data-entry]')).toHaveCount(12);
  expect(requested.filter((url) => url.includes('list='))).toEqual([]);
  await phone.close();
});
