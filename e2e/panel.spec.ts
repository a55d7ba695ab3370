import { expect, test } from './page/fixtures.ts';

test('Back returns from a paper to its row, also after a related paper or a page load', async ({ page }) => {
  const panel = page.getByRole('complementary', { name: 'Paper' });
  const title = panel.getByRole('heading', { level: 2 });
  const row = page.locator('table a[data-title]', { hasText: 'Paella' });
  await page.goto('/?venue=SOSP');
  const href = await row.getAttribute('href');
  await row.click();
  await expect(title).toContainText('Paella');
  const related = panel.getByRole('region', { name: 'Related in this list' });
  await expect(related.getByRole('listitem').first()).toContainText(/same section Model Serving › /u);
  expect(await related.getByRole('listitem').count()).toBeLessThanOrEqual(5);
  await related.getByRole('link', { name: /^Clipper: /u }).click();
  await expect(title).toContainText('Clipper');
  await expect(page).toHaveURL(/venue=SOSP&paper=clipper-/u);
  await page.goBack();
  await expect(title).toContainText('Paella');

  const expectRowShown = async () => {
    await expect(panel).toBeHidden();
    await expect(page).toHaveURL(/\?venue=SOSP$/u);
    await expect(row).toBeFocused();
    await expect(row).toBeInViewport();
  };
  await page.goBack();
  await expectRowShown();
  await page.goto(`/${href}`);
  await expect(title).toContainText('Paella');
  await page.goBack();
  await expectRowShown();
});
