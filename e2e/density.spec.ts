import type { Locator } from '@playwright/test';
import { expect, type Page, test } from './quiet-page.ts';
import { shownIds } from './shown-ids.ts';

/** How many papers stand on the screen from their first to their last line. */
async function wholePapers(page: Page): Promise<number> {
  await shownIds(page);
  await page.evaluate('document.fonts.ready');
  return page.locator('tr[data-paper]').evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }).length,
  );
}

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('at least 15 whole papers stand on the screen, and 22 where rows are compact', async ({ page }) => {
    await page.goto('/');
    expect(await wholePapers(page)).toBeGreaterThanOrEqual(15);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('radio', { name: 'Compact' }).check();
    expect(await wholePapers(page)).toBeGreaterThanOrEqual(22);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('at least 5 whole papers stand on the screen', async ({ page }) => {
    await page.goto('/');
    expect(await wholePapers(page)).toBeGreaterThanOrEqual(5);
  });

  test('a year stands where the title begins, also where there is no venue before it', async ({ page }) => {
    await page.route('**/assets/dataset-*.json', async (route) => {
      const dataset = await (await route.fetch()).json();
      dataset.papers[0].venue = null;
      await route.fulfill({ json: dataset });
    });
    await page.goto('/');
    const row = page.locator('tr[data-paper]').first();
    await expect(row.getByText('OSDI')).toBeHidden();
    const leftOf = async (part: Locator) => (await part.boundingBox())?.x;
    expect(await leftOf(row.getByText('2024', { exact: true }))).toBe(await leftOf(row.locator('td').first()));
  });
});
