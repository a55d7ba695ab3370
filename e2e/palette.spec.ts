import { expect, test } from './quiet-page.ts';

test('a reader finds a paper from anywhere, opens it, copies the link and comes back, by keys alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const palette = page.getByRole('dialog', { name: 'Go to' });
  const panel = page.getByRole('complementary', { name: 'Paper' });
  const take = async (words: string, offered: string) => {
    await page.keyboard.press('Control+k');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(words);
    await expect(palette.getByRole('option', { selected: true })).toContainText(offered);
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
  };
  await page.goto('/?venue=SOSP');
  await expect(page.locator('table a[data-title]').first()).toBeVisible();
  await take('microsecond preemption', 'Microsecond-scale Preemption');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await take('copy', 'Copy the link');
  await expect(page.getByText('The link is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.goBack();
  await expect(page).toHaveURL(/\?venue=SOSP$/u);
  await expect(panel).toBeHidden();
});
