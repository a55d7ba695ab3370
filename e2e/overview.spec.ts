import { expect, test } from './page/fixtures.ts';

test('the overview opens by its shortcut, its numbers filter the list, and Back restores the table’s scroll position', async ({
  page,
}) => {
  const rows = page.locator('tr[data-paper]');
  const heading = page.locator('#papers');
  const scroller = page.locator('main > div').last();
  await page.goto('/');
  await rows.nth(60).scrollIntoViewIfNeeded();
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(300);
  const top = await scroller.evaluate((element) => element.scrollTop);
  await page.keyboard.press('o');
  const matrix = page.getByRole('region', { name: 'Venues by year', exact: true });
  const cell = matrix.getByRole('link', { name: /: OSDI, 2022$/u });
  const count = await cell.textContent();
  await cell.click();
  await expect(page).toHaveURL('/?year=2022&venue=OSDI&show=overview');
  await expect(heading).toHaveText(new RegExp(`^${count} of 86 papers: OSDI, 2022$`, 'u'));
  await page.goBack();
  await page.goBack();
  await expect(heading).toHaveText('86 papers');
  await expect(rows.first()).toBeAttached();
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(top);
});
