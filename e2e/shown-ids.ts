import { appIsThere, expect, type Page } from './quiet-page.ts';

/** The ids of the papers in the rows, in their order, once the app shows what the address asks for: the first page of the HTML does not count. */
export async function shownIds(page: Page): Promise<readonly string[]> {
  await appIsThere(page);
  await expect(page.locator('tr[data-paper]').first()).toBeVisible();
  return page
    .locator('tr[data-paper]')
    .evaluateAll((rows) => rows.map((each) => each.getAttribute('data-paper') ?? ''));
}
