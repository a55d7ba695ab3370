import { test as unchecked } from '@playwright/test';
import { expect, test } from './page/fixtures.ts';
import { hostBelow } from './page/host-below.ts';

for (const prefix of ['/repo/', '/a/b/c/'])
  test(`below ${prefix}, a reader searches, opens a paper and shares the address`, async ({ page }) => {
    const { address, close } = await hostBelow(prefix);
    const search = page.getByRole('combobox', { name: 'Search the papers' });
    const panel = page.getByRole('complementary', { name: 'Paper' });
    await page.goto(address);
    await search.fill('serving');
    // The suggestions cover the first row.
    await page.locator('table a[data-title]').nth(2).click();
    await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
    const shared = page.url();
    expect(shared).toContain(`${address}?`);
    await page.goto('about:blank');
    await page.goto(shared);
    await expect(panel).toBeVisible();
    await expect(search).toHaveValue('serving');
    await expect(page.getByText(/files of this page were not found/u)).toBeHidden();

    await page.goto(`${address}p/${new URL(shared).searchParams.get('paper')}/index.html`);
    await page.getByRole('button', { name: 'Star', exact: true }).click();
    await page.getByRole('link', { name: 'Open in the list' }).click();
    await expect(panel.getByRole('button', { name: 'Starred' })).toBeVisible();
    close();
  });

unchecked('where the slash at the end is missing and not added, the page says so', async ({ page }) => {
  const { address, close } = await hostBelow('/repo/');
  await page.goto(address.slice(0, -1));
  await expect(page.getByText(/files of this page were not found.*add one/u)).toBeVisible();
  close();
});
