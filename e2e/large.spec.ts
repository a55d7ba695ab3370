import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDataset } from '../src/development/bench/keys/serve-dataset.ts';
import type { ServedSite } from '../src/development/bench/measuring/served-site.ts';
import { generateDataset } from '../src/testing/generated/generated-dataset.ts';
import { expect, type Page, test } from './page/fixtures.ts';

const papers = 100_000;
const titles = (page: Page) => page.locator('table a[data-title]');
const search = (page: Page) => page.getByRole('combobox', { name: 'Search the papers' });
const heading = (page: Page) => page.locator('#papers');
const scroller = (page: Page) => page.locator('main :has(> table)');

test.describe('a list of 100,000 papers', () => {
  let site: ServedSite;
  let folder: string;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'paperdex-large-'));
    cpSync(new URL('../dist', import.meta.url), folder, { recursive: true });
    site = await serveDataset(folder, generateDataset(papers), Number(process.env.PORT ?? 4199) + 1);
  });
  test.afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  test('shows its first rows before the search is ready, and then everything works', {
    tag: '@full',
  }, async ({ page }) => {
    test.slow();
    await page.goto(site.address);
    await expect(titles(page).first()).toBeVisible({ timeout: 30_000 });
    await search(page).pressSequentially('ba');
    await expect(heading(page)).toHaveText('Preparing the search…');
    await expect(titles(page).first()).toBeVisible();
    await expect(heading(page)).toContainText(/of 100,000 papers: matching “ba”/u, { timeout: 30_000 });
    await expect(page.locator('tbody mark').first()).toBeVisible();

    await search(page).fill('');
    const venue = page.getByRole('group', { name: 'Venue' }).getByRole('checkbox').first();
    await venue.check();
    await expect(page).toHaveURL(/venue=/u);
    await page.getByRole('button', { name: 'Title', exact: true }).click();
    await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
    const shown = await titles(page).allTextContents();
    expect(shown.slice(0, 10)).toEqual(
      shown.slice(0, 10).toSorted(new Intl.Collator('en', { numeric: true }).compare),
    );

    await scroller(page).evaluate((element) => element.scrollTo(0, 40_000));
    await expect
      .poll(async () => Number(await page.locator('tbody tr[data-index]').first().getAttribute('data-index')))
      .toBeGreaterThan(500);
    const top = await scroller(page).evaluate((element) => element.scrollTop);
    const row = titles(page).nth(8);
    const title = await row.textContent();
    const id = (await row.getAttribute('id'))?.replace('row-', '') ?? '';
    await row.click();
    await expect(page.getByRole('complementary', { name: 'Paper' })).toContainText(title ?? '');
    await page.keyboard.press('j');
    await page.goBack();
    await expect(page.getByRole('complementary', { name: 'Paper' })).toBeHidden();
    expect(Math.abs((await scroller(page).evaluate((element) => element.scrollTop)) - top)).toBeLessThan(60);

    await page.goBack();
    await page.goBack();
    await expect(venue).not.toBeChecked();
    await expect(heading(page)).toHaveText('100,000 papers');
    await expect(async () => {
      await scroller(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await expect(page.locator('tr[aria-rowindex="100001"]')).toBeVisible({ timeout: 500 });
    }).toPass();
    await page.goto(`${site.address}?paper=${id}`);
    await expect(page.locator(`[id="row-${id}"]`)).toBeInViewport({ timeout: 30_000 });
    await search(page).fill('author:');
    await expect(
      page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first(),
    ).toContainText('Author');
  });
});
