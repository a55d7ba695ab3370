import { expect, test } from './quiet-page.ts';

test('a reader goes from a paper to a related one, sees why, and comes back', async ({ page }) => {
  const panel = page.getByRole('complementary', { name: 'Paper' });
  const title = panel.getByRole('heading', { level: 2 });
  await page.goto('/?venue=SOSP&paper=paella-low-latency-model-serving-with-software-defined-gpu-scheduling');
  await expect(title).toContainText('Paella');
  const related = panel.getByRole('region', { name: 'Related in this list' });
  await expect(related.getByRole('listitem').first()).toContainText(/same section Model Serving › /u);
  expect(await related.getByRole('listitem').count()).toBeLessThanOrEqual(5);

  await related.getByRole('link', { name: /^Clipper: /u }).click();
  await expect(title).toContainText('Clipper: A Low-Latency Online Prediction Serving System');
  await expect(title).toBeFocused();
  await expect(page).toHaveURL(/venue=SOSP&paper=clipper-/u);
  await expect(related.getByRole('link').first()).toBeVisible();

  await page.goBack();
  await expect(title).toContainText('Paella');
});
