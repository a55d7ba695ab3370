import { expect, type Page, waitForApp } from './fixtures.ts';

/**
 * The paper ids of the table's rows, in order. Waits for the app, so that the static page does not
 * count.
 */
export async function shownIds(page: Page): Promise<readonly string[]> {
  await waitForApp(page);
  await expect(page.locator('tr[data-paper]').first()).toBeVisible();
  return page
    .locator('tr[data-paper]')
    .evaluateAll((rows) => rows.map((each) => each.getAttribute('data-paper') ?? ''));
}
