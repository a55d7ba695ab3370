import { expect, type Page } from '@playwright/test';

/** The ids of the papers in the rows, in their order, once the app shows what the address asks for: the first page of the HTML does not count. */
export async function shownIds(page: Page): Promise<readonly string[]> {
  await expect(page.locator('#app[data-first-page]')).toHaveCount(0);
  await expect(page.locator('tr[data-paper]').first()).toBeVisible();
  return page.locator('tr[data-paper]').evaluateAll((rows) => rows.map((each) => each.getAttribute('data-paper') ?? ''));
}
