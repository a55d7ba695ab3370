import { expect, type Page, test, withAppWait } from './page/fixtures.ts';
import { shownIds } from './page/shown-ids.ts';

const heading = (page: Page) => page.locator('#papers');
const listedIds = (page: Page) =>
  page.locator('[data-entry]').evaluateAll((entries) => entries.map((entry) => entry.dataset.entry));

test('a reading list opens from its link in another browser and is never sent to a server', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?venue=OSDI&sort=-title');
  const ids = (await shownIds(page)).slice(0, 2);
  await page.locator('[data-title]').first().focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Name of the reading list').fill('For Monday');
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = String(await page.evaluate('navigator.clipboard.readText()'));

  const other = await browser.newContext();
  const elsewhere = withAppWait(await other.newPage());
  const requested: string[] = [];
  elsewhere.on('request', (request) => requested.push(request.url()));
  await elsewhere.goto(link);
  await expect(heading(elsewhere)).toHaveText('2 of 86 papers: reading list “For Monday”');
  await expect(elsewhere.getByRole('heading', { name: 'For Monday', exact: true })).toBeVisible();
  expect(await listedIds(elsewhere)).toEqual(ids);
  await elsewhere.locator('[data-title]').nth(1).click();
  await expect(elsewhere).toHaveURL(new RegExp(`\\?paper=${ids[1]}#list=`, 'u'));
  await elsewhere.reload();
  await expect(elsewhere.locator('[data-entry]')).toHaveCount(2);
  expect(await listedIds(elsewhere)).toEqual(ids);
  expect(requested.filter((url) => url.includes('list='))).toEqual([]);
  await other.close();
});
