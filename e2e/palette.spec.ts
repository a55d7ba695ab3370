import { expect, test } from './page/fixtures.ts';

test('a reader finds a paper, opens it and copies the link with the palette, then goes back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const palette = page.getByRole('dialog', { name: 'Go to' });
  const panel = page.getByRole('complementary', { name: 'Paper' });
  const choose = async (query: string, suggestion: string) => {
    await page.keyboard.press('Control+k');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(query);
    await expect(palette.getByRole('option', { selected: true })).toContainText(suggestion);
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
  };
  await page.goto('/?venue=SOSP');
  await expect(page.locator('table a[data-title]').first()).toBeVisible();
  await choose('microsecond preemption', 'Microsecond-scale Preemption');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await choose('copy', 'Copy the link');
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.goBack();
  await expect(page).toHaveURL(/\?venue=SOSP$/u);
  await expect(panel).toBeHidden();
});
