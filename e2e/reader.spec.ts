import { expect, type Page, test, withAppWait } from './page/fixtures.ts';

const titles = (page: Page) => page.locator('table a[data-title]');
const search = (page: Page) => page.getByRole('combobox', { name: 'Search the papers' });
const count = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('heading', { level: 2, name: /papers/u })).toContainText(text);

test('a reader searches, filters, sorts, opens a paper and shares the address', async ({ page, browser }) => {
  await page.goto('/');
  await count(page, '86 papers');

  await page.keyboard.press('/');
  await page.keyboard.type('gpu sharign');
  await expect(page.locator('mark').first()).toBeVisible();
  await expect(titles(page)).not.toHaveCount(86);
  await search(page).fill('gpu');

  await page.getByRole('checkbox', { name: 'OSDI', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Code', exact: true }).check();
  await count(page, /of 86 papers/u);
  await page.getByRole('button', { name: /^Title/u }).click();
  await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');

  const first = titles(page).first();
  const title = await first.textContent();
  await first.click();
  const panel = page.getByRole('complementary', { name: 'Paper' });
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel).toContainText(title?.slice(0, 20) ?? '');

  const address = page.url();
  const shown = await titles(page).allTextContents();
  const fresh = withAppWait(await (await browser.newContext()).newPage());
  await fresh.goto(address);
  await expect(titles(fresh)).toHaveText(shown);
  await expect(fresh.getByRole('complementary', { name: 'Paper' })).toBeVisible();
  await expect(fresh.getByRole('checkbox', { name: 'OSDI', exact: true })).toBeChecked();

  await page.goBack();
  await expect(panel).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('columnheader', { name: 'Title' })).not.toHaveAttribute('aria-sort', /./u);
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Code', exact: true })).not.toBeChecked();
  await page.reload();
  await expect(search(page)).toHaveValue('gpu');
});
