import { axeFindings } from '../checks/axe.ts';
import { smallTargets } from '../checks/target-size.ts';
import { expect, test } from '../page/fixtures.ts';

test('a list in a frame of another page has search, table and panel, and links to the whole list', async ({
  page,
}) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><iframe src="/?venue=OSDI&embed=1" width="1200" height="700"></iframe>',
    }),
  );
  await page.goto('/host.html');
  const frame = page.frameLocator('iframe');
  const titles = frame.locator('table a[data-title]');
  await expect(titles).toHaveCount(15);
  await frame.getByRole('combobox', { name: 'Search the papers' }).fill('usher');
  await expect(titles).toHaveCount(1);
  await titles.click();
  const panel = frame.getByRole('complementary', { name: 'Paper' });
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Usher');
  // A link of the list leads to another view in the same frame.
  await panel.getByRole('link', { name: 'UVA' }).click();
  await expect(frame.getByRole('button', { name: 'Your library' })).toHaveCount(0);
  await expect(frame.getByRole('complementary', { name: 'Filters' })).toHaveCount(0);
  const opened = page.waitForEvent('popup');
  await frame.getByRole('link', { name: 'Whole list' }).click();
  const whole = await opened;
  await expect(whole.locator('table a[data-title]')).toHaveCount(86);
  await expect(whole.getByRole('complementary', { name: 'Filters' })).toBeVisible();

  await page.goto('/?embed=1');
  await expect(page.getByRole('link', { name: 'Whole list' })).toBeVisible();
  expect(await axeFindings(page, { without: 'tbody tr:nth-child(n + 6)' })).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});
