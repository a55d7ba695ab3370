import { expect, type Page, waitForApp } from './fixtures.ts';

/**
 * The paper ids of the table's rows, in order, of a list whose rows are all drawn (at most 1,000). Waits for the app,
 * so that the static page does not count, and for the rows out of sight, which are drawn last.
 */
export async function shownIds(page: Page): Promise<readonly string[]> {
  await waitForApp(page);
  const table = page.locator('main table[aria-rowcount]');
  const rows = table.locator('tr[data-paper]');
  await expect(rows.first()).toBeVisible();
  // The head counts as a row.
  await expect(rows).toHaveCount(Number(await table.getAttribute('aria-rowcount')) - 1);
  return rows.evaluateAll((all) => all.map((each) => each.getAttribute('data-paper') ?? ''));
}
