import type { Locator } from '@playwright/test';
import { expect, type Page, test, withAppWait } from './page/fixtures.ts';
import { shiftOf, watchShifts } from './page/layout-shifts.ts';

/** The column heads, without the fixed star column. */
const columnHeads = (page: Page) => page.getByRole('columnheader').filter({ hasNotText: 'Star' });
const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' });
const filtersSeparator = (page: Page) => page.getByRole('separator', { name: 'Width of the filters' });
const panelSeparator = (page: Page) => page.getByRole('separator', { name: 'Width of the paper' });
const keys = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const widthOf = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect().width);
const defaultColumns = ['Title', 'Venue', 'Year', 'Affiliation', 'Links'];
const chosenColumns = ['Title', 'Year', 'Affiliation', 'Author', 'Links'];

test.use({ viewport: { width: 1440, height: 900 } });

test('preferences are restored on the next visit, and the address includes the columns', async ({
  page,
  browser,
}) => {
  await page.goto('/');
  await filtersSeparator(page).press('ArrowRight');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Author', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Venue', exact: true }).uncheck();
  await page.getByRole('radio', { name: 'Compact' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await keys(page).getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await page.locator('table a[data-title]').first().click();
  // Once the paper is there, its title takes the focus, which a key pressed before would go to.
  await expect(page.locator('[data-panel]').getByRole('heading', { level: 2 })).toBeFocused();
  await panelSeparator(page).press('ArrowLeft');
  await expect.poll(() => widthOf(page.locator('[data-panel]'))).toBe(477);
  await page.reload();
  await expect(columnHeads(page)).toHaveText(chosenColumns);

  await page.goto('/?venue=OSDI#papers');
  await expect(columnHeads(page)).toHaveText(chosenColumns);
  await expect(page).toHaveURL(/\/\?venue=OSDI&cols=year,affil,author,links#papers$/u);
  expect(await widthOf(filters(page))).toBe(272);
  const row = page.locator('tr[data-paper]').first();
  expect((await row.boundingBox())?.height).toBeLessThan(34);
  for (const key of ['j', '/', '?']) await page.keyboard.press(key);
  await expect(keys(page)).toBeHidden();
  await expect(page.locator('body')).toBeFocused();
  await row.locator('a[data-title]').click();
  await expect.poll(() => widthOf(page.locator('[data-panel]'))).toBe(477);

  const fresh = withAppWait(await (await browser.newContext()).newPage());
  await fresh.goto(page.url());
  await expect(columnHeads(fresh)).toHaveText(chosenColumns);
  await fresh.goto('/');
  await expect(columnHeads(fresh)).toHaveText(defaultColumns);
});

test('chosen widths apply from first paint: the hand-over from the static page moves nothing', async ({
  page,
}) => {
  await watchShifts(page);
  await page.goto('/');
  await filtersSeparator(page).press('End');
  await page.route('**/assets/index-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('#app[data-static-page] table')).toBeVisible();
  const lefts = () =>
    page
      .locator('main, header input')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().left));
  const before = await lefts();
  expect(before).toContain(400);
  await expect(filtersSeparator(page)).toBeVisible();
  expect(await lefts()).toEqual(before);
  expect(await shiftOf(page)).toBeLessThan(0.01);
});
